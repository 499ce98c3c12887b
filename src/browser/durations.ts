/** Durations in the person's language, for pages and for notifications. */
import { t } from './i18n';
import { textLocale } from './locale';

/**
 * How durations stand in sentences. In a language with cases a translator chooses `short`: an abbreviation has the same
 * form in each case.
 */
function styleInSentences(): 'long' | 'short' {
  return t('duration_style') === 'short' ? 'short' : 'long';
}

/** A number with its unit. */
export function formatUnit(
  value: number,
  name: 'hour' | 'minute' | 'second',
  display: 'long' | 'short' | 'narrow',
): string {
  const format = { style: 'unit', unit: name, unitDisplay: display } as const;
  return new Intl.NumberFormat(textLocale(), format).format(value);
}

export function formatHoursAndMinutes(minutes: number, display: 'long' | 'short' | 'narrow'): string {
  const hours = formatUnit(Math.floor(minutes / 60), 'hour', display);
  if (minutes % 60 === 0) return hours;
  const parts = [hours, formatUnit(minutes % 60, 'minute', display)];
  return new Intl.ListFormat(textLocale(), { type: 'unit', style: 'narrow' }).format(parts);
}

/** Minutes with a fraction, in everyday words: “2.5 minutes”. */
export function formatMinutes(minutes: number): string {
  return formatUnit(minutes, 'minute', styleInSentences());
}

/** A duration in everyday words: seconds under a minute, minutes under an hour, then hours and minutes. */
export function formatDuration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return formatUnit(seconds, 'second', styleInSentences());
  if (minutes < 60) return formatUnit(minutes, 'minute', styleInSentences());
  return formatHoursAndMinutes(minutes, styleInSentences());
}
