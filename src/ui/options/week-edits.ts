/** Edits of the working hours. Days are numbered as in the week, 0 for Monday. */
import {
  defaultWeek,
  isWorkingWeek,
  officeWeek,
  type Range,
  type WorkingWeek,
} from '../../core/options/hours';

const HOUR = 60;
const DAY = 24 * HOUR;

function withDay(week: WorkingWeek, day: number, ranges: readonly Range[]): WorkingWeek {
  return week.map((old, n) => (n === day ? ranges : old));
}

/** The hours to offer for a day: the usual ones first, then an afternoon after the last range. */
function nextRange(ranges: readonly Range[]): Range {
  const last = ranges.at(-1);
  if (!last) return defaultWeek[0]?.[0] ?? [9 * HOUR, 17 * HOUR];
  const from = (last[1] + HOUR) % DAY;
  return [from, (from + 4 * HOUR) % DAY];
}

/** The hours to begin with where the weekend is on these days (1 is Monday); undefined if the usual week fits. */
export function hoursFor(weekend: readonly number[]): WorkingWeek | undefined {
  const week = officeWeek(weekend);
  return JSON.stringify(week) === JSON.stringify(defaultWeek) ? undefined : week;
}

/** A week with one more range on a day; undefined if the day is full. */
export function addRange(week: WorkingWeek, day: number): WorkingWeek | undefined {
  const ranges = week[day] ?? [];
  const added = withDay(week, day, [...ranges, nextRange(ranges)]);
  return isWorkingWeek(added) ? added : undefined;
}

export function changeRange(week: WorkingWeek, day: number, index: number, range: Range): WorkingWeek {
  return withDay(
    week,
    day,
    (week[day] ?? []).map((old, n) => (n === index ? range : old)),
  );
}

export function removeRange(week: WorkingWeek, day: number, index: number): WorkingWeek {
  return withDay(
    week,
    day,
    (week[day] ?? []).filter((_, n) => n !== index),
  );
}

/** Copies the hours of one day to all working days; days off stay off. */
export function copyDay(week: WorkingWeek, day: number): WorkingWeek {
  const copied = week[day] ?? [];
  return week.map((ranges) => (ranges.length > 0 ? copied : ranges));
}

/** The hours that all working days share; those to begin with if there is no working day, undefined if days differ. */
export function sharedRange(week: WorkingWeek): Range | undefined {
  const working = week.filter((ranges) => ranges.length > 0);
  const [first] = working[0] ?? [nextRange([])];
  const same = working.every((ranges) => ranges.length === 1 && String(ranges[0]) === String(first));
  return same ? first : undefined;
}

/** A week with these hours on each of its working days. */
export function withSharedRange(week: WorkingWeek, range: Range): WorkingWeek {
  return week.map((ranges) => (ranges.length > 0 ? [range] : ranges));
}

/** A week in which a day is a working day with these hours, or a day off. */
export function withWorkday(week: WorkingWeek, day: number, works: boolean, range: Range): WorkingWeek {
  return withDay(week, day, works ? [range] : []);
}

/** The days among these that have working hours. */
export function workingDays(week: WorkingWeek, days: readonly number[]): number[] {
  return days.filter((day) => (week[day] ?? []).length > 0);
}

/** Minutes of a day as a time field holds them; the midnight that ends a day is 00:00. */
export function timeText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / HOUR) % 24, minutes % HOUR];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function minutesOf(text: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * HOUR + Number(minutes);
}

/** The range between two time fields, or its problem. From midnight to midnight is the whole day. */
export function rangeOf(fromText: string, toText: string): Range | 'missing' | 'same' {
  const [from, to] = [minutesOf(fromText), minutesOf(toText)];
  if (from === undefined || to === undefined) return 'missing';
  if (from === 0 && to === 0) return [0, DAY];
  return from === to ? 'same' : [from, to];
}

/** Whether a range ends on the day after it began. */
export function endsNextDay([from, to]: Range): boolean {
  return to <= from || to === DAY;
}
