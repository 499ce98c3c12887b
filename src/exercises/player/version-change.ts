/** Changes the version of the exercise that plays. The person goes on where they are in it. */
import { inVersion, variationOf } from '../in-version';
import type { ExerciseId } from '../library';
import type { ExerciseVersion } from '../versions';
import { swapAt } from './course';
import { type Item, itemAt, laidOut, type Recipe } from './recipe';
import { msOf, partAt, type ScorePart, scoreOf } from './score';

/** The exercise that replaces another one as its version: it is made for the seat of the person. */
export type ItemOf = (id: ExerciseId) => Item | undefined;

/**
 * Continues the exercise that plays at `ms` in another version, or without one. If the version is another exercise,
 * that one begins; the version in the other direction returns to the first one.
 */
export function changeVersionAt(
  recipe: Recipe,
  ms: number,
  version: ExerciseVersion | undefined,
  itemOf: ItemOf,
): Recipe {
  const item = itemAt(recipe, ms);
  if (version === 'harder' && item.insteadOf) return swapAt(recipe, ms, item.insteadOf);
  const variation = version && variationOf(item.plain, version);
  if (variation && 'exercise' in variation) {
    const other = itemOf(variation.exercise);
    return other ? swapAt(recipe, ms, { ...other, insteadOf: item }) : recipe;
  }
  const index = recipe.indexOf(item);
  const changed = itemInVersion(item, version);
  const startMs = ms - samePlace(item.score, changed.score, ms - item.startMs);
  return [...recipe.slice(0, index), ...laidOut([changed, ...recipe.slice(index + 1)], startMs)];
}

/** An item in another version of its exercise, or without one. It is not changed if the version is another exercise. */
export function itemInVersion(item: Item, version: ExerciseVersion | undefined): Item {
  const exercise = version ? inVersion(item.plain, version) : item.plain;
  const score = scoreOf(exercise, leadOf(item));
  return { ...item, exercise, version, score, ms: msOf(score) };
}

/** How the score of an item was made. Its number of repetitions may differ from that of the dose, as in an opener. */
function leadOf({ exercise: { dose }, score }: Item) {
  const reps = Math.max(...score.map((part) => part.reps ?? 0)) / dose.sets;
  const first = score.find(({ side }) => side !== null)?.side ?? 'left';
  const getsDown = score.some(({ kind }) => kind === 'down');
  return { first, getsDown, ...(reps > 0 && reps !== (dose.reps ?? 1) ? { reps } : {}) };
}

/** The instant of another score at which a person is who is at `ms` of this one. */
function samePlace(from: readonly ScorePart[], to: readonly ScorePart[], ms: number): number {
  const part = partAt(from, ms);
  const isAlike = (other: ScorePart) =>
    other.side === part.side && other.rep === part.rep && (part.rep !== null || other.kind === part.kind);
  const nth = from.slice(0, from.indexOf(part)).filter(isAlike).length;
  const alike = to.filter(isAlike);
  const place = alike[nth] ?? alike.at(-1);
  if (place) return place.startMs + Math.min(place.ms, ms - part.startMs);
  // There are fewer repetitions now: this side is over.
  const last = to.findLast(({ side }) => side === part.side);
  return last ? last.startMs + last.ms : msOf(to);
}
