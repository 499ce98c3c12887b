/** The dose of an exercise in words. */
import type { Exercise } from '../../exercises/exercise';
import { durationText, number, plural, t } from '../text';

export function doseText({ dose }: Exercise): string {
  const amount =
    dose.reps === undefined ? timeText(dose.hold ?? dose.timed, dose.sets) : timesText(dose.reps, dose.sets);
  return dose.sides === 'left-right' ? [amount, t('routine_each_side')].join(' · ') : amount;
}

function timesText(times: number, sets: number): string {
  return sets > 1 ? plural('routine_sets', sets, number(times)) : plural('routine_times', times);
}

function timeText(seconds: number, sets: number): string {
  const duration = durationText(seconds * 1000);
  return sets > 1 ? t('routine_holds', number(sets), duration) : duration;
}
