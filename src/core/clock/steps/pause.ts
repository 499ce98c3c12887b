/** Pauses: the person stops the asks and resumes them; the bout goes on. */

import type { ClockOptions } from '../../options/clock-options';
import { nextStart } from '../../options/hours';
import { addDays, HOUR, type Instant, instantOf, localDate } from '../../time';
import type { Clock } from '../clock';
import type { PageEvent } from '../events';
import { NIGHT, SETTLING, SMALL_HOURS, TOMORROW_LIMIT } from '../rules';
import { dropBreak } from './asking';
import { change, record, type Step } from './record';

/** The date of a person's day that begins at an instant; in the small hours it is the previous date. */
function dateOf(startedAt: Instant, zone: string): string {
  return localDate(startedAt - SMALL_HOURS * HOUR, zone);
}

/**
 * When a pause until tomorrow that begins now ends at the latest: with the first working hours of a later date than
 * that of the person's day, and after 24 hours in any case.
 */
export function tomorrowAt({ day, pulse }: Clock, options: ClockOptions, now: Instant): Instant {
  const zone = pulse?.zone ?? 'UTC';
  const today = dateOf(day?.startedAt ?? now, zone);
  const limit = now + TOMORROW_LIMIT;
  if (options.when === 'always') return limit;
  // Working hours that begin in the small hours belong to the previous date.
  const morning = instantOf(addDays(today, 1), SMALL_HOURS * 60, zone);
  const starts = nextStart(options.hours, options.daysOff, Math.max(now, morning), zone);
  return Math.min(starts ?? limit, limit);
}

/** Stops asking. A break that was asked for and has not begun is dropped; one under way goes on. */
export function pause(
  step: Step,
  until: (PageEvent & { type: 'paused' })['until'],
  now: Instant,
  options: ClockOptions,
): Step {
  const { clock } = step;
  const paused: Clock['pause'] = {
    startedAt: clock.pause?.startedAt ?? now,
    until: typeof until === 'number' ? now + until : until,
    latestAt: until === 'tomorrow' ? tomorrowAt(clock, options, now) : null,
  };
  return change(dropBreak(step), { pause: paused });
}

/** The keyboard shortcut for a pause: resumes a paused clock, and pauses any other. */
export function togglePause(step: Step, now: Instant, options: ClockOptions): Step {
  return step.clock.pause ? resumeAsking(step, now) : pause(step, 'resumed', now, options);
}

/** Resumes asking after a pause, with a short quiet time first. */
export function resumeAsking(step: Step, now: Instant): Step {
  const { pause: paused, quietUntil } = step.clock;
  if (!paused) return step;
  const resumed = change(step, { pause: null, quietUntil: Math.max(quietUntil, now + SETTLING) });
  return record(resumed, { kind: 'paused', startedAt: Math.min(paused.startedAt, now), endedAt: now });
}

/**
 * Ends a pause whose time is up, at that time. A pause until tomorrow also ends with the first sign of the person after
 * a night (`absentMs`), on a later date than the one on which their day began.
 */
export function expirePause(step: Step, absentMs: number, now: Instant): Step {
  const { pause: paused, day, pulse } = step.clock;
  if (!paused) return step;
  const endsAt = typeof paused.until === 'number' ? paused.until : (paused.latestAt ?? Infinity);
  if (now >= endsAt) return resumeAsking(step, endsAt);
  if (paused.until !== 'tomorrow' || absentMs < NIGHT) return step;
  const zone = pulse?.zone ?? 'UTC';
  const later = dateOf(now, zone) > dateOf(day?.startedAt ?? paused.startedAt, zone);
  return later ? resumeAsking(step, now) : step;
}
