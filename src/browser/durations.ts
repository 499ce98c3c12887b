/** Durations in the person's language, for pages and for notifications. */
import { t } from './i18n';
import { textLocale } from './locale';
import { NO_BREAK } from './no-break';

/**
 * How durations stand in sentences. In a language with cases a translator chooses `short`: an abbreviation has the same
 * form in each case.
 */
function styleInSentences(): 'long' | 'short' {
  return t('duration_style') === 'short' ? 'short' : 'long';
}

/** A number with its unit. They stay in one line. */
export function formatUnit(
  value: number,
  name: 'hour' | 'minute' | 'second',
  display: 'long' | 'short',
): string {
  return formatMeasure(value, { unit: name, unitDisplay: display });
}

/** A number with any unit of `Intl`, and a no-break space between them where the language has a space. */
export function formatMeasure(value: number, options: Omit<Intl.NumberFormatOptions, 'style'>): string {
  const format = new Intl.NumberFormat(textLocale(), { ...options, style: 'unit' });
  const parts = format.formatToParts(value);
  return parts
    .map((part) => (part.type === 'literal' ? part.value.replaceAll(' ', NO_BREAK) : part.value))
    .join('');
}

/**
 * Hours and minutes. Some languages of `Intl` put a comma between them, which reads as the end of a thought; some have
 * no space there, but one between number and unit. Abbreviations have no “and” between them.
 */
export function formatHoursAndMinutes(minutes: number, display: 'long' | 'short'): string {
  const hours = formatUnit(Math.floor(minutes / 60), 'hour', display);
  if (minutes % 60 === 0) return hours;
  const rest = formatUnit(minutes % 60, 'minute', display);
  const list = new Intl.ListFormat(textLocale(), { type: 'unit', style: 'narrow' });
  const between = list.formatToParts([hours, rest]).find(({ type }) => type === 'literal')?.value ?? '';
  if (display === 'long' && between.trim() !== '') return hours + between.replace(',', '') + rest;
  return hours + (/\s/.test(between + rest) ? ' ' : '') + rest;
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
