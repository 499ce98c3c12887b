/** Pauses: the person stops the asks and resumes them; the bout goes on. */

import type { ClockOptions } from '../../options/clock-options';
import type { Instant } from '../../time';
import type { PageEvent } from '../events';
import { canPauseUntil, dateOf, endOf, reminderFor, tomorrowAt } from '../pauses';
import { NIGHT, SETTLING } from '../rules';
import type { Pause } from '../state';
import { dropBreak } from './asking';
import { change, record, type Step } from './record';

/**
 * Stops asking, or changes the end of a pause. A break that was asked for and has not begun is dropped; one under way
 * goes on. An end that is past or too far ahead changes nothing.
 */
export function pause(
  step: Step,
  until: (PageEvent & { type: 'paused' })['until'],
  now: Instant,
  options: ClockOptions,
): Step {
  const { clock } = step;
  if (typeof until === 'object' && !canPauseUntil(until.at, now)) return step;
  const paused: Pause = {
    startedAt: clock.pause?.startedAt ?? now,
    until: typeof until === 'number' ? now + until : until,
    latestAt: until === 'tomorrow' ? tomorrowAt(clock, options, now) : null,
    ...(clock.pause ? { chosenAt: now } : {}),
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
  const endsAt = endOf(paused);
  if (now >= endsAt) return resumeAsking(step, endsAt);
  if (paused.until !== 'tomorrow' || absentMs < NIGHT) return step;
  const zone = pulse?.zone ?? 'UTC';
  const later = dateOf(now, zone) > dateOf(day?.startedAt ?? paused.startedAt, zone);
  return later ? resumeAsking(step, now) : step;
}

/** Reminds of a pause without an end, once. */
export function remindOfPause(step: Step, now: Instant, options: ClockOptions): Step {
  const reminder = reminderFor(step.clock, options, now);
  return reminder ? setReminder(step, reminder) : step;
}

/** Notes that the reminder shows, or that the person has answered it. */
export function setReminder(step: Step, reminder: NonNullable<Pause['reminder']>): Step {
  const { pause: paused } = step.clock;
  return paused ? change(step, { pause: { ...paused, reminder } }) : step;
}
