/** The reasons that the options page gives for an exercise agree with what can come in a break. */
import { describe, expect, test } from 'vitest';
import { allowedOfKind } from '../../src/exercises/choosing/candidates';
import { personOf } from '../../src/exercises/choosing/person';
import { hindrancesOf } from '../../src/exercises/hindrances';
import { exerciseOf } from '../../src/exercises/library';
import { context } from './choosing/context';
import { nameOf, person, plans, seats } from './choosing/people';

const people = plans.flatMap((plan) =>
  seats.flatMap((seat) => [false, true].map((discreet) => person({ ...plan, seat, discreet }))),
);

test.each(people.map((options) => [nameOf(options), options] as const))(
  'no reason is given against an exercise that can come: %s',
  (_, options) => {
    const candidates = ['walk', 'body'] as const;
    const allowed = candidates.flatMap((kind) => allowedOfKind(kind, personOf(context(options))));
    expect(allowed.length).toBeGreaterThan(0);
    const hindered = allowed.filter((exercise) => hindrancesOf(exercise, options).length > 0);
    expect(hindered.map(({ id }) => id)).toEqual([]);
  },
);

describe('how a person takes breaks', () => {
  const [plan] = plans;
  const kinds = (id: Parameters<typeof exerciseOf>[0], seat: (typeof seats)[number]) =>
    hindrancesOf(exerciseOf(id), person({ ...plan, seat })).map(({ kind }) => kind);

  test('hides standing exercises from a person who stays seated, and seated ones from a person who stands', () => {
    expect(kinds('heel-raises', 'seated')).toContain('seat');
    expect(kinds('chair-march', 'on-feet')).toContain('seat');
  });

  test('does not hide a seated exercise from a person who stays seated', () => {
    expect(kinds('chin-tuck', 'seated')).not.toContain('seat');
    expect(kinds('chair-march', 'seated')).not.toContain('seat');
  });

  test('does not hide eye exercises or the routine', () => {
    expect(kinds('far-gaze', 'seated')).not.toContain('seat');
    expect(kinds('glute-bridge', 'seated')).not.toContain('seat');
  });
});
