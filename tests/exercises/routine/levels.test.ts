/** The routine's levels: how long they take, and that nobody is ever shown what they must avoid. */
import { describe, expect, test } from 'vitest';
import type { Limit } from '../../../src/core/options/limits';
import type { Exercise } from '../../../src/exercises/exercise';
import { exerciseOf } from '../../../src/exercises/library';
import { type DayKind, type Level, type Track, tracks } from '../../../src/exercises/routine/levels';
import { type RoutineProfile, routineOf, routineSeconds } from '../../../src/exercises/routine/today';

const limits: readonly Limit[] = [
  'knee',
  'hip-replacement',
  'balance',
  'pregnancy',
  'shoulder',
  'neck',
  'wrist',
  'blood-pressure',
  'back-acute',
  'floor',
];
const pairs = limits.flatMap((one, n) => limits.slice(n).map((other) => [one, other] as const));
const kinds: readonly DayKind[] = ['whole', 'stretching', 'gentle'];
const all = Object.entries(tracks).flatMap(([track, levels]) =>
  levels.map((level) => ({ track: track as Track, level })),
);

function doer(track: Track, ...avoided: readonly Limit[]): RoutineProfile {
  const allows = ({ avoid }: Exercise) => !avoid.some((limit) => avoided.includes(limit));
  return { track, allows, sore: false };
}

const minutes: Record<Level, number> = { '0': 4, '1': 7, '2': 8, '3': 11, '4': 11, N0: 6, N1: 9, W0: 7 };

test.each(all)('level $level takes as long as it says, from 4 to 12 minutes', ({ track, level }) => {
  const whole = routineOf(level, 'whole', doer(track));
  expect(Math.round(routineSeconds(whole) / 60)).toBe(minutes[level]);
  for (const lighter of [false, true]) {
    const seconds = routineSeconds(routineOf(level, 'whole', doer(track), lighter));
    expect(seconds).toBeGreaterThanOrEqual(4 * 60);
    expect(seconds).toBeLessThanOrEqual(12 * 60);
  }
});

test('every set but the last of a side is followed by a rest', () => {
  for (const { track, level } of all)
    for (const { dose, id } of routineOf(level, 'whole', doer(track)).exercises)
      expect(dose.sets === 1 || (dose.rest ?? 0) > 0, `${level} ${id}`).toBe(true);
});

describe.each(all)('whatever a person must avoid, level $level', ({ track, level }) => {
  test.each(pairs)('with %s and %s leaves four minutes and nothing forbidden', (...avoided) => {
    for (const kind of kinds) {
      const routine = routineOf(level, kind, doer(track, ...avoided));
      const forbidden = routine.exercises.filter(({ avoid }) => avoid.some((one) => avoided.includes(one)));
      expect(forbidden).toEqual([]);
      expect(new Set(routine.exercises.map(({ id }) => id)).size).toBe(routine.exercises.length);
      expect(routineSeconds(routine), kind).toBeGreaterThanOrEqual(4 * 60);
      expect(routineSeconds(routine), kind).toBeLessThanOrEqual(12 * 60);
    }
  });
});

test('with everything to avoid there still is a routine', () => {
  for (const { track, level } of all)
    expect(routineOf(level, 'whole', doer(track, ...limits)).exercises.length).toBeGreaterThan(3);
});

test('what is replaced is replaced by its like', () => {
  const idsOf = (level: Level, ...avoided: readonly Limit[]) =>
    routineOf(level, 'whole', doer('floor', ...avoided)).exercises.map(({ id }) => id);
  expect(idsOf('1', 'knee')).toEqual([
    'split-stance-tuck',
    'standing-lunge-stretch',
    'supine-march',
    'glute-bridge',
    'standing-leg-back',
    'knee-hug-long-leg',
  ]);
  expect(idsOf('3', 'pregnancy')).toContain('standing-psoas-march');
  expect(idsOf('2', 'back-acute')).toContain('desk-plank');
  expect(idsOf('1', 'hip-replacement')).toContain('ceiling-stretch');
});

test('on the feet and seated nothing needs the floor, and seated nothing needs the feet', () => {
  for (const level of tracks.standing)
    for (const kind of ['whole', 'gentle'] as const)
      for (const { avoid } of routineOf(level, kind, doer('standing')).exercises)
        expect(avoid).not.toContain('floor');
  for (const kind of ['whole', 'gentle'] as const)
    for (const { flags, id } of routineOf('W0', kind, doer('seated')).exercises)
      expect(flags, id).toContain('wheelchair-ok');
});

test('a dose is that of the routine, and the library keeps its own', () => {
  const [first] = routineOf('2', 'whole', doer('floor')).exercises;
  expect(first?.dose).toMatchObject({ sets: 1, reps: 6 });
  expect(exerciseOf('cat-cow').dose).toMatchObject({ reps: 8 });
});
