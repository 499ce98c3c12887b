/** The hours of the day in which the person most often takes the break that Flexor asks for. */
import type { MeasuredDay } from './days';

/** At most this many hours are named. */
const MAX_HOURS = 2;
/** With fewer nudges in all, no hour is named (docs/exercises.md). */
const MIN_NUDGES = 10;
/** An hour with fewer nudges is left out. */
const MIN_NUDGES_IN_HOUR = 3;
/** An hour is named only if at least this share of its nudges led to a break. */
const MIN_TAKEN_SHARE = 0.6;

/**
 * Up to two hours (0 to 23) with the highest share of nudges that led to a break, in the order of the day. None where
 * there were too few nudges.
 */
export function hoursOftenTaken(days: readonly MeasuredDay[]): number[] {
  const byHour = new Map<number, { asked: number; done: number }>();
  for (const day of days)
    for (const [hour, { asked, done }] of Object.entries(day.moments)) {
      const soFar = byHour.get(Number(hour)) ?? { asked: 0, done: 0 };
      byHour.set(Number(hour), { asked: soFar.asked + asked, done: soFar.done + done });
    }
  const totalAsked = [...byHour.values()].reduce((total, { asked }) => total + asked, 0);
  if (totalAsked < MIN_NUDGES) return [];
  return [...byHour]
    .map(([hour, { asked, done }]) => ({ hour, asked, share: done / asked }))
    .filter(({ asked, share }) => asked >= MIN_NUDGES_IN_HOUR && share >= MIN_TAKEN_SHARE)
    .toSorted((a, b) => b.share - a.share || b.asked - a.asked)
    .slice(0, MAX_HOURS)
    .map(({ hour }) => hour)
    .toSorted((a, b) => a - b);
}
