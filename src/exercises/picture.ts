/** Finds the exercise whose poses are drawn: the exercise itself, or the picture of one that the person added. */
import type { Exercise } from './exercise';
import { type ExerciseId, exerciseOf, isExerciseId } from './library';

/** A standing person: the picture of an own exercise that has none. */
export const STANDS = 'stand-tall-reset' satisfies ExerciseId;

/** The exercise whose poses this one is drawn with. An unknown picture is replaced by `STANDS`. */
export function sourceOf(exercise: Exercise): Exercise {
  const { picture } = exercise;
  if (picture === undefined) return exercise;
  return exerciseOf(isExerciseId(picture) ? picture : STANDS);
}
