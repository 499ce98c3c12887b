/** The levels of the routine: their length, and that a person is never shown what they must avoid. */
import { describe, expect, test } from 'vitest';
import type { Limit } from '../../../src/core/options/limits';
import type { Exercise } from '../../../src/exercises/exercise';
import { exerciseOf, library } from '../../../src/exercises/library';
import {
  type DayKind,
  type Level,
  levels,
  stretchingDay,
  type Track,
  tracks,
} from '../../../src/exercises/routine/levels';
import { mildExercises, substitute } from '../../../src/exercises/routine/substitutes';
import { buildRoutine, type RoutineProfile, routineSeconds } from '../../../src/exercises/routine/today';

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

function profile(track: Track, ...avoided: readonly Limit[]): RoutineProfile {
  const allows = ({ avoid }: Exercise) => !avoid.some((limit) => avoided.includes(limit));
  return { track, allows, limits: avoided, sore: false };
}

const minutes: Record<Level, number> = { '0': 4, '1': 7, '2': 10, '3': 11, '4': 11, N0: 6, N1: 10, W0: 7 };

test.each(all)('level $level has its stated length, from 4 to 12 minutes', ({ track, level }) => {
  const whole = buildRoutine({ level, kind: 'whole', profile: profile(track) });
  expect(Math.round(routineSeconds(whole) / 60)).toBe(minutes[level]);
  for (const lighter of [false, true]) {
    const seconds = routineSeconds(buildRoutine({ level, kind: 'whole', profile: profile(track), lighter }));
    expect(seconds).toBeGreaterThanOrEqual(4 * 60);
    expect(seconds).toBeLessThanOrEqual(12 * 60);
  }
});

test('a rest follows every set of a side except the last one', () => {
  for (const { track, level } of all)
    for (const { dose, id } of buildRoutine({ level, kind: 'whole', profile: profile(track) }).exercises)
      expect(dose.sets === 1 || (dose.rest ?? 0) > 0, `${level} ${id}`).toBe(true);
});

describe.each(all)('the limits of a person at level $level', ({ track, level }) => {
  test.each(pairs)('with %s and %s there are four minutes, and nothing forbidden', (...avoided) => {
    for (const kind of kinds) {
      const routine = buildRoutine({ level, kind, profile: profile(track, ...avoided) });
      const forbidden = routine.exercises.filter(({ avoid }) => avoid.some((one) => avoided.includes(one)));
      expect(forbidden).toEqual([]);
      expect(new Set(routine.exercises.map(({ id }) => id)).size).toBe(routine.exercises.length);
      expect(routineSeconds(routine), kind).toBeGreaterThanOrEqual(4 * 60);
      expect(routineSeconds(routine), kind).toBeLessThanOrEqual(12 * 60);
    }
  });
});

test('there is a routine even with every limit', () => {
  for (const { track, level } of all)
    expect(
      buildRoutine({ level, kind: 'whole', profile: profile(track, ...limits) }).exercises.length,
    ).toBeGreaterThan(3);
});

test('a forbidden exercise is replaced by a similar one', () => {
  const idsOf = (level: Level, ...avoided: readonly Limit[]) =>
    buildRoutine({ level, kind: 'whole', profile: profile('floor', ...avoided) }).exercises.map(
      ({ id }) => id,
    );
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

const played = [...Object.values(levels).flat(), ...stretchingDay];

test('every exercise for the routine has a place in it', () => {
  const ids = new Set<string>(played.map(({ id }) => id));
  expect(library.filter(({ id, use }) => use === 'routine' && !ids.has(id)).map(({ id }) => id)).toEqual([]);
});

test.each(played.filter(({ id }) => exerciseOf(id).avoid.includes('floor')))(
  'for a person who stays off the floor, $id has a substitute of its own',
  (item) => {
    const others = substitute([item], 'floor', ({ avoid }) => !avoid.includes('floor'));
    const mild = mildExercises.floor.map(({ id }) => id);
    expect(others.map(({ id }) => id).filter((id) => !mild.includes(id))).toHaveLength(1);
  },
);

test('the standing and the seated track need no floor, and the seated track needs no standing', () => {
  for (const level of tracks.standing)
    for (const kind of ['whole', 'gentle'] as const)
      for (const { avoid } of buildRoutine({ level, kind, profile: profile('standing') }).exercises)
        expect(avoid).not.toContain('floor');
  for (const kind of ['whole', 'gentle'] as const)
    for (const { flags, id } of buildRoutine({ level: 'W0', kind, profile: profile('seated') }).exercises)
      expect(flags, id).toContain('wheelchair-ok');
});

test('uses the dose of the routine, and leaves the dose in the library unchanged', () => {
  const [first] = buildRoutine({ level: '2', kind: 'whole', profile: profile('floor') }).exercises;
  expect(first?.dose).toMatchObject({ sets: 1, reps: 6 });
  expect(exerciseOf('cat-cow').dose).toMatchObject({ reps: 8 });
});
