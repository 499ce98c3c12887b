/** A moment on the wall clock: milliseconds since 1970, UTC. */
export type Instant = number;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** Chromium's name for a zone that it cannot name; its own Temporal rejects it. */
export const UNNAMED_ZONE = 'Etc/Unknown';

/** How many names of zones are cached; a journal has a few. */
const MOST_ZONES = 1000;
const zones = new Map<string, boolean>();

/** Whether Temporal accepts a name, or an offset such as `+09:00`, as a zone. Cached, because asking it is slow. */
export function isZone(zone: string): boolean {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  if (zones.size >= MOST_ZONES) zones.clear();
  const found = /^([A-Za-z][\w+/-]{0,63}|[+-]\d\d:\d\d)$/.test(zone) && isAccepted(zone);
  zones.set(zone, found);
  return found;
}

function isAccepted(zone: string): boolean {
  try {
    wallTime(0, zone);
    return true;
  } catch {
    return false;
  }
}

/** The zone of a fixed offset from UTC: `+09:00` for 540 minutes east. */
export function offsetZone(minutesEast: number): string {
  const minutes = Math.abs(Math.round(minutesEast));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutesEast < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The local date and time of an instant. `zone` is an IANA name; throws RangeError if it is not. */
export function wallTime(at: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

/** The local date of an instant, as YYYY-MM-DD. `zone` is an IANA name; throws RangeError if it is not. */
export function localDate(at: Instant, zone: string): string {
  return wallTime(at, zone).toPlainDate().toString();
}

/** The first instant of a local date (in some places, DST makes it other than 00:00). */
export function startOfDate(date: string, zone: string): Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

/** The date `days` after (or, negative, before) a date. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The UTC date of an instant, as YYYY-MM-DD. It partitions the journal and is never shown. */
export function utcDate(at: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString().slice(0, 10);
}

/** The instant of a local date and a time in minutes since midnight; a time that DST skips is moved past the gap. */
export function instantOf(date: string, minutes: number, zone: string): Instant {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes });
  return wall.toZonedDateTime(zone).epochMilliseconds;
}

/** The weekday of a date: 0 for Monday to 6 for Sunday. */
export function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek - 1;
}

/** The local time of day of an instant, in minutes since midnight. */
export function minuteOfDay(at: Instant, zone: string): number {
  const { hour, minute } = wallTime(at, zone);
  return hour * 60 + minute;
}
