/** The exercises of one break, and the reasons for them. */
import { describe, expect, test } from 'vitest';
import type { Done, Entry } from '../../../src/core/journal/entries';
import { HOUR, MINUTE } from '../../../src/core/time';
import { closerFor, inPlayingOrder, openingOf, planBreak } from '../../../src/exercises/choosing/break-plan';
import type { Context } from '../../../src/exercises/choosing/context';
import { personOf } from '../../../src/exercises/choosing/person';
import { playedBy } from '../../../src/exercises/choosing/wanted-exercise';
import { doseSeconds } from '../../../src/exercises/dose';
import { type ExerciseId, exerciseOf, isExerciseId, library } from '../../../src/exercises/library';
import { hasBell, recipeMs } from '../../../src/exercises/player/recipe';
import { played } from '../shown';
import { context, NOW } from './context';

let sequence = 0;
function at(minutesAgo: number, lasted = 2) {
  const startedAt = NOW - minutesAgo * MINUTE;
  return { id: `t.${sequence++}`, zone: 'UTC', startedAt, endedAt: startedAt + lasted * MINUTE };
}

function lived(
  minutesAgo: number,
  done: readonly Done[],
  more: Partial<Extract<Entry, { kind: 'break' }>> = {},
): Entry {
  const fields = { kind: 'break', origin: 'nudged', certainty: 'hands off', breakId: 'b' } as const;
  return { ...at(minutesAgo), ...fields, done: [...done], ...more };
}

const bout: Entry = {
  ...at(90, 90),
  kind: 'bout',
  sittingMs: 90 * MINUTE,
  browsingMs: 0,
  watchingMs: 0,
  certainty: 'presumed',
};
const walk: Done = { exercise: 'walk-short', side: null, seconds: 125 };
const tuck = (side: 'left' | 'right', seconds = 25): Done => ({
  exercise: 'split-stance-tuck',
  side,
  seconds,
});
const tucked = [tuck('left'), tuck('right')];

function mainsOf(moment: Context): string[] {
  return planBreak(moment).mains.map(({ exercise }) => exercise.id);
}
function groupsOf(moment: Context): string[] {
  return planBreak(moment).mains.map(({ exercise }) => exercise.group);
}
/** Options that hide all exercises but these and the two openers. */
function only(...ids: string[]): { hidden: string[] } {
  const kept = ['ceiling-stretch', 'stand-tall-reset', ...ids];
  return { hidden: library.map(({ id }) => id).filter((id) => !kept.includes(id)) };
}

describe('what a break is about', () => {
  test('the first break of a day is for the hip flexors, and the second one is a walk', () => {
    expect(groupsOf(context())).toEqual(['hip-flexors']);
    expect(groupsOf(context({}, { journal: [bout, lived(32, tucked)] }))).toEqual(['walk']);
  });

  test('a walk that was skipped stays due, and five minutes up count as a walk', () => {
    const skipped: Entry = { ...at(30, 0), kind: 'skipped', breakId: 'b', by: 'said' };
    expect(groupsOf(context({}, { journal: [bout, lived(62, tucked), skipped] }))).toEqual(['walk']);
    const coffee = lived(36, [], { origin: 'natural', endedAt: NOW - 30 * MINUTE });
    expect(groupsOf(context({}, { journal: [bout, lived(62, tucked), coffee] }))).not.toContain('walk');
  });

  test('a break every hour is an exercise and then a walk, which goes on until the return', () => {
    const plan = planBreak(context({ plan: 'hour', intervalMinutes: 60 }));
    expect(plan.mains.map(({ exercise }) => exercise.group)).toEqual(['hip-flexors', 'walk']);
    expect(hasBell(played(inPlayingOrder(plan)))).toBe(false);
  });

  test('after more than four minutes of hip stretching today a walk comes instead', () => {
    const long = (seconds: number) => [tuck('left', seconds), tuck('right', seconds)];
    const routine = { origin: 'routine', routine: { level: 'N0', seconds: 600 } } as const;
    const journal = (seconds: number) => [bout, lived(60, long(seconds), routine), lived(40, [walk])];
    expect(groupsOf(context({}, { journal: journal(200) }))).toEqual(['hip-flexors']);
    expect(groupsOf(context({}, { journal: journal(260) }))).toEqual(['walk']);
  });

  test('a person who stands is not asked to stand', () => {
    const standing = { ...context(only('walk-short'), { standingMs: 40 * MINUTE, sittingMs: 0 }) };
    expect(mainsOf(standing)).toEqual(['walk-short']);
  });

  test('an exercise that was broken off comes again', () => {
    const fields = { kind: 'partial', origin: 'nudged', certainty: 'hands off', breakId: 'b' } as const;
    const partial: Entry = { ...at(12, 1), ...fields, done: [tuck('left', 8)] };
    expect(mainsOf(context({}, { journal: [bout, partial] }))).toEqual(['split-stance-tuck']);
  });

  test('an exercise that hurt does not come again for a week, and then in its easier version', () => {
    const hurt = (days: number): Entry => ({
      ...at(days * 24 * 60, 0),
      kind: 'hurt',
      breakId: 'b',
      exercise: 'split-stance-tuck',
    });
    const options = only('split-stance-tuck', 'chin-tuck');
    expect(mainsOf(context(options, { journal: [hurt(3)] }))).not.toContain('split-stance-tuck');
    const [main] = planBreak(context(options, { journal: [hurt(8)] })).mains;
    expect(main).toMatchObject({ exercise: { id: 'split-stance-tuck' }, easier: true });
  });
});

describe('a back that is sore today', () => {
  const felt = (score: number): Entry => ({ ...at(20, 0), kind: 'felt', score });
  const gentle = /^(walk-short|stand-tall-reset|split-stance-tuck|heel-raises|shoulder-rolls|chin-tuck)$/;
  const seeds = Array.from({ length: 20 }, (_, n) => `s.${n}`);
  const all = (journal: Entry[]) =>
    seeds.flatMap((seed) =>
      [false, true].map((hips) =>
        planBreak(context({}, { seed, journal: hips ? [...journal, lived(40, [walk])] : journal })),
      ),
    );

  test('gets only gentle exercises, in their easier version', () => {
    for (const { mains } of all([felt(7)])) {
      expect(mains.map(({ exercise }) => exercise.id)).toEqual([expect.stringMatching(gentle)]);
      expect(mains.every(({ easier }) => easier)).toBe(true);
    }
  });

  test('changes nothing below seven, and the last answer of the day counts', () => {
    expect(all([felt(6)])).toEqual(all([]));
    const earlier: Entry = { ...felt(9), startedAt: NOW - 25 * MINUTE, endedAt: NOW - 25 * MINUTE };
    expect(all([earlier, felt(3)])).toEqual(all([]));
  });

  test('is over the next day', () => {
    const yesterday: Entry = { ...at(20 * 60, 0), kind: 'felt', score: 9 };
    expect(planBreak(context({}, { journal: [yesterday] })).mains[0]?.easier).toBe(false);
  });
});

describe('the reason for skipping the last break', () => {
  const skipped = (because: 'people around' | 'sore' | 'busy'): Entry => ({
    ...at(30, 0),
    kind: 'skipped',
    breakId: 'b',
    by: 'said',
    because,
  });

  test('people around: the next break is discreet', () => {
    for (let n = 0; n < 20; n++) {
      const journal = [bout, skipped('people around')];
      for (const { exercise } of inPlayingOrder(planBreak(context({}, { journal, seed: `s.${n}` }))))
        expect(exercise.flags).toContain('discreet');
    }
  });

  test('sore: the next break starts in its easier version', () => {
    expect(planBreak(context({}, { journal: [bout, skipped('sore')] })).mains[0]?.easier).toBe(true);
  });

  test('busy: the next break is short', () => {
    const options = { equipment: [] };
    const seconds = (journal: Entry[]) =>
      Array.from({ length: 20 }, (_, n) => planBreak(context(options, { journal, seed: `s.${n}` })).mains)
        .flat()
        .reduce((sum, { exercise }) => sum + doseSeconds(exercise.dose), 0);
    expect(seconds([bout, lived(65, tucked), skipped('busy')])).toBeLessThan(
      seconds([bout, lived(65, tucked), skipped('sore')]),
    );
  });
});

describe('which side goes first', () => {
  const options = only('split-stance-tuck');
  const first = (journal: Entry[], more: Partial<Context> = {}) =>
    planBreak(context(options, { journal, ...more })).mains[0]?.first;

  test('the left on odd days', () => {
    expect(first([])).toBe('left');
    expect(first([], { now: NOW + 24 * HOUR })).toBe('right');
  });

  test('the side that was missing the last time', () => {
    const walked = lived(23 * 60, [walk]);
    expect(first([lived(24 * 60, [tuck('left'), tuck('right', 5)]), walked])).toBe('right');
    expect(first([lived(24 * 60, tucked), walked])).toBe('left');
  });
});

describe('getting up', () => {
  test('one ceiling stretch comes before an exercise on one’s feet', () => {
    const { opener, standing } = planBreak(context(only('split-stance-tuck')));
    expect(opener).toMatchObject({ exercise: { id: 'ceiling-stretch' }, reps: 1 });
    expect(standing).toBeNull();
  });

  test('three ceiling stretches and some standing come before a seated exercise', () => {
    const { opener, standing } = planBreak(context(only('side-sit-hip-opener')));
    expect(opener).toMatchObject({ reps: 3 });
    expect(standing?.exercise.id).toBe('stand-tall-reset');
  });

  test('the ceiling stretch is repeated for the time that is missing to a minute on one’s feet', () => {
    /** The repetitions of a stretch of 12 seconds, after 7 seconds of getting ready, before an exercise of this length. */
    const repsBefore = (seconds: number) => {
      const dose = { prep: 0, sides: 'none', sets: 1, hold: seconds } as const;
      const mains = [{ ...exerciseOf('heel-raises'), dose }];
      return openingOf(mains, personOf(context())).opener?.reps;
    };
    expect([60, 41, 40, 29, 28, 17].map(repsBefore)).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test('no more standing is added than is missing, but at least twenty seconds of it', () => {
    const repsWithout = (exercise: ExerciseId, opener: boolean) => {
      const { standing } = openingOf([exerciseOf(exercise)], personOf(context({ opener })));
      return standing?.reps;
    };
    // Three stretches take 43 seconds, so 17 are missing; standing tall takes 6 seconds and 3 for each sway.
    expect(repsWithout('side-sit-hip-opener', true)).toBe(6);
    // Sways come in pairs: 18 take a minute.
    expect(repsWithout('side-sit-hip-opener', false)).toBe(18);
    // Forty-eight seconds on one's feet, and twelve more.
    expect(repsWithout('blade-squeeze', false)).toBe(6);
    expect(repsWithout('heel-raises', true)).toBeUndefined();
    expect(repsWithout('walk-short', false)).toBeUndefined();
  });

  test('a person who stood before the break, or who stays seated, need not stand longer', () => {
    const openingFor = (options: Parameters<typeof context>[0], standingMs: number) =>
      openingOf([exerciseOf('side-sit-hip-opener')], personOf(context(options, { standingMs })));
    expect(openingFor({}, 1)).toMatchObject({ opener: { reps: 1 }, standing: null });
    expect(openingFor({ seat: 'seated' }, 0)).toMatchObject({ opener: { reps: 1 }, standing: null });
  });

  test('a break that opens with standing tall has four sways of it at least', () => {
    const opener = (exercise: ExerciseId) =>
      openingOf([exerciseOf(exercise)], personOf(context({ discreet: true }))).opener;
    expect(opener('walk-short')).toMatchObject({ exercise: { id: 'stand-tall-reset' }, reps: 4 });
    expect(opener('stand-tall-reset')).toBeNull();
  });

  test('a discreet person who stays seated has no opener, nor has one who may not reach up', () => {
    const openerFor = (options: Parameters<typeof context>[0]) =>
      openingOf([exerciseOf('chin-tuck')], personOf(context(options))).opener;
    expect(openerFor({ discreet: true, seat: 'seated' })).toBeNull();
    expect(openerFor({ hidden: ['ceiling-stretch'] })).toBeNull();
  });

  test('every break has at least a minute on one’s feet, whatever it is about', () => {
    for (const exercise of library) {
      for (const opener of [true, false]) {
        const plan = planBreak(context({ ...only(exercise.id), opener }));
        const seated = plan.mains.filter((main) => main.exercise.position === 'seated');
        const ms = recipeMs(played(inPlayingOrder(plan))) - recipeMs(played(seated));
        expect(ms).toBeGreaterThanOrEqual(60_000);
      }
    }
  });

  test('a discreet person stands tall first, and reaches up during a walk', () => {
    const { opener } = planBreak(context({ discreet: true }));
    expect(opener?.exercise.id).toBe('stand-tall-reset');
    const walks = planBreak(context({ discreet: true }, { journal: [bout, lived(32, tucked)] }));
    expect(walks.mains).toMatchObject([{ exercise: { id: 'walk-short' }, reaches: true }]);
    expect(planBreak(context({}, { journal: [bout, lived(32, tucked)] })).mains[0]).not.toHaveProperty(
      'reaches',
    );
  });

  test('a person who stays seated reaches up seated, and the opener can be turned off', () => {
    expect(planBreak(context({ seat: 'seated' })).opener?.exercise.id).toBe('chair-ceiling-reach');
    expect(planBreak(context({ opener: false })).opener).toBeNull();
  });
});

test('a look into the distance ends a break, if it is wanted and no walk ends it', () => {
  expect(planBreak(context({ lookFar: true })).closer?.exercise.id).toBe('far-gaze');
  expect(planBreak(context()).closer).toBeNull();
  expect(planBreak(context({ lookFar: true }, { journal: [bout, lived(32, tucked)] })).closer).toBeNull();
});

test('a break without exercises, and one whose look into the distance is hidden, have no such end', () => {
  const person = (options: Parameters<typeof context>[0]) => personOf(context({ lookFar: true, ...options }));
  expect(closerFor([], person({}))).toBeNull();
  expect(closerFor([exerciseOf('chin-tuck')], person({ hidden: ['far-gaze'] }))).toBeNull();
  expect(closerFor([exerciseOf('chin-tuck')], person({}))?.exercise.id).toBe('far-gaze');
});

describe('where nothing else is left', () => {
  const journal = [bout, lived(20, [walk])];

  test('an exercise of another kind comes, and then the same one again', () => {
    expect(mainsOf(context(only('walk-short', 'chin-tuck'), { journal }))).not.toContain('walk-short');
    expect(mainsOf(context(only('walk-short'), { journal }))).toEqual(['stand-tall-reset']);
    const { hidden } = only('walk-short');
    const options = { hidden: [...hidden, 'stand-tall-reset'] };
    expect(mainsOf(context(options, { journal }))).toEqual(['walk-short']);
  });

  test('the break is standing, or reaching up for a person who stays seated', () => {
    const hidden = library.map(({ id }) => id);
    expect(mainsOf(context({ hidden }))).toEqual(['stand-tall-reset']);
    expect(mainsOf(context({ hidden, seat: 'seated' }))).toEqual(['chair-ceiling-reach']);
  });
});

describe('an exercise that was broken off', () => {
  const brokenOff = (...done: Done[]): Entry => {
    const fields = { kind: 'partial', origin: 'nudged', certainty: 'hands off', breakId: 'b' } as const;
    return { ...at(12, 1), ...fields, done };
  };
  const chin = (seconds: number): Done => ({ exercise: 'chin-tuck', side: null, seconds });

  test('comes in place of another one, and the walk of every hour after it', () => {
    const hour = { plan: 'hour', intervalMinutes: 60 } as const;
    expect(mainsOf(context(hour, { journal: [bout, brokenOff(chin(10))] }))).toEqual([
      'chin-tuck',
      expect.stringContaining('walk'),
    ]);
  });

  test('does not come again if it was done whole or cannot be done any more', () => {
    expect(mainsOf(context({}, { journal: [bout, brokenOff(chin(45))] }))).not.toContain('chin-tuck');
    const hidden = { hidden: ['chin-tuck'] };
    expect(mainsOf(context(hidden, { journal: [bout, brokenOff(chin(10))] }))).not.toContain('chin-tuck');
  });

  test('is one exercise, also if two were left', () => {
    const heels: Done = { exercise: 'heel-raises', side: null, seconds: 5 };
    expect(mainsOf(context({}, { journal: [bout, brokenOff(chin(10), heels)] }))).toEqual(['chin-tuck']);
  });
});

describe('the easier version comes first', () => {
  const easier = (options: Parameters<typeof context>[0], id: ExerciseId) =>
    playedBy(exerciseOf(id), personOf(context(options))).easier;

  test('for a back that hurts for long, and for a limit that asks for care', () => {
    expect(easier({ limits: ['back-acute'] }, 'chin-tuck')).toBe(true);
    expect(easier({ limits: ['neck'] }, 'chin-tuck')).toBe(true);
    expect(easier({ limits: ['knee'] }, 'chin-tuck')).toBe(false);
  });

  test('for the hip flexors of a person who eases in', () => {
    expect(easier({ plan: 'ease-in' }, 'split-stance-tuck')).toBe(true);
    expect(easier({ plan: 'ease-in' }, 'chin-tuck')).toBe(false);
    expect(easier({ plan: 'half-hour' }, 'split-stance-tuck')).toBe(false);
  });
});

test('only a walk of a discreet person on their feet who wants the ceiling stretch reaches up', () => {
  const reaches = (options: Parameters<typeof context>[0], id: ExerciseId = 'walk-short') =>
    playedBy(exerciseOf(id), personOf(context({ discreet: true, ...options }))).reaches;
  expect(reaches({})).toBe(true);
  expect(reaches({}, 'chin-tuck')).toBeUndefined();
  expect(reaches({ opener: false })).toBeUndefined();
  expect(reaches({ discreet: false })).toBeUndefined();
  expect(reaches({ seat: 'wheelchair' }, 'roll-break')).toBeUndefined();
});

test('a liked exercise comes more often, and a disliked one does not come', () => {
  const times = (options: Parameters<typeof context>[0]) =>
    Array.from({ length: 60 }, (_, n) => mainsOf(context(options, { seed: `s.${n}` }))[0]).filter(
      (id) => id === 'desk-march',
    ).length;
  expect(times({ liked: ['desk-march'] })).toBeGreaterThan(times({}));
  expect(times({ disliked: ['desk-march'] })).toBe(0);
});

test('easing in has only short exercises', () => {
  for (let n = 0; n < 30; n++) {
    for (const id of mainsOf(context({ plan: 'ease-in', intervalMinutes: 60 }, { seed: `s.${n}` })))
      expect(isExerciseId(id) && doseSeconds(exerciseOf(id).dose)).toBeLessThanOrEqual(75);
  }
});
