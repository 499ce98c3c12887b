/** What a measure is, and the ways to combine several days into one figure. */
import { HOUR } from '../core/time';
import { isTracked, type MeasuredDay } from './days';

/** A number, or with `whole`: `value` of `whole`. */
export interface Measured {
  readonly value: number;
  readonly whole?: number;
}

export interface Measure {
  /** How its number is shown; a share is 0 to 1, `of` is a part of a whole. */
  readonly unit: 'duration' | 'seconds' | 'share' | 'ratio' | 'count' | 'of' | 'score';
  /** Whether the person wants more of it, or less. */
  readonly wants: 'more' | 'less' | 'neither';
  /** Null where too little is known. */
  readonly of: (days: readonly MeasuredDay[]) => Measured | null;
}

/** A ratio needs this much sitting: with a few minutes it would mean nothing (docs/exercises.md). */
const ENOUGH_SITTING = HOUR;
/** The sum over all days. */
export function sum(days: readonly MeasuredDay[], of: (day: MeasuredDay) => number): number {
  return days.reduce((total, day) => total + of(day), 0);
}

/** The middle value, or the mean of the two in the middle; 0 for an empty list. */
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

/** The number for each hour of sitting. */
export function ratio(of: (day: MeasuredDay) => number): Measure['of'] {
  return (days) => {
    const sitting = sum(days, ({ sittingMs }) => sittingMs);
    return sitting < ENOUGH_SITTING ? null : { value: sum(days, of) / (sitting / HOUR) };
  };
}

/** The share of sitting in bouts longer than a limit, in ms, among all bouts that began on these days. */
export function shareOver(limit: number): Measure['of'] {
  return (days) => {
    const bouts = days.flatMap((day) => day.bouts);
    const all = bouts.reduce((total, ms) => total + ms, 0);
    if (all < ENOUGH_SITTING) return null;
    return { value: bouts.reduce((total, ms) => total + (ms > limit ? ms : 0), 0) / all };
  };
}

/** The length, in ms, for which half of the sitting is in bouts of that length or longer. */
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

/** A part of a whole, over all days. */
export function some(part: (day: MeasuredDay) => number, whole: (day: MeasuredDay) => number): Measure['of'] {
  return (days) => {
    const all = sum(days, whole);
    return all === 0 ? null : { value: sum(days, part), whole: all };
  };
}

/** The sum over all days; null if nothing is known about any of them. */
export function total(of: (day: MeasuredDay) => number): Measure['of'] {
  return (days) => (days.some(isTracked) ? { value: sum(days, of) } : null);
}

/** The mean of the days about which something is known. */
export function perDay(of: (day: MeasuredDay) => number): Measure['of'] {
  return (days) => {
    const tracked = days.filter(isTracked);
    return tracked.length === 0 ? null : { value: sum(tracked, of) / tracked.length };
  };
}
