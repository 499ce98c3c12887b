/** Moments in the person's language, for pages and for the tooltip of the icon. */
import { HOUR, type Instant } from '../core/time';
import { textLocale } from './locale';

/** A weekday names a moment only if it is less than this far away. */
const NAMED_BY_WEEKDAY = 6 * 24 * HOUR;

/** A moment some time ahead or ago: its time of day, with the weekday unless it is today, with the date if it is far. */
export function timeAhead(at: Instant, now: Instant, weekday: 'long' | 'short' = 'long'): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  const isFar = Math.abs(at - now) >= NAMED_BY_WEEKDAY;
  const date = isFar ? ({ day: 'numeric', month: weekday } as const) : {};
  const day = today ? {} : { weekday, ...date };
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(textLocale(), today ? { timeStyle: 'short' } : { ...day, ...time }).format(
    at,
  );
}
