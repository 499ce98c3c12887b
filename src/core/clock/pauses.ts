/** When pauses end, and when a pause without an end has lasted so long that the person is reminded of it. */
import type { ClockOptions } from '../options/clock-options';
import { hoursAt, nextStart } from '../options/hours';
import { addDays, HOUR, type Instant, instantOf, localDate, weekdayOf } from '../time';
import type { Clock } from './clock';
import { canNotify } from './decision';
import { EMPTY_CHAIR, LONGEST_PAUSE, PAUSE_REMINDER, SMALL_HOURS, TOMORROW_LIMIT } from './rules';
import { stillMs } from './sitting';
import type { Pause } from './state';

type Hours = Pick<ClockOptions, 'when' | 'hours' | 'daysOff'>;

/** The date of a person's day that begins at an instant; in the small hours it is the previous date. */
export function dateOf(startedAt: Instant, zone: string): string {
  return localDate(startedAt - SMALL_HOURS * HOUR, zone);
}

/**
 * When a pause until tomorrow that begins now ends at the latest: with the first working hours of a later date than
 * that of the person's day, and after 24 hours in any case.
 */
export function tomorrowAt({ day, pulse }: Clock, options: Hours, now: Instant): Instant {
  const zone = pulse?.zone ?? 'UTC';
  const today = dateOf(day?.startedAt ?? now, zone);
  const limit = now + TOMORROW_LIMIT;
  if (options.when === 'always') return limit;
  // Working hours that begin in the small hours belong to the previous date.
  const morning = instantOf(addDays(today, 1), SMALL_HOURS * 60, zone);
  const starts = nextStart(options.hours, options.daysOff, Math.max(now, morning), zone);
  return Math.min(starts ?? limit, limit);
}

/**
 * When work begins after the next weekend: with the stored working hours, even if Flexor also asks outside of them.
 * Undefined if there are none within days after it. `weekend` has 1 for Monday to 7 for Sunday.
 */
export function nextWeekAt(
  { hours, daysOff }: Hours,
  weekend: readonly number[],
  now: Instant,
  zone: string,
): Instant | undefined {
  const today = localDate(now, zone);
  const isFree = (date: string) => weekend.includes(weekdayOf(date) + 1);
  const dates = Array.from({ length: 7 }, (_, n) => addDays(today, n + 1));
  const first = dates.find((date) => !isFree(date) && isFree(addDays(date, -1)));
  return first === undefined ? undefined : nextStart(hours, daysOff, instantOf(first, 0, zone), zone);
}

/** The end of a pause as a person is told it: *tomorrow* is when they are back after a night. */
export type PauseEnd = Instant | 'tomorrow' | 'resumed';

/**
 * The end of a pause until tomorrow that ends at `latestAt` at the latest: with the working hours that begin then or
 * next, if there are working hours.
 */
export function tomorrowEnd({ when, hours, daysOff }: Hours, latestAt: Instant, zone: string): PauseEnd {
  if (when === 'always') return 'tomorrow';
  const { on, until } = hoursAt(hours, daysOff, latestAt, zone);
  return on ? latestAt : (until ?? latestAt);
}

/** The end of a pause as a person is told it. `zone` is an IANA name. */
export function pauseEnd({ until, latestAt }: Pause, options: Hours, zone: string): PauseEnd {
  if (typeof until === 'object') return until.at;
  if (until !== 'tomorrow' || latestAt === null) return until;
  return tomorrowEnd(options, latestAt, zone);
}

/** When a pause ends at the latest; infinite for one that the person must resume. */
export function endOf({ until, latestAt }: Pause): Instant {
  if (typeof until === 'number') return until;
  return typeof until === 'object' ? until.at : (latestAt ?? Infinity);
}

/** Whether a pause may last until an instant: a later one, within a year. */
export function canPauseUntil(at: Instant, now: Instant): boolean {
  return at > now && at - now <= LONGEST_PAUSE;
}

/** Whether the person is being reminded of a pause without an end, and has not answered. */
export function isReminding(pause: Pause | null): boolean {
  return pause?.reminder === 'due' || pause?.reminder === 'shown';
}

/**
 * The reminder of a pause without an end that is due now; undefined if there is none. The person must be at the desk,
 * within working hours, and neither in a call nor in full screen nor on a break. Where notifications are allowed and
 * wanted, one is due; otherwise the icon and the popup are all that shows it.
 */
export function reminderFor(clock: Clock, { way }: ClockOptions, now: Instant): Pause['reminder'] {
  const { pause, hours, hold, bout, standing } = clock;
  if (pause?.until !== 'resumed' || pause.reminder) return undefined;
  if (now - (pause.chosenAt ?? pause.startedAt) < PAUSE_REMINDER) return undefined;
  const isAtDesk = (bout !== null || standing !== null) && stillMs(clock, now) <= EMPTY_CHAIR;
  if (!hours.on || hold || clock.break || !isAtDesk) return undefined;
  return canNotify(clock) && way !== 'badge' ? 'due' : 'shown';
}
