/** The reasons that the options page gives for an exercise agree with what can come in a break. */
import { describe, expect, test } from 'vitest';
import { defaultOptions, type Options } from '../../src/core/options/options';
import { allowedOfKind } from '../../src/exercises/choosing/candidates';
import { personOf } from '../../src/exercises/choosing/person';
import type { Exercise } from '../../src/exercises/exercise';
import { hindrancesOf } from '../../src/exercises/hindrances';
import { exerciseOf, library } from '../../src/exercises/library';
import { alternating, tracks } from '../../src/exercises/routine/levels';
import { profileOf } from '../../src/exercises/routine/profile';
import { buildRoutine } from '../../src/exercises/routine/today';
import { context } from './choosing/context';
import { fewLimits, nameOf, person, plans, seats } from './choosing/people';

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

  test('does not hide eye exercises', () => {
    expect(kinds('far-gaze', 'seated')).not.toContain('seat');
  });

  test('hides standing and lying exercises of the routine from a person whose routine is seated', () => {
    for (const seat of ['seated', 'wheelchair'] as const)
      for (const id of ['standing-leg-back', 'standing-psoas-march', 'glute-bridge'] as const)
        expect(kinds(id, seat)).toContain('seat');
  });
});

describe('the routine', () => {
  /** What comes in any routine of this person. */
  function routineOfPerson(options: Options): readonly Exercise[] {
    const profile = profileOf(options, []);
    return tracks[profile.track].flatMap((level) =>
      (['whole', 'gentle', ...(alternating.has(level) ? (['stretching'] as const) : [])] as const).flatMap(
        (kind) => buildRoutine({ level, kind, profile }).exercises,
      ),
    );
  }

  const lived = seats.flatMap((seat) =>
    fewLimits.flatMap((limits) =>
      [false, true].map((floorAtWork) =>
        person({ seat, limits, floorAtWork, equipment: [...defaultOptions.equipment, 'bed'] }),
      ),
    ),
  );
  const named = lived.map(
    (options) =>
      [`${options.seat}, floor: ${options.floorAtWork}, limits: ${options.limits.join()}`, options] as const,
  );

  test.each(named)('has no exercise against which a reason is given: %s', (_, options) => {
    const ids = routineOfPerson(options)
      .filter(({ use }) => use === 'routine')
      .filter((exercise) => hindrancesOf(exercise, options).length > 0);
    expect(ids.map(({ id }) => id)).toEqual([]);
  });

  test.each(named)('has every exercise on the floor against which no reason is given: %s', (_, options) => {
    const mat = ['kneeling', 'lying on back', 'lying on a bed', 'floor'];
    const ids = new Set(routineOfPerson(options).map(({ id }) => id));
    const promised = library
      .filter(({ use, position }) => use === 'routine' && mat.includes(position))
      .filter((exercise) => hindrancesOf(exercise, options).length === 0);
    expect(promised.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });
});
