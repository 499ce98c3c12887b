/** Stopping and starting the asks by choice; the bout goes on. */
import type { Clock } from '../clock';
import type { Said } from '../events';
import { NIGHT, SETTLING } from '../rules';
import type { Instant } from '../time';
import { dropBreak } from './asking';
import { change, record, type Step } from './record';

/** Stops asking. A break that was asked for and not begun is taken back; one under way goes on. */
export function pause(step: Step, until: (Said & { type: 'paused' })['until'], now: Instant): Step {
  const paused: Clock['pause'] = {
    startedAt: step.clock.pause?.startedAt ?? now,
    until: typeof until === 'number' ? now + until : until,
  };
  return change(dropBreak(step), { pause: paused });
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
