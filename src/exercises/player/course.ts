/** How a page plays a break: from its start, from where it was when the page was loaded again, or with another exercise. */
import type { Done } from '../../core/journal/entries';
import { isAway } from '../exercise';
import { doneBy, type Item, isWork, itemAt, laidOut, type Recipe } from './recipe';

export interface Course {
  readonly recipe: Recipe;
  /** Where in the recipe the page begins, in ms. */
  readonly fromMs: number;
  /** What was done before that and is not in the recipe: it belongs to every report. */
  readonly before: readonly Done[];
}

/** All of it is still to be played. */
export function fromStart(recipe: Recipe): Course {
  return { recipe, fromMs: 0, before: [] };
}

/**
 * What is still to be played, as far as the report of what was done tells: the exercise that was played last, then
 * what of the plan comes after it. `planned` are the ids of the plan.
 */
export function leftAfter(planned: readonly string[], done: readonly Done[]): readonly string[] {
  const last = done.at(-1)?.exercise;
  if (last === undefined) return planned;
  if (planned.includes(last)) return planned.slice(planned.indexOf(last));
  // It came in the place of another.
  const played = new Set(done.map(({ exercise }) => exercise));
  const reached = planned.findLastIndex((id) => played.has(id));
  return [last, ...planned.slice(reached + 1)];
}

/**
 * Plays on after `done`: the first item of `left` from what was done of it, then the others. Nothing that was done is
 * lost, whatever has become of its exercise. The items of the plan that are over keep their place, without time.
 */
export function resumeRecipe(planned: Recipe, left: Recipe, done: readonly Done[]): Course {
  const [current] = left;
  const own = current ? doneLast(current, done) : [];
  const before = done.slice(0, done.length - own.length);
  const playedMs = before.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  const next = planned.findIndex(({ id }) => left.some((item) => item.id === id));
  const over = planned.slice(0, Math.max(0, next)).map((item) => ({ ...item, ms: 0 }));
  const fromMs = playedMs + (current ? placeIn(current, own) : 0);
  return { recipe: laidOut([...over, ...left], playedMs), fromMs, before };
}

/** What of `done` belongs to an item that was played last: one report for each of its sides, in their order. */
function doneLast({ id, score }: Item, done: readonly Done[]): readonly Done[] {
  const sides = [...new Set(score.map(({ side }) => side))];
  const isIts = ({ exercise, side }: Done, turn: number) => exercise === id && side === sides[turn];
  const tails = sides.map((_, turn) => done.slice(-turn - 1)).toReversed();
  return tails.find((tail) => tail.every(isIts)) ?? [];
}

/** The first instant of an item, in ms from its start, at which so much of it is done; its end if it has less. */
function placeIn({ exercise, score, ms }: Item, own: readonly Done[]): number {
  const last = own.at(-1);
  if (!last) return 0;
  let leftMs = last.seconds * 1000;
  for (const part of score.filter((each) => each.side === last.side && isWork(each))) {
    // A walk goes on for as long as one likes.
    if (leftMs <= part.ms || isAway(exercise)) return part.startMs + leftMs;
    leftMs -= part.ms;
  }
  return ms;
}

/** The recipe with another item in the place of the one that plays at an instant, from then on; in ms. */
export function swapAt(recipe: Recipe, ms: number, other: Item): Recipe {
  const item = itemAt(recipe, ms);
  const index = recipe.indexOf(item);
  const played = { ...item, ms: ms - item.startMs };
  const kept = doneBy([played], ms).length > 0 ? [played] : [];
  return [...recipe.slice(0, index), ...kept, ...laidOut([other, ...recipe.slice(index + 1)], ms)];
}
