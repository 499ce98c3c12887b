/** A recipe is what a break plays, one exercise after another. Times are in ms from the start of the break. */
import type { Done } from '../../core/journal/entries';
import { type Exercise, isAway, isLow, type Side } from '../exercise';
import { inVersion, isSameLength, variationOf } from '../in-version';
import type { ShownExercise } from '../shown';
import type { ExerciseVersion } from '../versions';
import { msOf, type ScorePart, scoreOf } from './score';

export interface Item {
  readonly exercise: ShownExercise;
  readonly id: string;
  readonly score: readonly ScorePart[];
  readonly startMs: number;
  readonly ms: number;
  /** The person has to be careful with the exercise: it starts in its easier version where that takes as long. */
  readonly easier?: boolean;
  /** The version that plays; undefined for the plain exercise. */
  readonly version?: ExerciseVersion | undefined;
  /** The exercise without its version. */
  readonly plain: ShownExercise;
  /** The exercise that this easier one replaced. */
  readonly insteadOf?: Item;
  readonly reaches?: boolean;
}

export type Recipe = readonly Item[];

/** An exercise and how it is to be played. Without `reps` it has its whole dose. */
export interface WantedExercise<E extends Exercise = Exercise> {
  readonly exercise: E;
  /** The side that goes first. */
  readonly first: Side;
  readonly reps?: number;
  readonly easier?: boolean;
  /** A walk on which the person reaches for the ceiling, away from other people's eyes. */
  readonly reaches?: boolean;
}

/** Lays out the wanted exercises in time, one after the other. */
export function recipeOf(wanted: readonly WantedExercise<ShownExercise>[]): Recipe {
  const items = wanted.map(({ exercise: plain, first, reps, easier = false, reaches = false }, index) => {
    const version = easier && isSameLength(variationOf(plain, 'easier')) ? ('easier' as const) : undefined;
    const exercise = version ? inVersion(plain, version) : plain;
    const getsDown = needsToGetDown(plain, wanted[index - 1]?.exercise);
    const score = scoreOf(exercise, { first, getsDown, ...(reps === undefined ? {} : { reps }) });
    return { exercise, plain, version, id: plain.id, score, ms: msOf(score), easier, reaches };
  });
  return laidOut(items);
}

/** Whether a person who has just done another exercise, or none, must first get down on the floor for this one. */
export function needsToGetDown(exercise: Exercise, before: Exercise | undefined): boolean {
  return isLow(exercise) && !(before && isLow(before));
}

/** Places items one after the other, the first one at `fromMs`. */
export function laidOut(items: readonly Omit<Item, 'startMs'>[], fromMs = 0): Recipe {
  let startMs = fromMs;
  return items.map((item) => {
    const laid = { ...item, startMs };
    startMs += item.ms;
    return laid;
  });
}

/** A recipe of one exercise with its whole dose. */
export function soloRecipe(exercise: ShownExercise, first: Side): Recipe {
  return recipeOf([{ exercise, first }]);
}

/** How long a recipe plays, in ms. A walk has no bell: it is the last item, and goes on until the person returns. */
export function recipeMs(recipe: Recipe): number {
  const last = recipe.at(-1);
  return last ? last.startMs + last.ms : 0;
}

/** The item that plays at an instant; after the end, the last one. Throws RangeError if the recipe is empty. */
export function itemAt(recipe: Recipe, ms: number): Item {
  const item = recipe.findLast(({ startMs }) => startMs <= ms) ?? recipe[0];
  if (!item) throw new RangeError('A recipe has at least one item.');
  return item;
}

/** Whether a recipe ends by itself. One that ends with a walk does not. */
export function hasBell(recipe: Recipe): boolean {
  const last = recipe.at(-1);
  return last === undefined || !isAway(last.exercise);
}

/** The interval at which a long item is reported, in ms. Each report causes a look in the background. */
const REPORT_MS = 10_000;

/** A string that changes whenever there is something to report: with each item, and every ten seconds within it. */
export function reportAt(recipe: Recipe, ms: number): string {
  const { id, startMs } = itemAt(recipe, ms);
  return `${id} ${Math.floor((ms - startMs) / REPORT_MS)}`;
}

const working = new Set<ScorePart['kind']>(['move', 'hold', 'walk']);

/** Whether a part is work. Getting ready, resting and changing sides are not. */
export function isWork({ kind }: ScorePart): boolean {
  return working.has(kind);
}

function workedMs(part: ScorePart, ms: number, open: boolean): number {
  if (!isWork(part)) return 0;
  const played = Math.max(0, ms - part.startMs);
  return open ? played : Math.min(part.ms, played);
}

/** What has been done by an instant: seconds of work for each exercise and side. Getting ready does not count. */
export function workDoneAt(recipe: Recipe, ms: number): Done[] {
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
