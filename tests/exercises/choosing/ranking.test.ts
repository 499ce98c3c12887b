/** What speaks for an exercise at a moment. Only differences matter, so each test changes one circumstance. */
import { expect, test } from 'vitest';
import type { Hope } from '../../../src/core/options/limits';
import type { Options } from '../../../src/core/options/options';
import { HOUR, MINUTE } from '../../../src/core/time';
import type { Context } from '../../../src/exercises/choosing/context';
import { personOf } from '../../../src/exercises/choosing/person';
import { preferenceOf } from '../../../src/exercises/choosing/ranking';
import { type ExerciseId, exerciseOf } from '../../../src/exercises/library';
import { context, NOW } from './context';

/** By how much more an exercise is preferred in the second circumstance than in the first. */
function gain(
  id: ExerciseId,
  first: Partial<Context>,
  second: Partial<Context>,
  options: Partial<Options> = {},
) {
  const score = (more: Partial<Context>) => preferenceOf(exerciseOf(id), personOf(context(options, more)));
  return Math.round((score(second) - score(first)) * 100) / 100;
}

const at = (hours: number, minutes = 0) => ({
  now: NOW - (NOW % (24 * HOUR)) + hours * HOUR + minutes * MINUTE,
});

test('neck and upper back are preferred from three in the afternoon on', () => {
  expect(gain('chin-tuck', at(14, 59), at(15))).toBe(0.2);
  expect(gain('heel-raises', at(14, 59), at(15))).toBe(0);
});

test('hip flexors are preferred after three quarters of an hour of sitting', () => {
  const after = (minutes: number) => ({ sittingMs: minutes * MINUTE });
  expect(gain('split-stance-tuck', after(44), after(45))).toBeGreaterThanOrEqual(0.4);
  expect(gain('chin-tuck', after(44), after(45))).toBeLessThan(0.1);
});

test('chest and upper back are preferred in the quarter of an hour after a call of half an hour', () => {
  const call = (minutes: number, agoMinutes: number) => ({
    call: { startedAt: NOW - (minutes + agoMinutes) * MINUTE, endedAt: NOW - agoMinutes * MINUTE },
  });
  expect(gain('doorway-chest', {}, call(30, 15))).toBe(0.2);
  expect(gain('doorway-chest', {}, call(29, 15))).toBe(0);
  expect(gain('doorway-chest', {}, call(30, 16))).toBe(0);
});

test('after half an hour of standing, a walk or a seat is preferred to more standing', () => {
  const standing = (minutes: number) => ({ standingMs: minutes * MINUTE, sittingMs: 0 });
  expect(gain('walk-short', standing(29), standing(30))).toBe(0.4);
  expect(gain('heel-raises', standing(29), standing(30))).toBe(-0.4);
});

/** What an exercise gains from a hope on the first break of a week, when every part of the body is owed. */
function gainFrom(hope: Hope, id: ExerciseId): number {
  const scoreWith = (some: readonly Hope[]) =>
    preferenceOf(exerciseOf(id), personOf(context({ hopes: some })));
  return Math.round(100 * (scoreWith([hope]) - scoreWith([]))) / 100;
}

test('an exercise gains from a hope that it serves', () => {
  expect(gainFrom('neck-shoulders', 'ceiling-side-reach')).toBe(0.6);
  expect(gainFrom('hips', 'ceiling-side-reach')).toBe(0);
});

test('an exercise for an owed part of the body gains the same if no exercise for that part serves the hope', () => {
  expect(gainFrom('neck-shoulders', 'heel-dig-hamstring')).toBe(0);
  expect(gainFrom('neck-shoulders', 'split-stance-tuck')).toBe(0.6);
});

test('a hip stretch gains nothing from a hope after four minutes of stretching on a day', () => {
  const stretched = (seconds: number): Partial<Context> => {
    const sides = (['left', 'right'] as const).map((side) => ({
      exercise: 'split-stance-tuck',
      side,
      seconds,
    }));
    const startedAt = NOW - HOUR;
    const entry = { id: 't.1', zone: 'UTC', startedAt, endedAt: startedAt + 10 * MINUTE } as const;
    const fields = { kind: 'break', origin: 'nudged', certainty: 'hands off', breakId: 'b' } as const;
    return { journal: [{ ...entry, ...fields, done: sides }] };
  };
  const gainOf = (id: ExerciseId, seconds: number) =>
    gain(id, stretched(10), stretched(seconds), { hopes: ['hips'] }) -
    gain(id, stretched(10), stretched(seconds));
  expect(gainOf('standing-lunge-stretch', 240)).toBeCloseTo(0);
  expect(gainOf('standing-lunge-stretch', 241)).toBeCloseTo(-0.6);
  expect(gainOf('standing-glute-squeeze', 241)).toBeCloseTo(0);
});
