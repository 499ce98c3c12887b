/** Backups and unreadable data in words. */
import type { SetAside } from '../../core/backup/aside';
import type { OptionChange } from '../../core/backup/changes';
import { type LeftOut, type Refusal, VERSION } from '../../core/backup/format';
import { isJournalKey } from '../../core/journal/days';
import {
  isPercent,
  type OptionKey,
  type Options,
  optionKeys,
  optionStorageKey,
} from '../../core/options/options';
import { OWN_KEY } from '../../core/options/own-exercises';
import { MINUTE } from '../../core/time';
import { durationText, type MessageKey, number, t, weekday } from '../text';
import { optionName } from './option-name';
import { seatKeys } from './you';

/** Options whose value is one of several words. */
type ChoiceKey = 'counts' | 'way' | 'inFullScreen' | 'when' | 'plan' | 'seat' | 'theme' | 'motion' | 'figure';
type Word = Options[ChoiceKey];

/** The text of each word. A switch whose stored value is a word reads as on or off. */
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
  ...seatKeys,
  system: 'option_theme_system',
  light: 'option_theme_light',
  dark: 'option_theme_dark',
  less: 'data_on',
  short: 'option_figure_short',
  bun: 'option_figure_bun',
  gray: 'option_figure_gray',
};

/** The value of an option as the page shows it; undefined for a list or a week, which take more than a word. */
function valueText(key: OptionKey, value: unknown): string | undefined {
  if (typeof value === 'boolean') return t(value ? 'data_on' : 'data_off');
  if (typeof value === 'number') {
    return isPercent(key) ? t(`option_${key}_value`, number(value)) : minutesText(value);
  }
  return typeof value === 'string' && isWord(value) ? t(words[value]) : undefined;
}

function isWord(value: string): value is Word {
  return Object.hasOwn(words, value);
}

/** An option of 0 minutes is off: with `waitMinutes` at 0, Flexor does not wait for a good moment. */
function minutesText(minutes: number): string {
  return minutes === 0 ? t('data_off') : durationText(minutes * MINUTE);
}

export function changeText({ key, from, to }: OptionChange): string {
  const label = optionName(key);
  const [fromText, toText] = [valueText(key, from), valueText(key, to)];
  return fromText === undefined || toText === undefined
    ? t('data_change', label)
    : t('data_changes', label, toText, fromText);
}

export function leftOutTexts({ unknown, wrong, own, lines, firstLine, twice }: LeftOut): readonly string[] {
  return [
    ...wrong.map((key) => t('data_left_wrong', optionName(key))),
    ...(unknown > 0 ? [t('data_left_unknown', number(unknown))] : []),
    ...(own > 0 ? [t('aside_own', number(own))] : []),
    ...(lines > 0 ? [t('data_left_lines', number(lines), number(firstLine))] : []),
    ...(twice > 0 ? [t('data_left_twice', number(twice))] : []),
  ];
}

export function refusalText(refusal: Refusal): string {
  switch (refusal.why) {
    case 'empty':
      return t('data_refused_empty');
    case 'too large':
      return t('data_refused_large');
    case 'no backup':
      return t('data_refused_none');
    case 'broken':
      return t('data_refused_broken');
    case 'no version':
      return t('data_refused_version');
    case 'newer':
      return t('data_refused_newer', number(refusal.version), number(VERSION));
    case 'part':
      return t('data_refused_part', refusal.part);
  }
}

/** Where unreadable data was stored, and how much it is: `History of Monday, 23 November: 2 lines`. */
export function unreadableText({ place, count }: SetAside): string {
  if (place === OWN_KEY) return t('aside_own', number(count));
  if (isJournalKey(place)) return t('aside_lines', dayOf(place), number(count));
  const option = optionKeys.find((key) => optionStorageKey(key) === place);
  if (option) return t('aside_option', optionName(option));
  return place === 'clock' ? t('aside_clock') : place;
}

/** The day in a storage key. A key may have any text after its colon. */
function dayOf(place: string): string {
  const date = place.slice(place.indexOf(':') + 1);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? weekday(date, 'long') : date;
}

/** The size of the data in a file, in bytes. */
export function fileBytes(items: readonly SetAside[]): number {
  return items.reduce((sum, { raw }) => sum + new Blob([JSON.stringify(raw) ?? '']).size, 0);
}
