/** A change of an option in words. */
import type { OptionChange } from '../../../core/backup/changes';
import type { OptionKey } from '../../../core/options/options';
import { MINUTE } from '../../../core/time';
import { durationText, type MessageKey, number, t } from '../../text';

const words: Readonly<Record<string, MessageKey>> = {
  computer: 'option_counts_computer',
  browser: 'option_counts_browser',
  clock: 'option_counts_clock',
  window: 'option_way_window',
  notification: 'option_way_notification',
  badge: 'option_way_badge',
  wait: 'data_off',
  ask: 'data_on',
  always: 'data_off',
  hours: 'data_on',
  'half-hour': 'option_plan_half_hour',
  hour: 'option_plan_hour',
  'ease-in': 'option_plan_ease_in',
  'on-feet': 'option_seat_on_feet',
  seated: 'option_seat_seated',
  wheelchair: 'option_seat_wheelchair',
};

/** The value as the form shows it; undefined for a value that needs more than a word. */
function valueText(key: OptionKey, value: unknown): string | undefined {
  if (typeof value === 'boolean') return t(value ? 'data_on' : 'data_off');
  if (typeof value === 'number') {
    return key === 'volume' ? t('option_volume_value', number(value)) : minutesText(value);
  }
  const word = typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : undefined;
  return word && t(word);
}

function minutesText(minutes: number): string {
  return minutes === 0 ? `0 ${t('options_minutes')}` : durationText(minutes * MINUTE);
}

export function changeText({ key, from, to }: OptionChange): string {
  const label = t(`option_${key}`);
  const [now, then] = [valueText(key, from), valueText(key, to)];
  return now === undefined || then === undefined
    ? t('data_change', label)
    : t('data_changes', label, then, now);
}
