/** The sums for each local date. Every measure, table and file is made from them. */
import { addDays } from '../core/time';

/** The nudges and the answered nudges in an hour of the day. */
export interface Asked {
  readonly asked: number;
  readonly done: number;
}

/**
 * One date. Lengths are in ms, exercise in seconds. Periods are split at midnight; what belongs to one instant is not.
 */
export interface MeasuredDay {
  /** The local date, YYYY-MM-DD; the date of each entry is that of its own zone. */
  readonly date: string;
  readonly sittingMs: number;
  /** The part of it in this browser, and the part spent watching or in a call. */
  readonly browsingMs: number;
  readonly watchingMs: number;
  /** Lengths of the unbroken bouts that began on this date. */
  readonly bouts: readonly number[];
  readonly standingMs: number;
  readonly walkMs: number;
  /** Standing, walking, and short absences at no more than a quarter of an hour each. */
  readonly uprightMs: number;
  /** The longest time of standing at the desk without a walk. */
  readonly longestStandingMs: number;
  readonly unknownMs: number;
  /** Sitting, standing, breaks and short absences; and the part of it that the person reported. */
  readonly trackedMs: number;
  readonly saidMs: number;
  readonly breaks: number;
  readonly activeBreaks: number;
  /** Breaks by origin. */
  readonly nudgedBreaks: number;
  readonly ownBreaks: number;
  /** Nudges that could be seen. */
  readonly nudges: number;
  readonly workedHours: number;
  readonly walkedHours: number;
  readonly ceilingHours: number;
  readonly goodHours: number;
  readonly ceilings: number;
  readonly leftSeconds: number;
  readonly rightSeconds: number;
  readonly strengths: number;
  readonly routines: number;
  readonly rollSeconds: number;
  readonly seatShifts: number;
  /** The state of the back, 0 to 10; null where the person did not rate it. */
  readonly felt: number | null;
  /** By the local hour. */
  readonly moments: Readonly<Record<number, Asked>>;
}

/** A date about which nothing is known. */
export function emptyDay(date: string): MeasuredDay {
  return {
    date,
    sittingMs: 0,
    browsingMs: 0,
    watchingMs: 0,
    bouts: [],
    standingMs: 0,
    walkMs: 0,
    uprightMs: 0,
    longestStandingMs: 0,
    unknownMs: 0,
    trackedMs: 0,
    saidMs: 0,
    breaks: 0,
    activeBreaks: 0,
    nudgedBreaks: 0,
    ownBreaks: 0,
    nudges: 0,
    workedHours: 0,
    walkedHours: 0,
    ceilingHours: 0,
    goodHours: 0,
    ceilings: 0,
    leftSeconds: 0,
    rightSeconds: 0,
    strengths: 0,
    routines: 0,
    rollSeconds: 0,
    seatShifts: 0,
    felt: null,
    moments: {},
  };
}

/** Whether anything is known about a date: a day off is empty, not zero. */
export function isTracked({
  trackedMs,
  ceilings,
  leftSeconds,
  rightSeconds,
  strengths,
}: MeasuredDay): boolean {
  return trackedMs + ceilings + leftSeconds + rightSeconds + strengths > 0;
}

/** The number of days with known time. */
export function trackedCount(days: readonly MeasuredDay[]): number {
  return days.filter(isTracked).length;
}

/** The dates from one to another, both included. */
export function datesFrom(from: string, to: string): string[] {
  const dates = [];
  for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date);
  return dates;
}
