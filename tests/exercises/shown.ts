/** Exercises of the library, together with how they are shown. */

import type { Side } from '../../src/exercises/exercise';
import { type ExerciseId, exerciseOf, library } from '../../src/exercises/library';
import { type Recipe, recipeOf, soloRecipe, type WantedExercise } from '../../src/exercises/player/recipe';
import { withShowing } from '../../src/exercises/showing';
import type { ShownExercise } from '../../src/exercises/shown';

export const everyShown: readonly ShownExercise[] = library.map(withShowing);

/** The exercise with this id. */
export function shownById(id: ExerciseId): ShownExercise {
  return withShowing(exerciseOf(id));
}

/** A recipe of one exercise with its whole dose. */
export function soloOf(id: ExerciseId, first: Side): Recipe {
  return soloRecipe(shownById(id), first);
}

/** The recipe of chosen exercises. */
export function played(wanted: readonly WantedExercise[]): Recipe {
  return recipeOf(wanted.map((each) => ({ ...each, exercise: withShowing(each.exercise) })));
}
