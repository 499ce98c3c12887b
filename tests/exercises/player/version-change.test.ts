/** A version is chosen in the middle of an exercise, and the person goes on where they are. */
import { expect, test } from 'vitest';
import { itemAt, type Recipe, recipeMs, recipeOf, workDoneAt } from '../../../src/exercises/player/recipe';
import { DOWN_MS, msOf, partAt } from '../../../src/exercises/player/score';
import { changeVersionAt } from '../../../src/exercises/player/version-change';
import { shownById, soloOf } from '../shown';
import { breakRecipe } from './recipes';

const itemOf = (id: Parameters<typeof shownById>[0]) => soloOf(id, 'left')[0];

/** The side, the repetition and the kind of the part that plays. */
function placeAt(recipe: Recipe, ms: number) {
  const item = itemAt(recipe, ms);
  const { kind, side, rep } = partAt(item.score, ms - item.startMs);
  return { kind, side, rep };
}

test.each([2, 12, 29, 33, 41])(
  'a version with the same length goes on at the same moment: %i s',
  (seconds) => {
    const recipe = soloOf('heel-dig-hamstring', 'left');
    const easier = changeVersionAt(recipe, seconds * 1000, 'easier', itemOf);
    expect(itemAt(easier, 0)).toMatchObject({ version: 'easier', startMs: 0 });
    expect(placeAt(easier, seconds * 1000)).toEqual(placeAt(recipe, seconds * 1000));
    expect(recipeMs(easier)).toBe(recipeMs(recipe));
    expect(changeVersionAt(easier, seconds * 1000, undefined, itemOf)).toEqual(recipe);
  },
);

test('a longer hold goes on, and what follows comes later', () => {
  const recipe = breakRecipe('split-stance-tuck', 'left');
  const [ceiling] = recipe;
  const harder = changeVersionAt(recipe, 9000, 'harder', itemOf);
  expect(ceiling && itemAt(harder, 9000).ms - ceiling.ms).toBe(4000);
  expect(harder[1]?.startMs).toBe((recipe[1]?.startMs ?? 0) + 4000);
  expect(placeAt(harder, 9000)).toEqual(placeAt(recipe, 9000));
});

test('half as many repetitions end the exercise at once, if more have been done', () => {
  const recipe = soloOf('sit-to-stand', 'left');
  const after = 6000 + 5 * 8000;
  const easier = changeVersionAt(recipe, after, 'easier', itemOf);
  expect(recipeMs(easier)).toBe(after);
  expect(workDoneAt(easier, after)).toEqual([{ exercise: 'sit-to-stand', side: null, seconds: 24 }]);
});

test('a version that is another exercise begins, and the other direction returns to the first one', () => {
  const recipe = breakRecipe('split-stance-tuck', 'left');
  const easier = changeVersionAt(recipe, 12_000, 'easier', itemOf);
  expect(easier.map(({ id }) => id)).toEqual(['ceiling-stretch', 'chair-ceiling-reach', 'split-stance-tuck']);
  expect(itemAt(easier, 12_000)).toMatchObject({ id: 'chair-ceiling-reach', startMs: 12_000 });
  const back = changeVersionAt(easier, 13_000, 'harder', itemOf);
  expect(itemAt(back, 13_000)).toMatchObject({ id: 'ceiling-stretch', startMs: 13_000 });
});

test('an exercise of the person’s own has no other version', () => {
  const own = { ...shownById('heel-raises'), id: 'own:1' };
  const recipe = recipeOf([{ exercise: own, first: 'left' }]);
  expect(changeVersionAt(recipe, 5000, 'easier', itemOf).map(({ ms }) => ms)).toEqual(
    recipe.map(({ ms }) => ms),
  );
});

test('an exercise that needs care starts in its easier version only if that takes as long as was planned', () => {
  const started = (id: Parameters<typeof shownById>[0]) =>
    recipeOf([{ exercise: shownById(id), first: 'left', easier: true }])[0]?.version;
  expect(started('desk-hinge')).toBe('easier');
  expect(started('sit-to-stand')).toBeUndefined();
  expect(started('ceiling-stretch')).toBeUndefined();
});

test('a person who stands has time to get down on the floor, once, before the first exercise there', () => {
  const ids = ['cat-cow', 'glute-bridge', 'standing-leg-back', 'side-plank'] as const;
  const recipe = recipeOf(ids.map((id) => ({ exercise: shownById(id), first: 'left' })));
  const down = recipe.map(({ score }) => score.filter(({ kind }) => kind === 'down'));
  expect(down.map((parts) => parts.length)).toEqual([1, 0, 0, 1]);
  expect(down[3]?.[0]).toMatchObject({ startMs: 0, ms: DOWN_MS });
  // The change of sides is made on the floor.
  expect(recipe[3]?.ms).toBe(msOf(recipe[3]?.score ?? []));
});
