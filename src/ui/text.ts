/** The texts of the pages, and numbers and times in the format of the person's language. */

import {
  formatDuration as durationOf,
  formatHoursAndMinutes,
  formatMeasure,
  formatMinutes,
  formatUnit,
} from '../browser/durations';
import { language, type MessageKey, t } from '../browser/i18n';
import { textLocale } from '../browser/locale';
import { rangeIn, rangeWithDay, timeAhead, timeWithDay, unbroken } from '../browser/moments';
import { plural } from '../browser/plurals';
import { type Instant, localDate } from '../core/time';

export { formatMinutes, language, type MessageKey, plural, t, timeAhead };

/**
 * Memoizes `make` by its key: creating an `Intl` format takes longer than using it a hundred times, and a year has many
 * days.
 */
function memoize<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

const memoizedDuration = memoize(durationOf);

/** A duration as people say it: seconds under a minute, minutes under an hour, then hours and minutes. */
export function durationText(ms: number): string {
  const smallest = ms < 60_000 ? 1000 : 60_000;
  return memoizedDuration(Math.floor(ms / smallest) * smallest);
}

/** A duration with short units, in minutes and hours. */
export function durationShort(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  return minutes < 60 ? formatUnit(minutes, 'minute', 'short') : formatHoursAndMinutes(minutes, 'short');
}

/** A duration without abbreviations: whole hours, or minutes. */
export function durationInFull(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return minutes % 60 === 0
    ? formatUnit(minutes / 60, 'hour', 'long')
    : formatUnit(minutes, 'minute', 'long');
}

/** A number of minutes in short, for a button: “10 min”. */
export function shortMinutes(minutes: number): string {
  return formatUnit(minutes, 'minute', 'short');
}

/** The unit beside a field with a number of minutes: “min”. */
export function minuteUnit(minutes: number): string {
  const format = new Intl.NumberFormat(textLocale(), { style: 'unit', unit: 'minute', unitDisplay: 'short' });
  return format.formatToParts(minutes).find(({ type }) => type === 'unit')?.value ?? '';
}

/** The time until an event, rounded up to whole minutes, at least one: the event is no later than the text says. */
export function durationUntil(ms: number): string {
  return durationText(Math.max(1, Math.ceil(ms / 60_000)) * 60_000);
}

/** A countdown: seconds, or minutes and seconds. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const numbers = memoize((style: 'decimal' | 'percent') => new Intl.NumberFormat(textLocale(), { style }));

export function number(value: number): string {
  return numbers('decimal').format(value);
}

/** The size of a file, in the largest unit in which it is at least 1. */
export function fileSize(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte'] as const;
  const power = Math.min(2, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const unitDisplay = power === 0 ? 'long' : 'short';
  return formatMeasure(bytes / 1000 ** power, {
    unit: units[power],
    unitDisplay,
    maximumSignificantDigits: 3,
  });
}

/** A moment long ago, by its date and its time of day. */
export function dateAndTime(at: Instant): string {
  return new Intl.DateTimeFormat(textLocale(), { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

const times = memoize(
  (zone: string | undefined) => new Intl.DateTimeFormat(textLocale(), { timeStyle: 'short', timeZone: zone }),
);

/** The time of day. `zone` is an IANA name. */
export function timeOfDay(at: Instant, zone?: string): string {
  return times(zone).format(at);
}

/** A range of times of day, as short as the language allows. */
export function timeRange(from: Instant, to: Instant, zone: string): string {
  return (
    rangeIn(times(zone), from, to) ?? t('option_hours_range', timeOfDay(from, zone), timeOfDay(to, zone))
  );
}

/** A range of times with the weekday. Over midnight each end is formatted alone: `formatRange` would add dates. */
export function dayRange(from: Instant, to: Instant, zone: string): string {
  const day = (at: Instant) => timeWithDay(at, { weekday: 'short' }, zone);
  if (localDate(from, zone) !== localDate(to, zone)) return t('option_hours_range', day(from), day(to));
  return rangeWithDay(from, to, zone) ?? t('option_hours_range', day(from), timeOfDay(to, zone));
}

const weekdayFormats = memoize(
  (style: keyof typeof weekdays) =>
    new Intl.DateTimeFormat(textLocale(), { ...weekdays[style], timeZone: 'UTC' }),
);

/** The weekday of a local date (YYYY-MM-DD): alone, by its full name, or with day and month. */
export function weekday(date: string, style: keyof typeof weekdays): string {
  return unbroken(weekdayFormats(style).format(new Date(`${date}T00:00Z`)));
}

/** A text that begins a line, and may begin with a weekday: most languages write those in small letters. */
export function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(textLocale()) + text.slice(first.length);
}

const weekdays = {
  alone: { weekday: 'short' },
  name: { weekday: 'long' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
} as const;

/** Days from one local date (YYYY-MM-DD) to another, as short as the language allows. */
export function weekdayRange(from: string, to: string, style: keyof typeof weekdays): string {
  return weekdayFormats(style).formatRange(new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`));
}

/** Texts in a row, as the language lists them: “1, 2, and 3”. */
export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(textLocale()).format(items);
}

/** Sentences one after the other. There is no space after the full stop of Chinese and Japanese. */
export function sentencesText(...sentences: readonly (string | undefined)[]): string {
  const join = (before: string, next: string) => before + (/[。！？]$/u.test(before) ? '' : ' ') + next;
  return sentences.reduce<string>(
    (before, next) => (before && next ? join(before, next) : before || next || ''),
    '',
  );
}

/** A share from 0 to 1, as a percentage. */
export function percent(share: number): string {
  return numbers('percent').format(share);
}

const periodFormats = memoize(
  (style: keyof typeof periods) =>
    new Intl.DateTimeFormat(textLocale(), { ...periods[style], timeZone: 'UTC' }),
);

/** A month (YYYY-MM), a year (YYYY), or the days from one date to another. */
export function dates(from: string, to: string, style: keyof typeof periods): string {
  return periodFormats(style).formatRange(new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`));
}

const periods = {
  week: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  inYear: { month: 'short' },
} as const;
