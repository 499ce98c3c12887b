import { type Routine, routineSeconds } from '../../exercises/routine/today';
import { duration } from '../text';

/** A length as people say it, in whole minutes. */
export function inMinutes(routine: Routine): string {
  return duration(Math.round(routineSeconds(routine) / 60) * 60_000);
}
