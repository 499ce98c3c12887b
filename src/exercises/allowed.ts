/** What a person may do at all: whatever is chosen for them, by the break or by the routine, is among it. */
import type { Options } from '../core/options';
import type { Exercise, Group } from './exercise';

/** All that moves a replaced hip: until whoever treats it has said which moves are fine, none of it is shown. */
const hips: ReadonlySet<Group> = new Set<Group>([
  'hip-flexors',
  'hip-flexor-stretch',
  'hip-flexor-strength',
  'glutes',
]);

export type Bounds = Pick<Options, 'limits' | 'hidden' | 'hipCleared' | 'seat'>;

/** Whether no limit, no seat and no wish of the person forbids an exercise. */
export function isAllowed({ id, group, avoid, flags }: Exercise, bounds: Bounds): boolean {
  const { limits, hidden, hipCleared, seat } = bounds;
  if (hidden.includes(id) || avoid.some((limit) => limits.includes(limit))) return false;
  if (limits.includes('hip-replacement') && !hipCleared && hips.has(group)) return false;
  return seat === 'wheelchair' ? flags.includes('wheelchair-ok') : !flags.includes('wheelchair-only');
}
