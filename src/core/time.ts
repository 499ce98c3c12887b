/** A moment on the wall clock: milliseconds since 1970, UTC. */
export type Instant = number;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** The local date of an instant, as YYYY-MM-DD. `zone` is an IANA name; throws RangeError if it is not. */
export function localDate(at: Instant, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The first instant of a local date (DST makes it other than 00:00 in some places). */
export function startOfDate(date: string, zone: string): Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

/** The date `days` after (or, negative, before) a date. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The UTC date of an instant, as YYYY-MM-DD: how the journal is partitioned, never how it is shown. */
export function utcDate(at: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString().slice(0, 10);
}
