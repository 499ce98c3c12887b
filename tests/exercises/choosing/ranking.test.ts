/** What speaks for an exercise at a moment. Only differences matter, so each test changes one circumstance. */
import { expect, test } from 'vitest';
import type { Entry, SkipReason } from '../../../src/core/journal/entries';
import type { Hope } from '../../../src/core/options/limits';
import type { Options } from '../../../src/core/options/options';
import { HOUR, MINUTE } from '../../../src/core/time';
import type { Context } from '../../../src/exercises/choosing/context';
import { personOf } from '../../../src/exercises/choosing/person';
import { hashToUnit, preferenceOf } from '../../../src/exercises/choosing/ranking';
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

/** How much an exercise is preferred. */
const scoreOf = (id: ExerciseId, options: Partial<Options> = {}, more: Partial<Context> = {}) =>
  preferenceOf(exerciseOf(id), personOf(context(options, more)));

test('an exercise gains from being liked, and loses more from being disliked', () => {
  expect(scoreOf('chin-tuck', { liked: ['chin-tuck'] }) - scoreOf('chin-tuck')).toBeCloseTo(0.6);
  expect(scoreOf('chin-tuck', { disliked: ['chin-tuck'] }) - scoreOf('chin-tuck')).toBeCloseTo(-0.8);
});

test('an exercise loses with each limit for which it must be done with care', () => {
  const lossWith = (...limits: Options['limits'][number][]) =>
    scoreOf('standing-lunge-stretch') - scoreOf('standing-lunge-stretch', { limits });
  expect(lossWith('knee')).toBeCloseTo(0.4);
  expect(lossWith('knee', 'balance')).toBeCloseTo(0.8);
  expect(lossWith('wrist')).toBe(0);
});

test('with longer breaks, strength is preferred to stretching', () => {
  const gainOf = (id: ExerciseId) =>
    scoreOf(id, { plan: 'hour', longer: true }) - scoreOf(id, { plan: 'hour' });
  expect(gainOf('sit-to-stand')).toBeCloseTo(0.3);
  expect(gainOf('seated-twist')).toBeCloseTo(0);
});

test('after a break that was skipped because the person was busy, each minute of an exercise counts against it', () => {
  const skipped = (because: SkipReason): Partial<Context> => ({
    journal: [{ ...line(30, 0), kind: 'skipped', breakId: 'b', by: 'said', because }],
  });
  expect(gain('walk-short', {}, skipped('busy'))).toBe(-2);
  expect(gain('walk-short', {}, skipped('sore'))).toBe(0);
});

test('chance decides only between exercises that are almost equally good', () => {
  const scores = Array.from({ length: 300 }, (_, n) => scoreOf('chin-tuck', {}, { seed: `s.${n}` }));
  const spread = Math.max(...scores) - Math.min(...scores);
  expect(spread).toBeGreaterThan(0.29);
  expect(spread).toBeLessThan(0.3);
});

test('the chance of a break stays the same from version to version, so that an update does not change an open break', () => {
  expect(hashToUnit('b.1', 'chin-tuck')).toBe(0.6228453377261758);
  expect(hashToUnit('m.7 3', 'Übung')).toBe(0.9957551702391356);
});

let ids = 0;
function line(minutesAgo: number, lasted: number) {
  const startedAt = NOW - minutesAgo * MINUTE;
  return { id: `t.${ids++}`, zone: 'UTC', startedAt, endedAt: startedAt + lasted * MINUTE };
}

/** A break some minutes ago. */
function done(minutesAgo: number, ...exercises: (readonly [ExerciseId, seconds: number])[]): Entry {
  return {
    ...line(minutesAgo, 2),
    kind: 'break',
    origin: 'nudged',
    certainty: 'hands off',
    breakId: 'b',
    done: exercises.map(([exercise, seconds]) => ({ exercise, side: null, seconds })),
  };
}
const dayMinutes = 24 * 60;

test('an exercise is preferred the more, the longer ago it was done, up to a week', () => {
  const ago = (days: number) => ({ journal: [done(days * dayMinutes, ['chin-tuck', 1])] });
  expect(gain('chin-tuck', ago(0), ago(3.5))).toBe(0.5);
  expect(gain('chin-tuck', ago(3.5), ago(7))).toBe(0.5);
  expect(gain('chin-tuck', ago(7), ago(10))).toBe(0);
});

test('a person shows in the last eight times whether they like an exercise, by doing it whole', () => {
  /** The walks of as many days, the last one yesterday. */
  const walks = (...seconds: number[]): Partial<Context> => ({
    journal: seconds.map((each, n) => done((seconds.length - n) * dayMinutes, ['walk-short', each])),
  });
  const halfLiked = [done(9 * dayMinutes, ['walk-short', 10]), done(8 * dayMinutes, ['walk-short', 120])];
  expect(gain('walk-short', {}, { journal: halfLiked })).toBe(0);
  const eight = Array.from({ length: 8 }, () => 120);
  expect(gain('walk-short', walks(10), walks(120))).toBe(0.6);
  expect(gain('walk-short', walks(10, 120), walks(120, 120))).toBe(0.3);
  expect(gain('walk-short', walks(...eight), walks(10, ...eight))).toBe(0);
  expect(gain('walk-short', walks(...eight), walks(10, ...eight.slice(1)))).toBeLessThan(0);
});

test('an exercise for a part of the body that is behind counts most, and more if it is still behind tomorrow', () => {
  const [today, firstOfFive, before] = [0, 4, 5];
  /** A day of work on each of the last five days, with an exercise for the buttocks on one of them. */
  const week = (...days: number[]): Partial<Context> => ({
    journal: [0, 1, 2, 3, 4, 5].map((daysAgo) =>
      done(daysAgo * dayMinutes + 60, [
        days.includes(daysAgo) ? 'standing-glute-squeeze' : 'ceiling-stretch',
        60,
      ]),
    ),
  });
  // The plan requires two such exercises in five days. Sitting on the buttocks is another exercise for them.
  expect(gain('seated-figure-four', week(), week(today))).toBe(-2);
  expect(gain('seated-figure-four', week(), week(firstOfFive))).toBe(-1.5);
  expect(gain('seated-figure-four', week(), week(before))).toBe(0);
  expect(gain('seated-figure-four', week(1, 2), week(1, 2, 3))).toBe(0);
});

test('hip flexors are preferred the more, the further they are behind the time of the day', () => {
  const after = (hours: number, ...journal: Entry[]) => ({ sittingMs: hours * HOUR, journal });
  // Four exercises in eight hours: one of them is a quarter of the day.
  expect(gain('split-stance-tuck', after(2), after(4))).toBe(1);
  expect(gain('split-stance-tuck', after(4), after(4, done(60, ['chair-march', 60])))).toBe(-1);
  expect(gain('split-stance-tuck', after(8), after(9))).toBe(0);
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
