/** Finds which limb an exercise works, and in which poses it is felt. */

import type { Exercise, Side } from '../../exercise';
import type { Beat, BeatMotion } from '../../motion';
import type { Limb, Posture } from '../skeleton/pose';

/** The limb that works for a side. It is the far one only where the person changes legs instead of turning round. */
export function workedLimb(exercise: Exercise, side: Side | null): Limb {
  return exercise.changesLegs && side !== null && side !== exercise.baseSide ? 1 : 0;
}

/** The limb that moves most between two postures. Legs are compared first, and arms only if the legs move alike. */
export function movedLimb(from: Posture, to: Posture): Limb {
  const moved = (limb: Limb) =>
    1000 * Math.abs(to.hip[limb] - from.hip[limb]) + Math.abs(to.shoulder[limb] - from.shoulder[limb]);
  return moved(1) > moved(0) ? 1 : 0;
}

/** The index of the pose from which repetitions start and to which they return. Nothing is felt there. */
export function neutralOf({ dose }: Exercise, { prepare }: BeatMotion<unknown>): number {
  return dose.reps === undefined ? 0 : (prepare.at(-1)?.to ?? 0);
}

/** Whether an exercise is felt in a pose. It is not felt in poses that only lead into the exercise, or out of it. */
export function isFelt(exercise: Exercise, motion: BeatMotion<unknown>, pose: number): boolean {
  const passes = (beats: readonly Beat[] = []) => beats.some(({ to, via }) => to === pose || via === pose);
  const worked = passes(motion.work) || passes(motion.again);
  const ended = passes(motion.last) && !passes(motion.prepare);
  return (worked || ended) && pose !== 0 && pose !== neutralOf(exercise, motion);
}
