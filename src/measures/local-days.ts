/**
 * Local dates of many instants. Each date is computed once and remembered, because computing is slow and years are
 * long.
 */
import { addDays, HOUR, type Instant, localDate, minuteOfDay, startOfDate } from '../core/time';

/** A date in a zone, from its first instant to the first instant of the next date. */
export interface LocalDay {
  readonly date: string;
  readonly zone: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export type DayOf = (at: Instant, zone: string) => LocalDay;

/**
 * Returns a function that gives the local day of an instant. `zone` is an IANA name; the function throws RangeError for
 * any other.
 */
export function rememberingDays(): DayOf {
  const last = new Map<string, LocalDay>();
  return (at, zone) => {
    const cached = last.get(zone);
    if (cached && at >= cached.startsAt && at < cached.endsAt) return cached;
    const date = localDate(at, zone);
    const startsAt = startOfDate(date, zone);
    const day = { date, zone, startsAt, endsAt: startOfDate(addDays(date, 1), zone) };
    last.set(zone, day);
    return day;
  };
}

/**
 * The start of the clock hour that contains an instant. It is right wherever clocks change by whole hours, which is
 * everywhere but on Lord Howe Island.
 */
export function hourStart(at: Instant, { startsAt }: LocalDay): Instant {
  return startsAt + Math.floor((at - startsAt) / HOUR) * HOUR;
}

/** The local hour, 0 to 23. */
export function hourOfDay(at: Instant, { startsAt, endsAt, zone }: LocalDay): number {
  const plain = endsAt - startsAt === 24 * HOUR;
  return Math.floor(plain ? (at - startsAt) / HOUR : minuteOfDay(at, zone) / 60);
}

/** Cuts an interval at local midnights. */
export function byDay(
  from: Instant,
  to: Instant,
  zone: string,
  dayOf: DayOf,
): { readonly day: LocalDay; readonly from: Instant; readonly to: Instant }[] {
  const parts = [];
  for (let at = from; at < to; ) {
    const day = dayOf(at, zone);
    const end = Math.min(to, day.endsAt);
    parts.push({ day, from: at, to: end });
    at = end;
  }
  return parts;
}
