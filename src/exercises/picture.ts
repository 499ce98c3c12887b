/** Whose poses an exercise is drawn with: its own, or, where the person added it, those of its picture. */
import type { Exercise } from './exercise';
import { type ExerciseId, exerciseOf, isExerciseId } from './library';

/** Somebody who stands: the picture of an own exercise that has none. */
export const STANDS = 'stand-tall-reset' satisfies ExerciseId;

/** The exercise of the library that tells how this one is shown. */
export function sourceOf(exercise: Exercise): Exercise {
  const { picture } = exercise;
  if (picture === undefined) return exercise;
  return exerciseOf(isExerciseId(picture) ? picture : STANDS);
}
