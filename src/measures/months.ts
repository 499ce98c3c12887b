/** Months as units of counting: what each is counted from, and as a text to be kept. */
import { addDays } from '../core/time';
import type { MeasuredDay } from './days';
import { monthOf, type Period } from './period';

/** The months (YYYY-MM) that dates from one to another lie in, the last first. */
export function monthsOf({ from, to }: Pick<Period, 'from' | 'to'>): string[] {
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

/** A month's dates lie in the UTC days from two before it, in which a bout of its first night began, to one after. */
const [EARLIER, LATER] = [-2, 1];

/** The UTC dates whose entries a month is counted from. */
export function countedFrom(month: string): Pick<Period, 'from' | 'to'> {
  const { from, to } = datesOf(month);
  return { from: addDays(from, EARLIER), to: addDays(to, LATER) };
}

/** The months that are counted from the entries of a UTC date, among others. */
export function monthsWith(date: string): string[] {
  return monthsOf({ from: addDays(date, -LATER), to: addDays(date, -EARLIER) });
}

/** A month's days as a text; `version` is the one that counted them. */
export function writeMonth(days: readonly MeasuredDay[], version: string): string {
  return JSON.stringify({ version, days });
}

/** The days in such a text; undefined if it was written by another version, or by nobody who knows how. */
export function readMonth(text: string, version: string): readonly MeasuredDay[] | undefined {
  try {
    const read: { readonly version?: string; readonly days?: readonly MeasuredDay[] } | null =
      JSON.parse(text);
    return read?.version === version && Array.isArray(read.days) ? read.days : undefined;
  } catch {
    return undefined;
  }
}
