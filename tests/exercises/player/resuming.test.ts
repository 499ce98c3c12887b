/** A break goes on after its page is reloaded, and nothing that was done is lost. */

import { describe, expect, test } from 'vitest';
import type { Done } from '../../../src/core/journal/entries';
import { type Course, remainingIds, resumeRecipe, swapAt } from '../../../src/exercises/player/course';
import {
  hasBell,
  type Item,
  itemAt,
  type Recipe,
  recipeMs,
  recipeOf,
  reportAt,
  workDoneAt,
} from '../../../src/exercises/player/recipe';
import { partAt } from '../../../src/exercises/player/score';
import { skipAt } from '../../../src/exercises/routine/recipe';
import fc from '../../fast-check';
import { runsOf } from '../../sample';
import { everyShown, soloOf } from '../shown';
import { breakRecipe } from './recipes';

/** What the page reports `ms` after it was loaded. */
function reportedBy({ recipe, fromMs, before }: Course, ms = 0): Done[] {
  return [...before, ...workDoneAt(recipe, fromMs + ms)];
}

/** The seconds that were done, by exercise and side. */
function sums(done: readonly Done[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const { exercise, side, seconds } of done)
    all.set(`${exercise} ${side}`, (all.get(`${exercise} ${side}`) ?? 0) + seconds);
  return all;
}

function expectNoLess(now: readonly Done[], before: readonly Done[]): void {
  const more = sums(now);
  for (const [what, seconds] of sums(before))
    expect(more.get(what) ?? 0, what).toBeGreaterThanOrEqual(seconds);
}

/** The items that are left of a recipe at an instant, as its page remembers them. */
function leftAt(recipe: Recipe, ms: number): Recipe {
  return recipe.slice(recipe.indexOf(itemAt(recipe, ms)));
}

function whole(recipe: Recipe, ids: readonly string[]): Item[] {
  return ids.flatMap((id) => recipe.find((item) => item.id === id) ?? []);
}

/** The course of a page that has only the report of what was done. */
function playOn(recipe: Recipe, done: readonly Done[]): Course {
  const ids = remainingIds(
    recipe.map(({ id }) => id),
    done,
  );
  return resumeRecipe(recipe, whole(recipe, ids), done);
}

const tuck = breakRecipe('split-stance-tuck', 'left');
const ceiling = { exercise: 'ceiling-stretch', side: null, seconds: 12 } as const;
const tucked = { exercise: 'split-stance-tuck', side: 'left', seconds: 10 } as const;

describe('a break goes on', () => {
  test('from the beginning, if nothing was done yet', () => {
    expect(playOn(tuck, [])).toEqual({ recipe: tuck, fromMs: 0, before: [] });
  });

  test('in the middle of its first exercise', () => {
    const { recipe, fromMs } = playOn(tuck, [{ ...ceiling, seconds: 5 }]);
    expect(itemAt(recipe, fromMs).id).toBe('ceiling-stretch');
    // Seven seconds to get ready were over.
    expect(fromMs).toBe(12_000);
  });

  test('in the middle of a side of its second exercise, for the time that was left', () => {
    const course = playOn(tuck, [ceiling, tucked]);
    const { recipe, fromMs } = course;
    const item = itemAt(recipe, fromMs);
    expect(item.id).toBe('split-stance-tuck');
    expect(fromMs - item.startMs).toBe(16_000);
    expect(recipeMs(recipe) - fromMs).toBe(recipeMs(tuck) - 35_000);
    expect(reportedBy(course)).toEqual([ceiling, tucked]);
  });

  test('with the change of sides, if the first side was done', () => {
    const { recipe, fromMs } = playOn(tuck, [ceiling, { ...tucked, seconds: 25 }]);
    const item = itemAt(recipe, fromMs);
    expect(partAt(item.score, fromMs - item.startMs)).toMatchObject({ kind: 'switch', side: 'right' });
  });

  test('with the next exercise, if the last one was done', () => {
    const { recipe, fromMs } = playOn(tuck, [ceiling]);
    expect(itemAt(recipe, fromMs).id).toBe('split-stance-tuck');
    expect(fromMs).toBe(itemAt(recipe, fromMs).startMs);
  });

  test('at its end, if everything was done', () => {
    const { recipe, fromMs } = playOn(tuck, workDoneAt(tuck, recipeMs(tuck)));
    expect(fromMs).toBeGreaterThanOrEqual(recipeMs(recipe));
  });

  test('with a walk that counts up from where it was, even beyond its full length', () => {
    const walk = soloOf('walk-short', 'left');
    const course = playOn(walk, workDoneAt(walk, 200_000));
    expect(hasBell(course.recipe)).toBe(false);
    expect(course.fromMs).toBe(200_000);
    expect(reportedBy(course, 5000)).toEqual([{ exercise: 'walk-short', side: null, seconds: 205 }]);
  });
});

describe('what is left', () => {
  test.each([
    ['is all of the plan before anything was done', [], ['a', 'b', 'c']],
    ['begins with the exercise that was played last', ['a', 'b'], ['b', 'c']],
    ['leaves out an exercise that was passed over', ['b'], ['b', 'c']],
    ['begins with a replacement, followed by the rest', ['a', 'b', 'x'], ['x', 'c']],
    ['begins with an unknown exercise, followed by the whole plan', ['x'], ['x', 'a', 'b', 'c']],
  ])('%s', (_what, played, left) => {
    const done = played.map((exercise): Done => ({ exercise, side: null, seconds: 3 }));
    expect(remainingIds(['a', 'b', 'c'], done)).toEqual(left);
  });

  test('follows the memory of the page: an exercise of the person’s choice is not followed by the plan', () => {
    const stand = soloOf('stand-tall-reset', 'left');
    const course = resumeRecipe(tuck, stand, []);
    expect(course.recipe.map(({ id }) => id)).toEqual(['stand-tall-reset']);
    expect(course.fromMs).toBe(0);
  });
});

describe('what was done stays in every report', () => {
  test('of an exercise that no longer exists', () => {
    const own: Done = { exercise: 'own:1', side: null, seconds: 20 };
    const course = resumeRecipe(tuck, tuck, [own]);
    expect(itemAt(course.recipe, course.fromMs).id).toBe('ceiling-stretch');
    expect(reportedBy(course, 19_000)).toEqual([own, ceiling]);
  });

  test('of an exercise that was replaced, even if it comes again', () => {
    const stretched: Done = { exercise: 'standing-lunge-stretch', side: 'left', seconds: 5 };
    const again = leftAt(tuck, 20_000);
    const course = resumeRecipe(tuck, again, [ceiling, tucked, stretched, { ...tucked, seconds: 3 }]);
    expect(course.before).toEqual([ceiling, tucked, stretched]);
    expect(sums(reportedBy(course, 2000)).get('split-stance-tuck left')).toBe(15);
  });
});

/** Recipes of up to five different exercises. */
const recipes = fc
  .uniqueArray(fc.nat(everyShown.length - 1), { minLength: 1, maxLength: 5 })
  .chain((places) =>
    fc
      .constantFrom('left' as const, 'right' as const)
      .map((first) =>
        recipeOf(
          places.flatMap((place) => (everyShown[place] ? [{ exercise: everyShown[place], first }] : [])),
        ),
      ),
  );

/** The share of a recipe that was played, from 0 to a quarter more than all of it. */
const shares = fc.double({ min: 0, max: 1.25, noNaN: true });

/** The time between two instants that is not work, in ms. */
function restBetween(recipe: Recipe, fromMs: number, untilMs: number): number {
  const work = (ms: number) => workDoneAt(recipe, ms).reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  return untilMs - fromMs - (work(untilMs) - work(fromMs));
}

test('law: a reload at any instant of any recipe reports all that was done, and goes on from there', () => {
  fc.assert(
    fc.property(recipes, shares, (recipe, share) => {
      const ms = share * recipeMs(recipe);
      const done = workDoneAt(recipe, ms);
      for (const left of [leftAt(recipe, ms), undefined]) {
        const course = left ? resumeRecipe(recipe, left, done) : playOn(recipe, done);
        expect(sums(reportedBy(course))).toEqual(sums(done));
        // Getting ready, changing sides and resting are not work, and may be played again. So may a second of each
        // side.
        const isOver = hasBell(recipe) && ms >= recipeMs(recipe);
        const leftMs = recipeMs(course.recipe) - course.fromMs;
        const again = leftMs - (recipeMs(recipe) - ms);
        if (isOver) expect(leftMs).toBeLessThanOrEqual(1000);
        else {
          expect(again).toBeGreaterThan(-0.001);
          const item = itemAt(recipe, ms);
          expect(again).toBeLessThanOrEqual(1000 + restBetween(recipe, item.startMs, ms));
        }
      }
    }),
    { numRuns: runsOf(12, 500) },
  );
});

test('law: after any reloads, swaps and skips no report contains less than the one before', () => {
  const acts = fc.array(
    fc.record({
      afterMs: fc.nat(40_000),
      what: fc.constantFrom('reload' as const, 'forget' as const, 'swap' as const, 'skip' as const),
      other: fc.nat(everyShown.length - 1),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(recipes, acts, (planned, actions) => {
      let course: Course = { recipe: planned, fromMs: 0, before: [] };
      let ms = 0;
      let reported: Done[] = [];
      for (const { afterMs, what, other } of actions) {
        ms += afterMs;
        const done = [...course.before, ...workDoneAt(course.recipe, ms)];
        expectNoLess(done, reported);
        reported = done;
        const left = leftAt(course.recipe, ms).map(({ id }) => id);
        const exercise = everyShown[other];
        if (what === 'skip') course = { ...course, recipe: skipAt(course.recipe, ms) };
        if (what === 'swap' && exercise) {
          const [item] = recipeOf([{ exercise, first: 'left' }]);
          if (item) course = { ...course, recipe: swapAt(course.recipe, ms, item) };
        }
        if (what === 'reload' || what === 'forget') {
          const known =
            what === 'reload'
              ? left
              : remainingIds(
                  planned.map(({ id }) => id),
                  done,
                );
          const all = [
            ...planned,
            ...everyShown.flatMap((one) => recipeOf([{ exercise: one, first: 'left' }])),
          ];
          course = resumeRecipe(planned, whole(all, known), done);
          ms = course.fromMs;
        }
        expectNoLess([...course.before, ...workDoneAt(course.recipe, ms)], reported);
      }
    }),
    { numRuns: runsOf(12, 500) },
  );
});

test('law: while a break plays, there is something new to report at least every ten seconds', () => {
  const change = fc.record({
    atMs: fc.nat(120_000),
    what: fc.constantFrom('swap', 'skip', 'reload', 'nothing'),
  });
  fc.assert(
    fc.property(recipes, change, fc.nat(everyShown.length - 1), (planned, { atMs, what }, other) => {
      let recipe = planned;
      let lastReport = '';
      let reportedAt = 0;
      let ms = 0;
      // A walk without a bell is reported for as long as it lasts.
      const untilMs = hasBell(planned) ? recipeMs(planned) : recipeMs(planned) + 300_000;
      for (let pageMs = 0; ms < untilMs; pageMs += 200, ms += 200) {
        if (pageMs === atMs - (atMs % 200)) {
          const exercise = everyShown[other];
          const [item] = exercise ? recipeOf([{ exercise, first: 'left' }]) : [];
          if (what === 'skip') recipe = skipAt(recipe, ms);
          // An exercise is never swapped for itself.
          if (what === 'swap' && item && item.id !== itemAt(recipe, ms).id) recipe = swapAt(recipe, ms, item);
          if (what === 'reload') {
            const course = resumeRecipe(planned, leftAt(recipe, ms), workDoneAt(recipe, ms));
            recipe = course.recipe;
            ms = course.fromMs;
            // A new page reports at once.
            lastReport = '';
          }
        }
        const report = reportAt(recipe, ms);
        if (report !== lastReport) reportedAt = pageMs;
        lastReport = report;
        // Ten seconds, and the time until the page checks again.
        expect(pageMs - reportedAt).toBeLessThanOrEqual(10_200);
      }
    }),
    { numRuns: runsOf(12, 100) },
  );
});
