/**
 * The laws of choosing: what is true of every break, for every person, whatever they do with it. The ninth law, that a
 * person is not asked right after a break of their own, belongs to the clock: `tests/day/manners.ts` checks it.
 */
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/core/options/limits';
import type { Options } from '../../../src/core/options/options';
import { HOUR, MINUTE } from '../../../src/core/time';
import { inPlayingOrder, planBreak } from '../../../src/exercises/choosing/break-plan';
import type { Context } from '../../../src/exercises/choosing/context';
import { swapperOf } from '../../../src/exercises/choosing/swap';
import { exerciseOf, isExerciseId, library } from '../../../src/exercises/library';
import { libraryWith } from '../../../src/exercises/own';
import { recipeMs, workDoneAt } from '../../../src/exercises/player/recipe';
import { sampleOf } from '../../sample';
import { played } from '../shown';
import { context } from './context';
import { faithful, lively, liveMonth, type Told } from './month';
import { fewLimits, forbids, nameOf, pairs, person, plans, seats } from './people';

const people = plans.flatMap((plan) =>
  seats.flatMap((seat) => [false, true].map((discreet) => person({ ...plan, seat, discreet }))),
);
const cases = people.map((options) => [nameOf(options), options] as const);

function mainsOf({ plan }: Told): string[] {
  return plan.mains.map(({ exercise }) => exercise.id);
}

describe.each(sampleOf(cases, 7))('a month of breaks: %s', (_, options) => {
  const { told } = liveMonth(options, lively, 'laws');

  test('1. no exercise comes twice in a row, unless it was broken off', () => {
    let last: string | undefined;
    for (const each of told.filter(({ answer }) => answer !== 'skipped')) {
      for (const id of mainsOf(each)) {
        expect(id).not.toBe(last);
        last = id;
      }
      if (each.answer === 'broken off' || each.answer === 'swapped') last = undefined;
    }
  });

  test('2. one of two breaks in an hour of work is a walk, unless it was skipped', () => {
    for (const [n, each] of told.entries()) {
      const before = told[n - 1];
      const inAnHour = before && each.at - before.at <= HOUR;
      if (!inAnHour || before.answer !== 'done' || each.answer !== 'done') continue;
      const walks = [before, each].filter((one) => mainsOf(one).some(isWalk));
      // Five minutes up without being asked are a walk. For a discreet person who stays seated there is no walk.
      if (hasWalked(each.context, before.at) || (options.discreet && options.seat === 'seated')) continue;
      expect(walks.length).toBeGreaterThan(0);
    }
  });

  test('every exercise is one that this person may see', () => {
    for (const { plan, context } of told) {
      for (const { exercise } of inPlayingOrder(plan))
        expect(forbids(context.options, exercise)).toBeUndefined();
    }
  });
});

function isWalk(id: string): boolean {
  return isExerciseId(id) && exerciseOf(id).group === 'walk';
}

function hasWalked({ journal }: Context, since: number): boolean {
  return journal.some(
    (entry) =>
      entry.kind === 'break' && entry.startedAt >= since && entry.endedAt - entry.startedAt >= 5 * MINUTE,
  );
}

test.each([
  ['half-hour', 30, 4],
  ['hour', 60, 2],
] as const)(
  '3. a whole day of the plan %s contains hip flexors at least as often as they are owed',
  (plan, intervalMinutes, least) => {
    const { told } = liveMonth(person({ plan, intervalMinutes }), faithful, 'law 3');
    for (let day = 0; day < 20; day++) {
      const mains = told.filter((each) => each.day === day).flatMap(mainsOf);
      const hips = mains.filter((id) => isExerciseId(id) && exerciseOf(id).group === 'hip-flexors');
      expect(hips.length).toBeGreaterThanOrEqual(least);
    }
  },
);

/** Several seeds, so that not always the same exercise is chosen. */
const seeds = sampleOf(
  Array.from({ length: 6 }, (_, n) => `b.${n}`),
  3,
);

/** The ids of all exercises that a person could be shown: chosen, or as a swap. */
function everySeen(options: Options): Set<string> {
  const ids = new Set<string>();
  for (const seed of seeds) {
    const moment = context(options, { seed });
    const swap = swapperOf(moment);
    const plan = planBreak(moment);
    for (const { exercise } of inPlayingOrder(plan)) ids.add(exercise.id);
    for (const exercise of library) {
      const other = swap(exercise, options.hidden);
      if (other) ids.add(other.exercise.id);
    }
  }
  return ids;
}

describe('4, 5. an exercise that a limit forbids is never shown', () => {
  const sets = [...fewLimits, ...pairs];
  test.each(seats)('%s', (seat) => {
    for (const has of sets) {
      for (const hipCleared of [false, true]) {
        const everything = ['chair', 'desk', 'wall', 'space', 'doorway', 'cushion', 'mat', 'bed'] as const;
        const options = person({ limits: has, seat, hipCleared, equipment: everything, floorAtWork: true });
        for (const id of everySeen(options)) {
          expect(isExerciseId(id) && forbids(options, exerciseOf(id))).toBeUndefined();
        }
      }
    }
  });

  test('with a sore knee no exercise kneels on it or folds it', () => {
    const folding = /^(half-kneel|standing-thigh-stretch|standing-figure-four|cat-cow|bird-dog)/;
    const options = person({
      limits: ['knee'],
      equipment: ['chair', 'desk', 'cushion', 'space'],
      floorAtWork: true,
    });
    expect([...everySeen(options)].filter((id) => folding.test(id))).toEqual([]);
  });

  test('kneeling comes only to a person who can use the floor', () => {
    const kneels = person({ equipment: ['chair', 'desk', 'cushion', 'space'], floorAtWork: true });
    expect(everySeen(kneels)).toContain('half-kneel-hip-stretch');
    expect(everySeen({ ...kneels, floorAtWork: false })).not.toContain('half-kneel-hip-stretch');
    expect(everySeen({ ...kneels, limits: ['floor'] })).not.toContain('half-kneel-hip-stretch');
  });
});

test('6. hidden exercises never come, and disliked ones come once a week at most', () => {
  const hidden = ['split-stance-tuck', 'walk-short', 'ceiling-stretch'];
  const disliked = ['chin-tuck', 'desk-march'];
  const { told } = liveMonth(person({ hidden, disliked }), lively, 'law 6');
  const seen = told.flatMap(({ plan, at, answer }) =>
    inPlayingOrder(plan).map(({ exercise: { id } }) => ({ id, at, done: answer === 'done' })),
  );
  expect(seen.filter(({ id }) => hidden.includes(id))).toEqual([]);
  for (const id of disliked) {
    const times = seen.filter((each) => each.id === id);
    for (const [n, { at, done }] of times.entries()) {
      const next = times[n + 1];
      if (done && next) expect(next.at - at).toBeGreaterThanOrEqual(7 * 24 * HOUR);
    }
  }
});

test('7. with every limit at once there is still an exercise, in its easier version', () => {
  for (const seat of seats) {
    for (const discreet of [false, true]) {
      const { mains } = planBreak(context({ limits, seat, discreet }));
      expect(mains.length).toBeGreaterThan(0);
      expect(mains.every(({ easier }) => easier)).toBe(true);
    }
  }
});

test('if all exercises but one are hidden, that one comes again and again', () => {
  const hidden = library.map(({ id }) => id).filter((id) => id !== 'chin-tuck');
  const { told } = liveMonth(person({ hidden, opener: false }), faithful, 'one');
  expect(new Set(told.flatMap(mainsOf))).toEqual(new Set(['chin-tuck']));
});

test('if all exercises are hidden, the person is still asked to stand', () => {
  const hidden = library.map(({ id }) => id);
  expect(inPlayingOrder(planBreak(context({ hidden }))).map(({ exercise }) => exercise.id)).toContain(
    'stand-tall-reset',
  );
});

test('if only own exercises are left, breaks are made of them, and of standing where they are too short', () => {
  const own = {
    name: 'Rag doll',
    steps: ['Hang.'],
    seconds: 30,
    sided: false,
    area: 'low-back',
    picture: '',
  } as const;
  const all = libraryWith([
    { ...own, id: 'own-1' },
    { ...own, id: 'own-2', seconds: 90 },
  ]);
  const hidden = library.map(({ id }) => id);
  const seeds = Array.from({ length: 10 }, (_, n) => ({
    ...context({ hidden }, { seed: `o.${n}` }),
    library: all,
  }));
  for (const moment of seeds) {
    const plan = planBreak(moment);
    expect(plan.mains.every(({ exercise }) => exercise.id.startsWith('own-'))).toBe(true);
    const others = inPlayingOrder(plan).filter(({ exercise }) => !exercise.id.startsWith('own-'));
    const long = plan.mains.some(({ exercise }) => exercise.id === 'own-2');
    expect(others.map(({ exercise }) => exercise.id)).toEqual(long ? [] : ['stand-tall-reset']);
  }
});

test('8. both sides have the same time, and half the exercise is reported as one side', () => {
  for (const exercise of library) {
    if (exercise.dose.sides !== 'left-right') continue;
    const recipe = played([{ exercise, first: 'left' }]);
    const done = workDoneAt(recipe, recipeMs(recipe));
    expect(done.map(({ side }) => side)).toEqual(['left', 'right']);
    expect(done[0]?.seconds).toBe(done[1]?.seconds);
    expect(workDoneAt(recipe, recipeMs(recipe) / 2 - 5000).map(({ side }) => side)).toEqual(['left']);
  }
});

test('10. the same seed and journal give the same break; another seed may give another', () => {
  const { told } = liveMonth(person({}), lively, 'law 10');
  for (const { plan, context: moment } of told.slice(0, 60)) expect(planBreak(moment)).toEqual(plan);
  const firsts = Array.from({ length: 20 }, (_, n) => planBreak(context({}, { seed: `s.${n}` })));
  expect(new Set(firsts.map(({ mains }) => mains[0]?.exercise.id)).size).toBeGreaterThan(1);
});

test('an own exercise comes when its part of the body is owed, and as a swap', () => {
  const own = {
    id: 'own-1',
    name: 'Rag doll',
    steps: ['Hang.'],
    seconds: 30,
    sided: false,
    area: 'hip-flexors',
  } as const;
  const hidden = library.filter(({ group }) => group === 'hip-flexors').map(({ id }) => id);
  const moment = { ...context({ hidden }), library: libraryWith([{ ...own, picture: '' }]) };
  expect(planBreak(moment).mains.map(({ exercise }) => exercise.id)).toEqual(['own-1']);
  expect(swapperOf({ ...moment, options: person({}) })(exerciseOf('desk-march'), [])?.exercise.group).toBe(
    'hip-flexors',
  );
});
