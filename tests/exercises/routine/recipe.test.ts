/** A routine as it is played: its layout in time, skipping, and what counts as done. */
import { expect, test } from 'vitest';
import type { Limit } from '../../../src/core/options/limits';
import { shapesOf } from '../../../src/exercises/figure/drawing/drawing';
import { frameAt } from '../../../src/exercises/figure/drawing/frame';
import { itemAt, recipeMs, workDoneAt } from '../../../src/exercises/player/recipe';
import type { DayKind } from '../../../src/exercises/routine/levels';
import { routineRecipe, skipAt } from '../../../src/exercises/routine/recipe';
import {
  buildRoutine,
  type RoutineProfile,
  routineSeconds,
  type TodaysRoutine,
  workOf,
} from '../../../src/exercises/routine/today';
import { withShowing } from '../../../src/exercises/showing';

const profile: RoutineProfile = { track: 'standing', allows: () => true, limits: [], sore: false };
const routine = buildRoutine({ level: 'N0', kind: 'whole', profile });
const recipe = recipeFor(routine);

function recipeFor({ kind, exercises }: TodaysRoutine, limits: readonly Limit[] = []) {
  return routineRecipe({ kind, exercises: exercises.map(withShowing) }, 'left', limits);
}

function secondsDone(done: ReturnType<typeof workDoneAt>): number {
  return done.reduce((sum, { seconds }) => sum + seconds, 0);
}

test('plays for the length of the routine, and its work adds up to that of the routine', () => {
  expect(recipeMs(recipe)).toBe(routineSeconds(routine) * 1000);
  expect(secondsDone(workDoneAt(recipe, recipeMs(recipe)))).toBe(workOf(routine));
});

test('counts what was done if it is stopped in the middle', () => {
  const third = recipe[2];
  const done = workDoneAt(recipe, third?.startMs ?? 0);
  expect(done.map(({ exercise, side }) => `${exercise} ${side}`)).toEqual([
    'ceiling-stretch null',
    'split-stance-tuck left',
    'split-stance-tuck right',
  ]);
});

test('skipping starts the next exercise at once, and keeps what was done', () => {
  const ms = (recipe[1]?.startMs ?? 0) + 16_000;
  const skipped = skipAt(recipe, ms);
  expect(itemAt(skipped, ms).id).toBe('standing-psoas-march');
  expect(workDoneAt(skipped, ms)).toEqual([
    { exercise: 'ceiling-stretch', side: null, seconds: 36 },
    { exercise: 'split-stance-tuck', side: 'left', seconds: 10 },
  ]);
  expect(recipeMs(skipped)).toBe(recipeMs(recipe) - ((recipe[1]?.ms ?? 0) - 16_000));
});

test('a skipped exercise is not counted later', () => {
  const skipped = skipAt(recipe, recipe[1]?.startMs ?? 0);
  const done = workDoneAt(skipped, recipeMs(skipped));
  expect(done.map(({ exercise }) => exercise)).not.toContain('split-stance-tuck');
});

test('skipping the last exercise ends the routine', () => {
  const ms = (recipe.at(-1)?.startMs ?? 0) + 8000;
  expect(recipeMs(skipAt(recipe, ms))).toBe(ms);
});

test('if every exercise is skipped, nothing was done', () => {
  let left = recipe;
  for (const item of recipe) left = skipAt(left, left.find(({ id }) => id === item.id)?.startMs ?? 0);
  expect(workDoneAt(left, recipeMs(left))).toEqual([]);
});

test('an exercise that is skipped at once can still be drawn', () => {
  for (const { id, startMs } of recipe) {
    const skipped = skipAt(recipe, startMs).find((item) => item.id === id);
    if (!skipped) throw new Error(`${id} is missing.`);
    const frame = frameAt(skipped.exercise, skipped.score, skipped.ms);
    expect(`${frame.facing} ${shapesOf(frame).map(({ d }) => d)}`, id).not.toContain('NaN');
  }
});

test('starts exercises that need care in their easier version, and all exercises on a gentle day', () => {
  const easierOf = (kind: DayKind, ...limits: readonly Limit[]) =>
    recipeFor(buildRoutine({ level: 'N0', kind, profile }), limits)
      .filter(({ easier }) => easier)
      .map(({ id }) => id);
  expect(easierOf('whole')).toEqual([]);
  expect(easierOf('whole', 'wrist')).toEqual(['desk-plank']);
  expect(easierOf('gentle')).toHaveLength(5);
});
