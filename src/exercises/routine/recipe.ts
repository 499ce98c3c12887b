/** Lays out a routine in time, and skips exercises in it. */
import type { Limit } from '../../core/options/limits';
import type { Side } from '../exercise';
import { isExerciseId } from '../library';
import { itemAt, type Recipe, recipeOf } from '../player/recipe';
import type { ScorePart } from '../player/score';
import type { ShownExercise } from '../shown';
import type { DayKind } from './levels';

/**
 * The recipe of a routine: one exercise after another, each with its dose of today. An exercise starts in its easier
 * version if the person has to be careful with it, or if the day is gentle.
 */
export function routineRecipe(
  { kind, exercises }: { readonly kind: DayKind; readonly exercises: readonly ShownExercise[] },
  first: Side,
  limits: readonly Limit[],
): Recipe {
  const known = exercises.filter(({ id }) => isExerciseId(id));
  return recipeOf(
    known.map((exercise) => {
      const easier = kind === 'gentle' || exercise.care.some((limit) => limits.includes(limit));
      return { exercise, first, easier };
    }),
  );
}

/**
 * Skips the exercise that plays at `ms`: what was played of it stays done, and the next one begins at once. If it is
 * the last one, the recipe ends.
 */
export function skipAt(recipe: Recipe, ms: number): Recipe {
  const current = itemAt(recipe, ms);
  const playedMs = Math.max(1, ms - current.startMs);
  const leftMs = current.ms - playedMs;
  return recipe.map((item) => {
    if (item === current) return { ...item, score: cutAt(item.score, playedMs), ms: playedMs };
    return item.startMs > current.startMs ? { ...item, startMs: item.startMs - leftMs } : item;
  });
}

function cutAt(score: readonly ScorePart[], ms: number): ScorePart[] {
  return score
    .filter(({ startMs }) => startMs < ms)
    .map((part) => ({ ...part, ms: Math.min(part.ms, ms - part.startMs) }));
}
