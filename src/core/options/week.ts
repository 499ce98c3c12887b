/** What weeks are like, which differs from region to region. Days as ISO 8601 numbers them: 1 for Monday to 7 for Sunday. */
import { weekdayOf } from '../time';

export interface WeekRules {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

/** Weeks as in ISO 8601, with the weekend of most regions. */
export const usualWeek: WeekRules = { firstDay: 1, weekend: [6, 7] };

/** How many days of its week come before a date (local, YYYY-MM-DD), where weeks begin on `firstDay`: 0 to 6. */
export function dayInWeek(date: string, firstDay: number): number {
  return (weekdayOf(date) + 8 - firstDay) % 7;
}

/** The days of a week that begins on `firstDay`, in order, numbered as in stored hours: 0 for Monday. */
export function weekFrom(firstDay: number): number[] {
  return Array.from({ length: 7 }, (_, n) => (firstDay - 1 + n) % 7);
}
