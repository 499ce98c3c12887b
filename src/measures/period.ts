/** Weeks, months and years of the calendar. */
import { addDays, weekdayOf } from '../core/time';

export const spans = ['week', 'month', 'year'] as const;
export type Span = (typeof spans)[number];

export interface Period {
  readonly span: Span;
  /** Local dates, both within. */
  readonly from: string;
  readonly to: string;
}

/** The period that a date lies in; weeks begin on Monday. */
export function periodOf(span: Span, date: string): Period {
  if (span === 'week') {
    const from = addDays(date, -weekdayOf(date));
    return { span, from, to: addDays(from, 6) };
  }
  const [year, month] = date.split('-');
  if (span === 'year') return { span, from: `${year}-01-01`, to: `${year}-12-31` };
  const from = `${year}-${month}-01`;
  return { span, from, to: addDays(Temporal.PlainDate.from(from).add({ months: 1 }).toString(), -1) };
}

/** The period before. */
export function before({ span, from }: Period): Period {
  return periodOf(span, addDays(from, -1));
}

/** The period after. */
export function after({ span, to }: Period): Period {
  return periodOf(span, addDays(to, 1));
}
