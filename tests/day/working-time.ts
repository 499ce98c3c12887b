/** Working hours as a wall clock shows them: slow and plain, and independent of `core/options/hours.ts`. */
import type { WorkingWeek } from '../../src/core/options/hours';
import { HOUR, type Instant, MINUTE } from '../../src/core/time';

const DAY = 24 * HOUR;
const offsets = new Map<string, number>();

/**
 * How far a zone's clocks are ahead of UTC, in ms. The cache holds one value for each half hour, because offsets change
 * on the hour or half hour of UTC.
 */
function offsetOf(at: Instant, zone: string): number {
  const half = Math.floor(at / (HOUR / 2));
  const key = `${zone} ${half}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const start = Temporal.Instant.fromEpochMilliseconds(half * (HOUR / 2)).toZonedDateTimeISO(zone);
  const offset = start.offsetNanoseconds / 1e6;
  offsets.set(key, offset);
  return offset;
}

/** Whether the clocks of a zone show working time at an instant. */
export function isWorkingTime(
  at: Instant,
  zone: string,
  { week, daysOff }: { readonly week: WorkingWeek; readonly daysOff: readonly string[] },
): boolean {
  const local = at + offsetOf(at, zone);
  const minute = Math.floor((local % DAY) / MINUTE);
  const rangesOf = (day: number) => {
    // 1 January 1970 was a Thursday.
    const isOff = daysOff.includes(new Date(day * DAY).toISOString().slice(0, 10));
    return isOff ? [] : (week[(day + 3) % 7] ?? []);
  };
  const today = Math.floor(local / DAY);
  const begun = rangesOf(today).some(([from, to]) => minute >= from && (to <= from || minute < to));
  return begun || rangesOf(today - 1).some(([from, to]) => to <= from && minute < to);
}
