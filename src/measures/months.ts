/** Months as units of counting: the entries that each month is counted from, and a text form for the cache. */
import { addDays } from '../core/time';
import type { MeasuredDay } from './days';
import { type DateRange, monthOf, type Period } from './period';

/** The months (YYYY-MM) of a period, the last first. */
export function monthsOf({ from, to }: DateRange): string[] {
  const months = [];
  for (
    let month = datesOf(to.slice(0, 7));
    month.to >= from;
    month = datesOf(addDays(month.from, -1).slice(0, 7))
  )
    months.push(month.from.slice(0, 7));
  return months;
}

/** The first and the last date of a month (YYYY-MM). */
export function datesOf(month: string): Period {
  return monthOf(`${month}-01`);
}

/**
 * The entries of a month are in the UTC days from two before it (a bout of its first night can begin there) to one
 * after it.
 */
const [EARLIER, LATER] = [-2, 1];

/** The UTC dates of the entries that a month is counted from. */
export function countedFrom(month: string): DateRange {
  const { from, to } = datesOf(month);
  return { from: addDays(from, EARLIER), to: addDays(to, LATER) };
}

/** The months whose count uses the entries of a UTC date. */
export function monthsWith(date: string): string[] {
  return monthsOf({ from: addDays(date, -LATER), to: addDays(date, -EARLIER) });
}

/** The days of a month as a text; `version` is the version of Flexor that counted them. */
export function writeMonth(days: readonly MeasuredDay[], version: string): string {
  return JSON.stringify({ version, days });
}

/** The days in such a text; undefined if another version wrote it, or if it cannot be read. */
export function readMonth(text: string, version: string): readonly MeasuredDay[] | undefined {
  try {
    const read: { readonly version?: string; readonly days?: readonly MeasuredDay[] } | null =
      JSON.parse(text);
    return read?.version === version && Array.isArray(read.days) ? read.days : undefined;
  } catch {
    return undefined;
  }
}
