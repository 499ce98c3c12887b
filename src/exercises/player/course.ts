/** How a page plays a break: from its start, from where it was before a reload, or with another exercise swapped in. */
import type { Done } from '../../core/journal/entries';
import { isAway } from '../exercise';
import type { ExerciseVersion } from '../versions';
import { type Item, isWork, itemAt, laidOut, type Recipe, workDoneAt } from './recipe';

export interface Course {
  readonly recipe: Recipe;
  /** Where in the recipe the page begins, in ms. */
  readonly fromMs: number;
  /** The work that was done earlier and is not in the recipe. Every report includes it. */
  readonly before: readonly Done[];
}

/** What a page kept across a reload. */
export interface Kept {
  /** The ids that were still to be played, from the current one on. */
  readonly left?: readonly string[] | undefined;
  /** How the current one was played: its version, and the id of the exercise that it replaced as its easier version. */
  readonly now?:
    | { readonly version: ExerciseVersion | 'plain'; readonly insteadOf?: string | undefined }
    | undefined;
}

/** A course that plays the whole recipe. */
export function fromStart(recipe: Recipe): Course {
  return { recipe, fromMs: 0, before: [] };
}

/**
 * The ids that are still to be played, derived from the report of what was done: the exercise that was played last,
 * then the exercises that come after it in the plan. `planned` are the ids of the plan.
 */
export function remainingIds(planned: readonly string[], done: readonly Done[]): readonly string[] {
  const last = done.at(-1)?.exercise;
  if (last === undefined) return planned;
  if (planned.includes(last)) return planned.slice(planned.indexOf(last));
  // The last exercise is not in the plan: it replaced another one.
  const played = new Set(done.map(({ exercise }) => exercise));
  const reached = planned.findLastIndex((id) => played.has(id));
  return [last, ...planned.slice(reached + 1)];
}

/**
 * Continues after `done`: the first item of `left` from the point that `done` reached in it, then the others. Nothing
 * that was done is lost, even if its exercise no longer exists. Items of the plan that are over keep their place, with
 * no time.
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

/** The end of `done` that belongs to the item that was played last: one entry for each of its sides, in order. */
function doneLast({ id, score }: Item, done: readonly Done[]): readonly Done[] {
  const sides = [...new Set(score.map(({ side }) => side))];
  const belongs = ({ exercise, side }: Done, turn: number) => exercise === id && side === sides[turn];
  const tails = sides.map((_, turn) => done.slice(-turn - 1)).toReversed();
  return tails.find((tail) => tail.every(belongs)) ?? [];
}

/**
 * The first instant of an item, in ms from its start, at which as much of it is done as `own` says. It is the end of
 * the item if the item has less work than that.
 */
function placeIn({ exercise, score, ms }: Item, own: readonly Done[]): number {
  const last = own.at(-1);
  if (!last) return 0;
  let leftMs = last.seconds * 1000;
  for (const part of score.filter((each) => each.side === last.side && isWork(each))) {
    // A walk may last longer than its dose.
    if (leftMs <= part.ms || isAway(exercise)) return part.startMs + leftMs;
    leftMs -= part.ms;
  }
  return ms;
}

/** Replaces the item that plays at an instant, in ms, by another item that starts at that instant. */
export function swapAt(recipe: Recipe, ms: number, other: Item): Recipe {
  const item = itemAt(recipe, ms);
  const index = recipe.indexOf(item);
  const played = { ...item, ms: ms - item.startMs };
  const kept = workDoneAt([played], ms).length > 0 ? [played] : [];
  return [...recipe.slice(0, index), ...kept, ...laidOut([other, ...recipe.slice(index + 1)], ms)];
}
