/** The growth of a level while a person stays at it, over weeks of routines. */
import { expect, test } from 'vitest';
import { addDays } from '../../../src/core/time';
import { exerciseOf } from '../../../src/exercises/library';
import { grownAmount, growthSteps, isLighter } from '../../../src/exercises/routine/growth';
import { type Level, levels, tracks } from '../../../src/exercises/routine/levels';
import type { Session } from '../../../src/exercises/routine/sessions';
import {
  buildRoutine,
  type RoutineProfile,
  routineOnDate,
  routineSeconds,
} from '../../../src/exercises/routine/today';

/** A Monday. Of the weeks that begin here, the fourth, the eighth and so on are lighter. */
const MONDAY = '2026-11-16';
const profile: RoutineProfile = { track: 'floor', allows: () => true, limits: [], sore: false };
const day = (week: number, weekday = 0) => addDays(MONDAY, week * 7 + weekday);

function session(week: number, weekday: number, as: Partial<Session> = {}): Session {
  const date = day(week, weekday);
  const endedAt = Date.parse(`${date}T09:06Z`);
  const rating = { effort: 'just right', next: null, hurt: false } as const;
  return { breakId: date, endedAt, date, level: '2', share: 1, hard: false, ...rating, ...as };
}

/** Routines on the Monday, Wednesday and Friday of some weeks. */
function weeks(numbers: readonly number[], as: Partial<Session> = {}): Session[] {
  return numbers.flatMap((week) => [0, 2, 4].map((weekday) => session(week, weekday, as)));
}

const stepsIn = (sessions: readonly Session[], week: number, level: Level = '2') =>
  growthSteps(sessions, level, day(week));

test('a new level begins with its own amounts, and keeps them for its first week', () => {
  expect(stepsIn([], 0)).toBe(0);
  const first = weeks([0]);
  expect([2, 4, 6].map((weekday) => growthSteps(first, '2', day(0, weekday)))).toEqual([0, 0, 0]);
});

test('three good routines in a week make the next week a step harder, from its Monday on', () => {
  expect(stepsIn(weeks([0]), 1)).toBe(1);
  expect(stepsIn(weeks([0]).slice(1), 1)).toBe(0);
  expect(stepsIn(weeks([0, 1]), 2)).toBe(2);
});

test('a step is 10 to 20 % of the first amount, and there are at most three', () => {
  const bridge = exerciseOf('glute-bridge');
  expect([0, 1, 2, 3].map((steps) => grownAmount(20, bridge, steps))).toEqual([20, 23, 26, 29]);
  const year = Array.from({ length: 52 }, (_, week) => week);
  const all = weeks(year);
  expect(
    Math.max(
      ...year.map((week) =>
        stepsIn(
          all.filter(({ date }) => date < day(week)),
          week,
        ),
      ),
    ),
  ).toBe(3);
});

test('stretches do not grow', () => {
  expect(grownAmount(30, exerciseOf('half-kneel-reach'), 3)).toBe(30);
});

test('hard, unfinished or missed routines lead to no step', () => {
  expect(stepsIn(weeks([0], { effort: 'hard' }), 1)).toBe(0);
  expect(stepsIn(weeks([0], { share: 0.5 }), 1)).toBe(0);
  expect(stepsIn([...weeks([0]), ...weeks([1]).slice(0, 2)], 2)).toBe(1);
});

test('pain, a week away or another level resets the growth', () => {
  expect(stepsIn([...weeks([0]), session(1, 0, { hurt: true, effort: 'hurt' })], 1)).toBe(0);
  expect(stepsIn(weeks([0]), 2)).toBe(0);
  expect(stepsIn([...weeks([0]), session(1, 0, { level: '1' }), session(1, 2)], 1)).toBe(0);
  expect(stepsIn(weeks([0]), 1, '3')).toBe(0);
});

test('a gentle day does not change the growth', () => {
  const gentle = session(0, 5, { level: null });
  expect(stepsIn([...weeks([0]), gentle], 1)).toBe(1);
});

test('amounts and sets never change on the same Monday', () => {
  const all = weeks(Array.from({ length: 24 }, (_, week) => week));
  let before: { steps: number; lighter: boolean } | undefined;
  for (let week = 0; week <= 24; week++) {
    const known = all.filter(({ date }) => date < day(week));
    const now = { steps: stepsIn(known, week), lighter: isLighter(known, day(week)) };
    const changed = before && [now.steps !== before.steps, now.lighter !== before.lighter];
    expect(changed?.every(Boolean) ?? false, day(week)).toBe(false);
    before = now;
  }
  expect(before?.steps).toBe(3);
});

test('amounts do not change within a week', () => {
  const all = weeks([0, 1, 2]);
  for (const week of [0, 1, 2]) {
    const steps = [0, 1, 2, 3, 4, 5, 6].map((weekday) =>
      growthSteps(
        all.filter(({ date }) => date < day(week, weekday)),
        '2',
        day(week, weekday),
      ),
    );
    expect(new Set(steps).size).toBe(1);
  }
});

test('the routine of the day grows, with as many sets as before', () => {
  const [first, later] = [
    routineOnDate('2', profile, [], day(0)),
    routineOnDate('2', profile, weeks([0]), day(1)),
  ];
  expect(later.steps).toBe(1);
  const doses = (routine: typeof first) => routine.exercises.map(({ dose }) => dose);
  expect(doses(later).map(({ sets }) => sets)).toEqual(doses(first).map(({ sets }) => sets));
  expect(routineSeconds(later)).toBeGreaterThan(routineSeconds(first));
});

const all = Object.values(tracks).flat();
const trackOf = (level: Level) =>
  level.startsWith('N') ? 'standing' : level.startsWith('W') ? 'seated' : 'floor';

test.each(all)('level %s takes at most 12 minutes, even after all its growth', (level) => {
  const track = trackOf(level);
  const routine = buildRoutine({ level, kind: 'whole', profile: { ...profile, track }, steps: 3 });
  expect(routineSeconds(routine)).toBeLessThanOrEqual(12 * 60);
  expect(routine.exercises).toHaveLength(levels[level].length);
});

test('the lighter week is the same one on every computer: that of 9 November 2026, and each fourth one', () => {
  const [first] = weeks([-45]);
  if (!first) throw new Error('There is a first routine.');
  const mondays = Array.from({ length: 12 }, (_, n) => addDays('2026-10-12', 7 * n));
  expect(mondays.filter((date) => isLighter([first], date))).toEqual([
    '2026-10-12',
    '2026-11-09',
    '2026-12-07',
  ]);
});
