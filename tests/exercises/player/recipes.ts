/** A typical break: one ceiling stretch, then its main exercise. */
import { OPENER } from '../../../src/exercises/choosing/roles';
import type { Side } from '../../../src/exercises/exercise';
import type { ExerciseId } from '../../../src/exercises/library';
import { type Recipe, recipeOf } from '../../../src/exercises/player/recipe';
import { shownById } from '../shown';

export function breakRecipe(main: ExerciseId, first: Side): Recipe {
  return recipeOf([
    { exercise: shownById(OPENER), first, reps: 1 },
    { exercise: shownById(main), first },
  ]);
}
