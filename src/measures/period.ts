/** Weeks, months and years of the calendar. */

import { dayInWeek } from '../core/options/hours';
import { addDays } from '../core/time';

export const periodSpans = ['week', 'month', 'year'] as const;
export type PeriodSpan = (typeof periodSpans)[number];

export interface Period {
  readonly span: PeriodSpan;
  /** Local dates, both included. */
  readonly from: string;
  readonly to: string;
}

/** The period that contains a date. Weeks begin on `firstDay`, 1 for Monday to 7 for Sunday. */
export function periodOf(span: PeriodSpan, date: string, firstDay: number): Period {
  return span === 'week' ? weekFrom(addDays(date, -dayInWeek(date, firstDay))) : calendar[span](date);
}

function weekFrom(from: string): Period {
  return { span: 'week', from, to: addDays(from, 6) };
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

/** The period before. A week keeps its first weekday. */
export function before({ span, from }: Period): Period {
  return span === 'week' ? weekFrom(addDays(from, -7)) : calendar[span](addDays(from, -1));
}

/** The period after. A week keeps its first weekday. */
export function after({ span, to }: Period): Period {
  return span === 'week' ? weekFrom(addDays(to, 1)) : calendar[span](addDays(to, 1));
}
