/** Stopping and starting the asks by choice; the bout goes on. */
import type { Clock } from '../clock';
import type { Said } from '../events';
import { HOUR, type Instant, MINUTE } from '../time';
import { change, record, type Step } from './record';

/** After resuming, at least this long passes before anything is asked. */
const SETTLING = 2 * MINUTE;
/** The person's day runs to the first absence of this length, not to midnight. */
const NIGHT = 4 * HOUR;

/** Stops asking. A break that was asked for and not begun is taken back; one under way goes on. */
export function pause(step: Step, until: (Said & { type: 'paused' })['until'], now: Instant): Step {
  const { clock } = step;
  const open = clock.break?.startedAt == null ? null : clock.break;
  const paused: Clock['pause'] = {
    startedAt: clock.pause?.startedAt ?? now,
    until: typeof until === 'number' ? now + until : until,
  };
  return change(step, { break: open, pause: paused });
}

/** Asks again from now on, after a short settling. */
export function resume(step: Step, now: Instant): Step {
  const { pause: paused, quietUntil } = step.clock;
  if (!paused) return step;
  const resumed = change(step, { pause: null, quietUntil: Math.max(quietUntil, now + SETTLING) });
  return record(resumed, { kind: 'paused', startedAt: Math.min(paused.startedAt, now), endedAt: now });
}

/** Ends a pause whose time is up, or whose "tomorrow" came with an absence of `absentMs`. */
export function expirePause(step: Step, absentMs: number, now: Instant): Step {
  const until = step.clock.pause?.until;
  const over = typeof until === 'number' ? now >= until : until === 'tomorrow' && absentMs >= NIGHT;
  return over ? resume(step, now) : step;
}
