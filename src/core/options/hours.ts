/** Working hours: for each weekday any number of ranges, also across midnight, in the person's own zone. */
import { addDays, type Instant, instantOf, localDate, weekdayOf } from '../time';

/** The weeks of a region. Days are numbered as in ISO 8601: 1 for Monday to 7 for Sunday. */
export interface WeekRules {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

/** Weeks as in ISO 8601, with the weekend of most regions. */
export const isoWeek: WeekRules = { firstDay: 1, weekend: [6, 7] };

/** The place of a date (local, YYYY-MM-DD) in its week: 0 to 6. Weeks begin on `firstDay`, 1 to 7. */
export function dayInWeek(date: string, firstDay: number): number {
  // `weekdayOf` is 0 for Monday; 7 more keep the difference above 0.
  return (weekdayOf(date) - (firstDay - 1) + 7) % 7;
}

/** The days of a week that begins on `firstDay`, in order, numbered as in stored hours: 0 for Monday. */
export function weekFrom(firstDay: number): number[] {
  return Array.from({ length: 7 }, (_, n) => (firstDay - 1 + n) % 7);
}

/** A range in minutes since local midnight; if it ends at or before its start, it runs into the next day. */
export type Range = readonly [from: number, to: number];

/** Seven lists of ranges, Monday first. */
export type WorkingWeek = readonly (readonly Range[])[];

const MINUTES_A_DAY = 24 * 60;
/** The most ranges that a day may have. */
const MOST_RANGES = 12;
/** How many days ahead the next change is searched for; during a longer holiday the search is repeated. */
const HORIZON_DAYS = 9;

const officeHours: readonly Range[] = [[9 * 60, 17 * 60 + 30]];

/** Nine to half past five on each day but those of the weekend, which are numbered from 1 for Monday. */
export function officeWeek(weekend: readonly number[]): WorkingWeek {
  return Array.from({ length: 7 }, (_, day) => (weekend.includes(day + 1) ? [] : officeHours));
}

/** Monday to Friday. */
export const defaultWeek: WorkingWeek = officeWeek(isoWeek.weekend);

function isRange(value: unknown): value is Range {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [from, to] = value as unknown[];
  const isMinute = (at: unknown) => Number.isInteger(at) && Number(at) >= 0 && Number(at) <= MINUTES_A_DAY;
  return isMinute(from) && isMinute(to) && from !== to && from !== MINUTES_A_DAY;
}

/** Whether a value is a valid week of ranges. */
export function isWorkingWeek(value: unknown): value is WorkingWeek {
  if (!Array.isArray(value) || value.length !== 7) return false;
  return value.every((day) => Array.isArray(day) && day.length <= MOST_RANGES && day.every(isRange));
}

/** Whether it is working time at an instant. */
interface WorkingTime {
  readonly on: boolean;
  /** The instant for which this was computed. */
  readonly from: Instant;
  /** When it changes or must be computed again; null for never. */
  readonly until: Instant | null;
}

/** Working hours all day, every day. */
export const alwaysWorking: WorkingTime = { on: true, from: Number.MIN_SAFE_INTEGER, until: null };

/** The ranges that begin on a local date, as instants: DST may make them longer or shorter. */
function rangesOf(
  date: string,
  week: WorkingWeek,
  daysOff: readonly string[],
  zone: string,
): [Instant, Instant][] {
  if (daysOff.includes(date)) return [];
  return (week[weekdayOf(date)] ?? []).map(([from, to]) => [
    instantOf(date, from, zone),
    to > from ? instantOf(date, to, zone) : instantOf(addDays(date, 1), to, zone),
  ]);
}

/** From the first to the last working hours that touch a local date, cut to that date; undefined if there are none. */
export function workingSpan(
  week: WorkingWeek,
  daysOff: readonly string[],
  date: string,
  zone: string,
): readonly [Instant, Instant] | undefined {
  const [start, end] = [instantOf(date, 0, zone), instantOf(addDays(date, 1), 0, zone)];
  const ranges = [addDays(date, -1), date]
    .flatMap((one) => rangesOf(one, week, daysOff, zone))
    .filter(([from, to]) => from < end && to > start);
  if (ranges.length === 0) return undefined;
  const from = Math.min(...ranges.map(([one]) => one));
  const to = Math.max(...ranges.map(([, one]) => one));
  return [Math.max(start, from), Math.min(end, to)];
}

/** When working hours begin next, at `from` or later; undefined if that is more than `HORIZON_DAYS` ahead. */
export function nextStart(
  week: WorkingWeek,
  daysOff: readonly string[],
  from: Instant,
  zone: string,
): Instant | undefined {
  const date = localDate(from, zone);
  const dates = Array.from({ length: HORIZON_DAYS }, (_, n) => addDays(date, n));
  const starts = dates.flatMap((one) => rangesOf(one, week, daysOff, zone)).map(([start]) => start);
  return starts.filter((start) => start >= from).sort((a, b) => a - b)[0];
}

/** Whether `now` is in working hours, and when that changes next: computed once and kept until then. */
export function hoursAt(
  week: WorkingWeek,
  daysOff: readonly string[],
  now: Instant,
  zone: string,
): WorkingTime {
  const today = localDate(now, zone);
  const dates = Array.from({ length: HORIZON_DAYS + 2 }, (_, n) => addDays(today, n - 1));
  const ranges = dates.flatMap((date) => rangesOf(date, week, daysOff, zone)).sort(([a], [b]) => a - b);
  // Ranges that overlap or touch are one: its end is where the last of them ends.
  let until = now;
  for (const [start, end] of ranges) {
    if (start <= until && end > until) until = end;
  }
  if (until > now) return { on: true, from: now, until };
  const next = ranges.find(([start]) => start > now)?.[0];
  return { on: false, from: now, until: next ?? instantOf(addDays(today, HORIZON_DAYS), 0, zone) };
}
