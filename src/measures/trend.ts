/**
 * Whether it gets better: the longest sits of a week beside those of the four weeks before. A week is any seven dates
 * in a row, so that every week has the same weekdays.
 */
import { addDays } from '../core/time';
import type { MeasuredDay } from './days';
import { longestOf, median } from './measure';

export const WEEK = 7;
/** A trend is computed from this many dates: a week and the four weeks before. */
export const TREND_DAYS = 5 * WEEK;
/** With fewer days nothing is compared: two days do not stand for a week. */
export const FEWEST_DAYS = 3;
/** Two usual days that differ by less than this share are about the same. */
const NOTABLE_SHARE = 0.1;
/** How far ahead the first comparison is searched for, in dates. */
const HORIZON = 2 * TREND_DAYS;

/** The longest sit of the usual day, in this week and in the weeks before, in ms. */
interface Compared {
  readonly kind: 'better' | 'same' | 'worse';
  readonly nowMs: number;
  readonly beforeMs: number;
}

/** Too few days are known. */
interface TooFewDays {
  readonly kind: 'too few';
  /** The date from which a comparison is likely; null for a week that is over, or if that date is too far ahead. */
  readonly readyOn: string | null;
}

export type Trend = Compared | TooFewDays;

/**
 * The trend of a week. `days` are the `TREND_DAYS` dates that end with the week, in order. `today` is a local date: if
 * it is in the week it is left out, because it is not over. `isWorkday` tells on which later dates the person will
 * probably sit.
 */
export function trendOf(
  days: readonly MeasuredDay[],
  today: string,
  isWorkday: (date: string) => boolean,
): Trend {
  const isKnown = ({ date, bouts }: MeasuredDay) => bouts.length > 0 && date !== today;
  const now = days.slice(-WEEK).filter(isKnown).map(longestOf);
  const before = days.slice(0, -WEEK).filter(isKnown).map(longestOf);
  if (now.length < FEWEST_DAYS || before.length < FEWEST_DAYS)
    return { kind: 'too few', readyOn: days.at(-1)?.date === today ? readyOn(days, today, isWorkday) : null };
  const [nowMs, beforeMs] = [median(now), median(before)];
  return { kind: compared(nowMs, beforeMs), nowMs, beforeMs };
}

function compared(nowMs: number, beforeMs: number): Compared['kind'] {
  if (Math.abs(nowMs - beforeMs) < beforeMs * NOTABLE_SHARE) return 'same';
  return nowMs < beforeMs ? 'better' : 'worse';
}

/** The first date after today on which enough days are known if the person sits on each workday from today on. */
function readyOn(
  days: readonly MeasuredDay[],
  today: string,
  isWorkday: (date: string) => boolean,
): string | null {
  const sat = new Set(days.filter(({ bouts }) => bouts.length > 0).map(({ date }) => date));
  const isKnown = (date: string) => sat.has(date) || (date >= today && isWorkday(date));
  const count = (end: string, from: number, to: number) =>
    Array.from({ length: from - to + 1 }, (_, n) => addDays(end, n - from)).filter(isKnown).length;
  for (let ahead = 1; ahead <= HORIZON; ahead += 1) {
    const date = addDays(today, ahead);
    const enough =
      count(date, WEEK - 1, 1) >= FEWEST_DAYS && count(date, TREND_DAYS - 1, WEEK) >= FEWEST_DAYS;
    if (enough) return date;
  }
  return null;
}
