/** Good moments of the day: the hours in which the person most often gets up when asked. */
import type { MeasuredDay } from './days';

/** With fewer nudges in all, or in an hour, no conclusion is drawn (docs/exercises.md). */
const ENOUGH = 10;
const ENOUGH_IN_AN_HOUR = 3;
const GOOD_SHARE = 0.6;

/** The one or two hours (0 to 23) with the highest share of answered nudges, in the order of the day. */
export function goodMoments(days: readonly MeasuredDay[]): number[] {
  const hours = new Map<number, { asked: number; done: number }>();
  for (const day of days)
    for (const [hour, { asked, done }] of Object.entries(day.moments)) {
      const sum = hours.get(Number(hour)) ?? { asked: 0, done: 0 };
      hours.set(Number(hour), { asked: sum.asked + asked, done: sum.done + done });
    }
  const all = [...hours.values()].reduce((total, { asked }) => total + asked, 0);
  if (all < ENOUGH) return [];
  return [...hours]
    .map(([hour, { asked, done }]) => ({ hour, asked, share: done / asked }))
    .filter(({ asked, share }) => asked >= ENOUGH_IN_AN_HOUR && share >= GOOD_SHARE)
    .toSorted((a, b) => b.share - a.share || b.asked - a.asked)
    .slice(0, 2)
    .map(({ hour }) => hour)
    .toSorted((a, b) => a - b);
}
