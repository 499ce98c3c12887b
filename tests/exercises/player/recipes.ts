/** A break as most are: one ceiling stretch, then what it is about. */
import { OPENER } from '../../../src/exercises/choosing/fixed';
import type { Side } from '../../../src/exercises/exercise';
import { type ExerciseId, exerciseOf } from '../../../src/exercises/library';
import { type Recipe, recipeOf } from '../../../src/exercises/player/recipe';

export function breakRecipe(main: ExerciseId, first: Side): Recipe {
  return recipeOf([
    { exercise: exerciseOf(OPENER), first, reps: 1 },
    { exercise: exerciseOf(main), first },
  ]);
}
