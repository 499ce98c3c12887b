import { routineSeconds, type TodaysRoutine } from '../../exercises/routine/today';
import { durationText } from '../text';

/** The length of a routine in words, in whole minutes. */
export function inMinutes(routine: TodaysRoutine): string {
  return durationText(Math.round(routineSeconds(routine) / 60) * 60_000);
}
