/** What a person hopes for shifts the choice of exercises over many breaks, and nothing else. */
import { describe, expect, test } from 'vitest';
import { type Hope, hopes } from '../../../src/core/options/limits';
import type { Options } from '../../../src/core/options/options';
import { inPlayingOrder } from '../../../src/exercises/choosing/break-plan';
import type { Exercise } from '../../../src/exercises/exercise';
import { faithful, lively, liveMonth } from './month';
import { fewLimits, forbids, nameOf, person, plans, seats } from './people';

/** Whether an exercise serves a hope, stated independently of the code. */
const serves: Readonly<Record<Hope, (exercise: Exercise) => boolean>> = {
  'low-back': ({ areas }) => areas.some((area) => /^(low-back|core|glutes|hamstrings)$/.test(area)),
  hips: ({ areas }) => areas.some((area) => /^(hip-flexors|glutes)$/.test(area)),
  'neck-shoulders': ({ areas }) => areas.some((area) => /^(neck|shoulders|upper-back|chest)$/.test(area)),
  'sit-less': ({ position }) => /^(standing|seated to standing)$/.test(position),
};

/** How many main exercises of a month, other than walks, serve a hope. */
function servingIn(options: Options, hope: Hope): number {
  const { told } = liveMonth(options, faithful, 'hopes');
  const mains = told.flatMap(({ plan }) => plan.mains.map(({ exercise }) => exercise));
  return mains.filter((exercise) => exercise.group !== 'walk' && serves[hope](exercise)).length;
}

describe.each(hopes)('the hope %s', (hope) => {
  test.each(plans.map((plan) => [nameOf(person(plan)), plan] as const))(
    'brings more exercises for it over a month: %s',
    (_, plan) => {
      const before = servingIn(person(plan), hope);
      const after = servingIn(person({ ...plan, hopes: [hope] }), hope);
      expect(after).toBeGreaterThanOrEqual(1.05 * before);
    },
  );
});

test('of several hopes, each brings more exercises', () => {
  const both = person({ hopes: ['low-back', 'neck-shoulders'] });
  for (const hope of both.hopes) expect(servingIn(both, hope)).toBeGreaterThan(servingIn(person({}), hope));
});

test('a hope that no exercise of this person can serve changes nothing', () => {
  const idsOf = (some: readonly Hope[]) =>
    liveMonth(person({ seat: 'seated', hopes: some }), lively, 'hopes').told.map(({ plan }) =>
      inPlayingOrder(plan).map(({ exercise }) => exercise.id),
    );
  expect(idsOf(['sit-less'])).toEqual(idsOf([]));
});

test('limits, seat and place come before every hope', () => {
  for (const limits of fewLimits) {
    for (const seat of seats) {
      const { told } = liveMonth(person({ limits, seat, hopes }), lively, 'hopes');
      for (const { plan, context } of told) {
        for (const { exercise } of inPlayingOrder(plan))
          expect(forbids(context.options, exercise)).toBeUndefined();
      }
    }
  }
});

test('whatever a person hopes for, a break begins with the ceiling stretch, and as many breaks are walks', () => {
  const walksWith = (some: readonly Hope[]) => {
    const { told } = liveMonth(person({ hopes: some }), faithful, 'hopes');
    expect(told.every(({ plan }) => plan.opener?.exercise.id === 'ceiling-stretch')).toBe(true);
    return told.filter(({ plan }) => plan.mains.some(({ exercise }) => exercise.group === 'walk')).length;
  };
  const usual = walksWith([]);
  for (const hope of hopes) expect(Math.abs(walksWith([hope]) - usual)).toBeLessThanOrEqual(usual / 20);
});
