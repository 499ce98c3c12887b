/** A break by the time that its page lived through: a wall clock that is set, or sleep, is no time of the break. */

import type { By } from '../../journal/entries';
import type { Instant } from '../../time';
import type { PageEvent } from '../events';
import { JITTER, WAKING } from '../rules';
import { addParts, noParts } from '../sitting';
import type { OpenBreak } from '../state';
import { change, type Step } from './record';

type PageTime = Extract<PageEvent, { type: 'progressed' }>['pageTime'];

/**
 * The break with what its page's own clock tells: what passed on the wall since its last report, and not there, was
 * no time of the break. A page that was loaded again begins anew, and tells nothing of before.
 */
export function withPageTime(open: OpenBreak, own: PageTime, now: Instant): OpenBreak {
  if (!own) return open;
  const last = open.pageTime;
  const before = last?.skippedMs ?? open.skipped?.ms ?? 0;
  const known = last?.origin === own.origin;
  // A page tells its time in parts of a millisecond; instants are whole ones.
  const jumpMs = known ? Math.round(now - last.at - (own.ms - last.ms)) : 0;
  const jumped = jumpMs > 2 * JITTER;
  const skippedMs = known ? before + (jumped ? jumpMs : 0) : (open.skipped?.ms ?? 0);
  const skippedAt = jumped ? now : (open.skipped?.at ?? now);
  return {
    ...open,
    pageTime: { ...own, at: now, skippedMs },
    skipped: skippedMs > 0 ? { ms: skippedMs, at: skippedAt } : null,
  };
}

/**
 * What no page lived through and no look either, while the page of a break lives on: the clock was set ahead, or the
 * machine slept. Its page, or the return, tells which.
 */
export function skipAhead(step: Step, now: Instant): Step {
  const { break: open, pulse } = step.clock;
  if (!open || !pulse) return step;
  const ms = (open.skipped?.ms ?? 0) + now - pulse.at;
  return change(step, {
    break: { ...open, skipped: { ms, at: now }, stillUntil: now },
    pulse: { ...pulse, at: now },
  });
}

/** Whether the time that no page lived through was sleep: then the person comes back as the machine wakes. */
export function hasSlept({ skipped }: OpenBreak, by: By | 'lost', at: Instant): boolean {
  return skipped !== null && by !== 'end' && at >= skipped.at && at - skipped.at <= WAKING;
}

/**
 * Cuts the time that no page lived through out of a break and the bout before it: the clock was set ahead, and both
 * began so much later by it.
 */
export function cutOut(
  step: Step,
  open: OpenBreak & { startedAt: Instant },
  at: Instant,
): { readonly step: Step; readonly open: OpenBreak & { startedAt: Instant } } {
  const { bout } = step.clock;
  const skippedMs = open.skipped?.ms ?? 0;
  const ms = Math.min(skippedMs, at - open.startedAt);
  // What was skipped after the break's end is no sitting either.
  const settled = bout && addParts(bout.settled, { ...noParts, uncountedMs: skippedMs - ms });
  const moved = bout && settled && { ...bout, startedAt: bout.startedAt + ms, settled };
  return { step: change(step, { bout: moved }), open: { ...open, startedAt: open.startedAt + ms } };
}
