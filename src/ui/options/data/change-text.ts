/** A change of an option in words. */
import type { OptionChange } from '../../../core/backup/changes';
import type { OptionKey, Options } from '../../../core/options/options';
import { MINUTE } from '../../../core/time';
import { durationText, type MessageKey, number, t } from '../../text';

/** Options that are one of several words. */
type ChoiceKey = 'counts' | 'way' | 'inFullScreen' | 'when' | 'plan' | 'seat' | 'theme' | 'motion';
type Word = Options[ChoiceKey];

/** The text of each word. */
const words: Readonly<Record<Word, MessageKey>> = {
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
  system: 'option_theme_system',
  light: 'option_theme_light',
  dark: 'option_theme_dark',
  less: 'data_on',
};

/** The value as the form shows it; undefined for a value that needs more than a word. */
function valueText(key: OptionKey, value: unknown): string | undefined {
  if (typeof value === 'boolean') return t(value ? 'data_on' : 'data_off');
  if (typeof value === 'number') {
    return key === 'volume' || key === 'textPercent'
      ? t(`option_${key}_value`, number(value))
      : minutesText(value);
  }
  return typeof value === 'string' && isWord(value) ? t(words[value]) : undefined;
}

function isWord(value: string): value is Word {
  return Object.hasOwn(words, value);
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
