/** What a measure is, and the ways to make one figure of several days. */
import { HOUR } from '../core/time';
import { isTracked, type MeasuredDay } from './days';

/** A number, or some of so many. */
export interface Measured {
  readonly value: number;
  readonly whole?: number;
}

export interface Measure {
  /** How its number is told; a share is 0 to 1, `of` some of so many. */
  readonly unit: 'duration' | 'seconds' | 'share' | 'ratio' | 'count' | 'of' | 'score';
  /** Whether more of it is what one would like, or less. */
  readonly wants: 'more' | 'less' | 'neither';
  /** Null where too little is known to say. */
  readonly of: (days: readonly MeasuredDay[]) => Measured | null;
}

/** A ratio needs so much sitting behind it: of a few minutes it would say anything (docs/exercises.md). */
const ENOUGH_SITTING = HOUR;
/** Of all days together. */
export function sum(days: readonly MeasuredDay[], of: (day: MeasuredDay) => number): number {
  return days.reduce((total, day) => total + of(day), 0);
}

/** The middle one, or the mean of the two in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The longest unbroken bout that began on a day, in ms. */
export function longestOf({ bouts }: MeasuredDay): number {
  return Math.max(0, ...bouts);
}

/** So many in an hour of sitting. */
export function ratio(of: (day: MeasuredDay) => number): Measure['of'] {
  return (days) => {
    const sitting = sum(days, ({ sittingMs }) => sittingMs);
    return sitting < ENOUGH_SITTING ? null : { value: sum(days, of) / (sitting / HOUR) };
  };
}

/** The share of sitting in bouts longer than a limit; of all bouts that began on these days. */
export function shareOver(limit: number): Measure['of'] {
  return (days) => {
    const bouts = days.flatMap((day) => day.bouts);
    const all = bouts.reduce((total, ms) => total + ms, 0);
    if (all < ENOUGH_SITTING) return null;
    return { value: bouts.reduce((total, ms) => total + (ms > limit ? ms : 0), 0) / all };
  };
}

/** The length at which half of the sitting lies in bouts as long or longer, in ms. */
export function usualBout(days: readonly MeasuredDay[]): Measured | null {
  const bouts = days.flatMap((day) => day.bouts).toSorted((a, b) => b - a);
  const all = bouts.reduce((total, ms) => total + ms, 0);
  if (all < ENOUGH_SITTING) return null;
  let sofar = 0;
  for (const ms of bouts) {
    sofar += ms;
    if (sofar >= all / 2) return { value: ms };
  }
  return null;
}

/** Some of so many, of all days together. */
export function some(part: (day: MeasuredDay) => number, whole: (day: MeasuredDay) => number): Measure['of'] {
  return (days) => {
    const all = sum(days, whole);
    return all === 0 ? null : { value: sum(days, part), whole: all };
  };
}

/** Of all days together; null while nothing is known of any. */
export function total(of: (day: MeasuredDay) => number): Measure['of'] {
  return (days) => (days.some(isTracked) ? { value: sum(days, of) } : null);
}

/** The mean of the days of which something is known. */
export function perDay(of: (day: MeasuredDay) => number): Measure['of'] {
  return (days) => {
    const tracked = days.filter(isTracked);
    return tracked.length === 0 ? null : { value: sum(tracked, of) / tracked.length };
  };
}
