/** Months and years of the calendar. */
import { addDays } from '../core/time';

export const periodSpans = ['month', 'year'] as const;
type PeriodSpan = (typeof periodSpans)[number];

/** Local dates (YYYY-MM-DD), both included. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

export interface Period extends DateRange {
  readonly span: PeriodSpan;
}

/** The month that contains a date. */
export function monthOf(date: string): Period {
  const from = `${date.slice(0, 7)}-01`;
  const next = Temporal.PlainDate.from(from).add({ months: 1 }).toString();
  return { span: 'month', from, to: addDays(next, -1) };
}

/** The year that contains a date. */
export function yearOf(date: string): Period {
  const year = date.slice(0, 4);
  return { span: 'year', from: `${year}-01-01`, to: `${year}-12-31` };
}

const calendar = { month: monthOf, year: yearOf } as const;

/** The period that contains a date. */
export function periodOf(span: PeriodSpan, date: string): Period {
  return calendar[span](date);
}

/** The period before. */
export function periodBefore({ span, from }: Period): Period {
  return calendar[span](addDays(from, -1));
}

/** The period after. */
export function periodAfter({ span, to }: Period): Period {
  return calendar[span](addDays(to, 1));
}
