/** Finds the pose by which an exercise is recognised. It is drawn in the thumbnail. */
import type { Exercise } from '../../exercise';
import type { Showing, ShownExercise } from '../../shown';

/** The index of the pose that is held, or to which the first repetition leads; 0 for walking and rolling. */
export function mainPose({ dose }: Exercise, { motion }: Showing): number {
  if (motion.kind !== 'beats') return 0;
  const held = motion.work.find(({ hold }) => hold);
  const beat = held ?? (dose.hold === undefined ? motion.work[0] : motion.work.at(-1));
  return beat?.to ?? 0;
}

/** The number of that pose, from 1. */
export function mainPoseNumber(exercise: ShownExercise): number {
  return mainPose(exercise, exercise) + 1;
}
