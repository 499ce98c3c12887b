/** Moments in the person's language, for pages and for the tooltip of the icon. */
import { HOUR, type Instant } from '../core/time';
import { textLocale } from './locale';

/** A weekday names a moment only if it is less than this far away. */
const NAMED_BY_WEEKDAY = 6 * 24 * HOUR;

/** A moment some time ahead or ago: its time of day, with the weekday unless it is today, with the date if it is far. */
export function timeAhead(at: Instant, now: Instant, weekday: 'long' | 'short' = 'long'): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  if (today) return new Intl.DateTimeFormat(textLocale(), { timeStyle: 'short' }).format(at);
  const isFar = Math.abs(at - now) >= NAMED_BY_WEEKDAY;
  return timeWithDay(at, isFar ? { weekday, day: 'numeric', month: weekday } : { weekday });
}

/** A text whose words do not break at their hyphens: Portuguese weekdays, as “segunda-feira”. */
export function unbroken(text: string): string {
  return text.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '\u2011');
}

const TIME = { hour: 'numeric', minute: '2-digit' } as const;

/** A time with its weekday, and perhaps its date. `zone` is an IANA name. */
export function timeWithDay(at: Instant, day: Intl.DateTimeFormatOptions, zone?: string): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    unbroken(new Intl.DateTimeFormat(textLocale(), { ...options, timeZone: zone }).format(at));
  const text = format({ ...day, ...TIME });
  // Japanese and Korean would have the weekday in brackets: “17:00 (月曜日)”.
  return day.day === undefined && text.includes('(') ? `${format(day)} ${format(TIME)}` : text;
}

/** Two times of one day with the weekday; undefined if the language writes them otherwise than alone. */
export function rangeWithDay(from: Instant, to: Instant, zone: string): string | undefined {
  const format = new Intl.DateTimeFormat(textLocale(), { weekday: 'short', ...TIME, timeZone: zone });
  return rangeIn(format, from, to);
}

/**
 * Two times as a range. Undefined if `Intl` writes the times of a range otherwise than one time: Japanese would have
 * 9時00分～17時00分 beside 9:00, and traditional Chinese another name for the time of day.
 */
export function rangeIn(format: Intl.DateTimeFormat, from: Instant, to: Instant): string | undefined {
  const plain = ({ value }: { readonly value: string }) => value.replace(/\s/gu, '');
  const alone = new Set(['', ...[from, to].flatMap((at) => format.formatToParts(at)).map(plain)]);
  const parts = format.formatRangeToParts(from, to);
  const isOfTime = ({ type, source }: (typeof parts)[number]) =>
    type === 'dayPeriod' || (type === 'literal' && source !== 'shared');
  return parts.filter(isOfTime).every((part) => alone.has(plain(part)))
    ? parts.map(({ value }) => value).join('')
    : undefined;
}
