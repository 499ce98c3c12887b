/** A back that hurts today: what is left then, and how it is known. It ends by itself with the person's day. */
import type { Entry } from '../../core/journal/journal';
import type { ExerciseId } from '../library';

/** From this score on, *Your back today?* makes the day one of a sore back. */
export const SORE = 7;

/** All that is chosen on such a day. */
export const gentle: ReadonlySet<string> = new Set<ExerciseId>([
  'walk-short',
  'stand-tall-reset',
  'split-stance-tuck',
  'heel-raises',
  'shoulder-rolls',
  'chin-tuck',
  'roll-break',
  'chair-punches',
  'chair-open-arms',
  'neck-side-tilt',
]);

/** Whether the person said today that their back is sore, or that a break hurt. */
export function isSore(today: readonly Entry[]): boolean {
  const felt = today.findLast((entry) => entry.kind === 'felt');
  const hurt = today.some(({ kind }) => kind === 'hurt');
  return hurt || (felt?.kind === 'felt' && felt.score >= SORE);
}
