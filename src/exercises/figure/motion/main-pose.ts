/** The pose by which an exercise is recognised: its thumbnail. */
import type { Exercise } from '../../exercise';
import type { Showing } from '../../shown';

/** The index of the pose in which it is held, or to which its first repetition leads; 0 for who walks or rolls. */
export function mainPose({ dose }: Exercise, { motion }: Showing): number {
  if (motion.kind !== 'beats') return 0;
  const held = motion.work.find(({ hold }) => hold);
  const beat = held ?? (dose.hold === undefined ? motion.work[0] : motion.work.at(-1));
  return beat?.to ?? 0;
}
