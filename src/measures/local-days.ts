/** Local dates of many instants: found once for each date and remembered, for asking is slow and years are long. */
import { addDays, HOUR, type Instant, localDate, minuteOfDay, startOfDate } from '../core/time';

/** A date in a zone, from its first instant to that of the next. */
export interface LocalDay {
  readonly date: string;
  readonly zone: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export type DayOf = (at: Instant, zone: string) => LocalDay;

/** A function that tells the local day of an instant. `zone` is an IANA name; it throws RangeError if it is not. */
export function rememberingDays(): DayOf {
  const last = new Map<string, LocalDay>();
  return (at, zone) => {
    const known = last.get(zone);
    if (known && at >= known.startsAt && at < known.endsAt) return known;
    const date = localDate(at, zone);
    const startsAt = startOfDate(date, zone);
    const day = { date, zone, startsAt, endsAt: startOfDate(addDays(date, 1), zone) };
    last.set(zone, day);
    return day;
  };
}

/**
 * The start of the clock hour that an instant lies in: wherever clocks change by whole hours, which is everywhere
 * but on Lord Howe Island.
 */
export function hourStart(at: Instant, { startsAt }: LocalDay): Instant {
  return startsAt + Math.floor((at - startsAt) / HOUR) * HOUR;
}

/** The hour that the clock on the wall shows, 0 to 23. */
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
