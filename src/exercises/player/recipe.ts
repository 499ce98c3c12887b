/** What a break plays, one exercise after another, and where in it one is. Times in ms from its start. */
import type { Done } from '../../core/journal/entries';
import { type Exercise, isAway, type Side } from '../exercise';
import type { ShownExercise } from '../shown';
import { msOf, type ScorePart, scoreOf } from './score';

export interface Item {
  readonly exercise: ShownExercise;
  readonly id: string;
  readonly score: readonly ScorePart[];
  readonly startMs: number;
  readonly ms: number;
  /** It is shown in its easier version at first. */
  readonly easier?: boolean;
  readonly reaches?: boolean;
}

export type Recipe = readonly Item[];

/** An exercise as it is to be played; without `reps`, with its whole dose. */
export interface WantedExercise<E extends Exercise = Exercise> {
  readonly exercise: E;
  /** The side that goes first. */
  readonly first: Side;
  readonly reps?: number;
  readonly easier?: boolean;
  /** On the way, where nobody looks, one reaches for the ceiling. */
  readonly reaches?: boolean;
}

/** What is wanted, laid out in time, one after the other. */
export function recipeOf(wanted: readonly WantedExercise<ShownExercise>[]): Recipe {
  const items = wanted.map(({ exercise, first, reps, easier = false, reaches = false }) => {
    const score = scoreOf(exercise, reps === undefined ? { first } : { first, reps });
    return { exercise, id: exercise.id, score, ms: msOf(score), easier, reaches };
  });
  return laidOut(items);
}

/** Items one after the other, the first of them at an instant. */
export function laidOut(items: readonly Omit<Item, 'startMs'>[], fromMs = 0): Recipe {
  let startMs = fromMs;
  return items.map((item) => {
    const laid = { ...item, startMs };
    startMs += item.ms;
    return laid;
  });
}

/** One exercise alone, with its whole dose. */
export function soloRecipe(exercise: ShownExercise, first: Side): Recipe {
  return recipeOf([{ exercise, first }]);
}

/** How long it plays. A walk has no bell: where there is one, it comes last and goes on until the return. */
export function recipeMs(recipe: Recipe): number {
  const last = recipe.at(-1);
  return last ? last.startMs + last.ms : 0;
}

/** The item that plays at an instant; the last one from its start on. Throws RangeError if there is none. */
export function itemAt(recipe: Recipe, ms: number): Item {
  const item = recipe.findLast(({ startMs }) => startMs <= ms) ?? recipe[0];
  if (!item) throw new RangeError('A recipe has at least one item.');
  return item;
}

/** Whether it ends by itself once it has played, as a walk does not. */
export function hasBell(recipe: Recipe): boolean {
  const last = recipe.at(-1);
  return last === undefined || !isAway(last.exercise);
}

/** How often a long item is reported, in ms: the background looks around each time. */
const REPORT_MS = 10_000;

/** What is different whenever there is something to report: with each item, and every ten seconds of it. */
export function reportAt(recipe: Recipe, ms: number): string {
  const { id, startMs } = itemAt(recipe, ms);
  return `${id} ${Math.floor((ms - startMs) / REPORT_MS)}`;
}

const working = new Set<ScorePart['kind']>(['move', 'hold', 'walk']);

/** Whether a part is work; what lies between is not. */
export function isWork({ kind }: ScorePart): boolean {
  return working.has(kind);
}

function workedMs(part: ScorePart, ms: number, open: boolean): number {
  if (!isWork(part)) return 0;
  const played = Math.max(0, ms - part.startMs);
  return open ? played : Math.min(part.ms, played);
}

/** What has been done by an instant: seconds of work, per exercise and side; getting ready does not count. */
export function doneBy(recipe: Recipe, ms: number): Done[] {
  return recipe.flatMap(({ id, exercise, score, startMs, ms: whole }, index) => {
    const open = isAway(exercise);
    const played = open && index === recipe.length - 1 ? ms - startMs : Math.min(ms - startMs, whole);
    const sides = [...new Set(score.map(({ side }) => side))];
    return sides.flatMap((side) => {
      const parts = score.filter((part) => part.side === side);
      const worked = parts.reduce((sum, part) => sum + workedMs(part, played, open), 0);
      const seconds = Math.floor(worked / 1000);
      return seconds > 0 ? [{ exercise: id, side, seconds }] : [];
    });
  });
}
