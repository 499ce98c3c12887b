/** Doses follow the person's limits. */
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { limits } from '../../src/core/options/limits';
import type { Exercise } from '../../src/exercises/exercise';
import { exerciseOf, library } from '../../src/exercises/library';
import { longestHolds, withinLimits } from '../../src/exercises/limited-dose';
import { levels } from '../../src/exercises/routine/levels';
import { buildRoutine } from '../../src/exercises/routine/today';

const texts: Readonly<Record<string, { readonly message: string }>> = messages;

describe.each(limits)('with the limit %s', (limit) => {
  const longest = longestHolds[limit];

  test('no strength exercise has a larger dose than is allowed', () => {
    for (const exercise of library as readonly Exercise[]) {
      const { dose } = withinLimits(exercise, [limit]);
      const counts =
        longest !== null && exercise.kind === 'strength' && exercise.care.some((one) => one === limit);
      if (!counts) expect(dose).toBe(exercise.dose);
      if (counts) expect(dose.hold ?? 0).toBeLessThanOrEqual(longest);
    }
  });

  test('a routine has no larger dose either, also after weeks in which it grew', () => {
    const profile = { track: 'floor', allows: () => true, limits: [limit], sore: false } as const;
    for (const level of Object.keys(levels) as (keyof typeof levels)[])
      for (const exercise of buildRoutine({ level, kind: 'whole', profile, steps: 3 }).exercises)
        expect(withinLimits(exercise, [limit])).toBe(exercise);
  });
});

test('a forearm plank is held for ten seconds with high blood pressure, as its note says', () => {
  expect(exerciseOf('front-plank').dose.hold).toBe(15);
  expect(withinLimits(exerciseOf('front-plank'), ['blood-pressure']).dose.hold).toBe(10);
  expect(texts.exercise_front_plank_care?.message).toMatch(/10 seconds/);
});
