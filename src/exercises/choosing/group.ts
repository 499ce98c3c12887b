/** The part of the body an exercise is for. */
import type { Exercise, Group } from '../exercise';

/** Where nobody stands, leaning forward is what eases the hips. */
export function groupOf(exercise: Exercise): Group {
  return exercise.id === 'chair-forward-lean' ? 'hip-flexors' : exercise.group;
}
