import { expect, test } from 'vitest';
import { hasBell, itemAt, recipeMs, workDoneAt } from '../../../src/exercises/player/recipe';
import { soloOf } from '../shown';
import { breakRecipe } from './recipes';

test('a break opens with one ceiling stretch, and is longer than a minute', () => {
  for (const main of ['split-stance-tuck', 'stand-tall-reset', 'walk-short'] as const) {
    const recipe = breakRecipe(main, 'left');
    expect(recipe.map(({ id }) => id)).toEqual(['ceiling-stretch', main]);
    expect(recipe[0]?.ms).toBe(19_000);
    expect(recipeMs(recipe)).toBeGreaterThan(60_000);
  }
});

test('one exercise follows another without a gap', () => {
  const recipe = breakRecipe('split-stance-tuck', 'left');
  expect(itemAt(recipe, 0).id).toBe('ceiling-stretch');
  expect(itemAt(recipe, 18_999).id).toBe('ceiling-stretch');
  expect(itemAt(recipe, 19_000).id).toBe('split-stance-tuck');
  expect(itemAt(recipe, 999_999).id).toBe('split-stance-tuck');
});

test('what was done is reported for each side, without the time to get ready', () => {
  const recipe = breakRecipe('split-stance-tuck', 'left');
  expect(workDoneAt(recipe, 6_900)).toEqual([]);
  expect(workDoneAt(recipe, 19_000)).toEqual([{ exercise: 'ceiling-stretch', side: null, seconds: 12 }]);
  expect(workDoneAt(recipe, 19_000 + 6_000 + 10_000).slice(1)).toEqual([
    { exercise: 'split-stance-tuck', side: 'left', seconds: 10 },
  ]);
  expect(workDoneAt(recipe, recipeMs(recipe)).slice(1)).toEqual([
    { exercise: 'split-stance-tuck', side: 'left', seconds: 25 },
    { exercise: 'split-stance-tuck', side: 'right', seconds: 25 },
  ]);
});

test('the other side goes first when it is its turn', () => {
  const [, first] = workDoneAt(breakRecipe('split-stance-tuck', 'right'), 40_000);
  expect(first?.side).toBe('right');
});

test('a walk has no bell and counts for as long as it lasts', () => {
  const recipe = soloOf('walk-short', 'left');
  expect(hasBell(recipe)).toBe(false);
  expect(hasBell(breakRecipe('stand-tall-reset', 'left'))).toBe(true);
  expect(workDoneAt(recipe, 200_000)).toEqual([{ exercise: 'walk-short', side: null, seconds: 200 }]);
});
