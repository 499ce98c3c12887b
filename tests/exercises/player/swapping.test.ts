import { expect, test } from 'vitest';
import { swapAt } from '../../../src/exercises/player/course';
import { itemAt, recipeMs, workDoneAt } from '../../../src/exercises/player/recipe';
import { soloOf } from '../shown';
import { breakRecipe } from './recipes';

const [other] = soloOf('standing-lunge-stretch', 'left');
const [walk] = soloOf('walk-short', 'left');

test('the other exercise begins at once, and what was done of the first one is kept', () => {
  if (!other) throw new Error('no exercise');
  const recipe = breakRecipe('split-stance-tuck', 'left');
  const swapped = swapAt(recipe, 35_000, other);
  expect(swapped.map(({ id }) => id)).toEqual([
    'ceiling-stretch',
    'split-stance-tuck',
    'standing-lunge-stretch',
  ]);
  expect(itemAt(swapped, 35_000).id).toBe('standing-lunge-stretch');
  expect(recipeMs(swapped)).toBe(35_000 + other.ms);
  const done = workDoneAt(swapped, recipeMs(swapped));
  expect(done.find(({ exercise }) => exercise === 'split-stance-tuck')).toMatchObject({
    side: 'left',
    seconds: 10,
  });
  expect(done.filter(({ exercise }) => exercise === 'split-stance-tuck')).toHaveLength(1);
});

test('an exercise that was not begun is dropped', () => {
  if (!other) throw new Error('no exercise');
  const swapped = swapAt(breakRecipe('split-stance-tuck', 'left'), 22_000, other);
  expect(swapped.map(({ id }) => id)).toEqual(['ceiling-stretch', 'standing-lunge-stretch']);
});

test.each([40, 200])('a walk that is replaced after %i s counts for that time', (seconds) => {
  if (!other || !walk) throw new Error('no exercise');
  const swapped = swapAt([walk], seconds * 1000, other);
  expect(workDoneAt(swapped, 300_000)[0]).toEqual({ exercise: 'walk-short', side: null, seconds });
});
