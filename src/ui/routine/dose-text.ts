/** The dose of an exercise in words. */
import type { Exercise } from '../../exercises/exercise';
import { durationText, number, t } from '../text';

export function doseText({ dose }: Exercise): string {
  const once =
    dose.reps === undefined
      ? durationText((dose.hold ?? dose.timed) * 1000)
      : t('routine_times', number(dose.reps));
  const all = dose.sets > 1 ? t('routine_sets', number(dose.sets), once) : once;
  return dose.sides === 'left-right' ? t('routine_each_side', all) : all;
}
