/** What a person hopes for shifts the choice of exercises over many breaks, and nothing else. */
import { expect, test } from 'vitest';
import { type Hope, hopes } from '../../../src/core/options/limits';
import type { Options } from '../../../src/core/options/options';
import { inPlayingOrder } from '../../../src/exercises/choosing/break-plan';
import type { Exercise } from '../../../src/exercises/exercise';
import { sampleOf } from '../../sample';
import { faithful, lively, liveMonth, type Month } from './month';
import { fewLimits, forbids, nameOf, person, plans, seats } from './people';

/** Whether an exercise serves a hope, stated independently of the code. */
const serves: Readonly<Record<Hope, (exercise: Exercise) => boolean>> = {
  'low-back': ({ areas }) => areas.some((area) => /^(low-back|core|glutes|hamstrings)$/.test(area)),
  hips: ({ areas }) => areas.some((area) => /^(hip-flexors|glutes)$/.test(area)),
  'neck-shoulders': ({ areas }) => areas.some((area) => /^(neck|shoulders|upper-back|chest)$/.test(area)),
  'sit-less': ({ position }) => /^(standing|seated to standing)$/.test(position),
};

const months = new Map<string, Month>();

/** A month in which every break is done. Several tests need the same one, so each is lived once. */
function monthOf(options: Options): Month {
  const key = JSON.stringify(options);
  const month = months.get(key) ?? liveMonth(options, faithful, 'hopes');
  months.set(key, month);
  return month;
}

/** How many main exercises of a month, other than walks, serve a hope. */
function servingIn({ told }: Month, hope: Hope): number {
  const mains = told.flatMap(({ plan }) => plan.mains.map(({ exercise }) => exercise));
  return mains.filter((exercise) => exercise.group !== 'walk' && serves[hope](exercise)).length;
}

const cases = hopes.flatMap((hope) => plans.map((plan) => [hope, nameOf(person(plan)), plan] as const));

test.each(sampleOf(cases, 7))(
  'the hope %s brings more exercises for it over a month: %s',
  (hope, _name, plan) => {
    const before = servingIn(monthOf(person(plan)), hope);
    const after = servingIn(monthOf(person({ ...plan, hopes: [hope] })), hope);
    expect(after).toBeGreaterThanOrEqual(1.05 * before);
  },
);

test('of several hopes, each brings more exercises', () => {
  const both = person({ hopes: ['low-back', 'neck-shoulders'] });
  const [before, after] = [monthOf(person({})), monthOf(both)];
  for (const hope of both.hopes) expect(servingIn(after, hope)).toBeGreaterThan(servingIn(before, hope));
});

test('a hope that no exercise of this person can serve changes nothing', () => {
  const idsOf = (some: readonly Hope[]) =>
    liveMonth(person({ seat: 'seated', hopes: some }), lively, 'hopes').told.map(({ plan }) =>
      inPlayingOrder(plan).map(({ exercise }) => exercise.id),
    );
  expect(idsOf(['sit-less'])).toEqual(idsOf([]));
});

test('limits, seat and place come before every hope', () => {
  const people = fewLimits.flatMap((limits) => seats.map((seat) => person({ limits, seat, hopes })));
  for (const options of sampleOf(people, 13)) {
    for (const { plan } of liveMonth(options, lively, 'hopes').told)
      for (const { exercise } of inPlayingOrder(plan)) expect(forbids(options, exercise)).toBeUndefined();
  }
});

test('whatever a person hopes for, a break begins with the ceiling stretch, and as many breaks are walks', () => {
  const walksWith = (some: readonly Hope[]) => {
    const { told } = monthOf(person({ hopes: some }));
    expect(told.every(({ plan }) => plan.opener?.exercise.id === 'ceiling-stretch')).toBe(true);
    return told.filter(({ plan }) => plan.mains.some(({ exercise }) => exercise.group === 'walk')).length;
  };
  const usual = walksWith([]);
  for (const hope of sampleOf(hopes, 4))
    expect(Math.abs(walksWith([hope]) - usual)).toBeLessThanOrEqual(usual / 20);
});
