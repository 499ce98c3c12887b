/** The time of a break as its page measures it: a change of the wall clock, or sleep, is not part of the break. */

import type { By } from '../../journal/entries';
import type { Instant } from '../../time';
import type { PageEvent } from '../events';
import { JITTER, WAKING } from '../rules';
import { addParts, noParts } from '../sitting';
import type { OpenBreak } from '../state';
import { change, type Step } from './record';

type PageTime = Extract<PageEvent, { type: 'progressed' }>['pageTime'];

/**
 * Applies the page's own clock to the break: wall time since its last report that did not pass for the page is not part
 * of the break. A page that was reloaded has a new clock, which says nothing about the time before.
 */
export function withPageTime(open: OpenBreak, own: PageTime, now: Instant): OpenBreak {
  if (!own) return open;
  const last = open.pageTime;
  const before = last?.skippedMs ?? open.skipped?.ms ?? 0;
  const known = last?.origin === own.origin;
  // Page time has fractions of a millisecond; instants are whole milliseconds.
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
 * Skips a silence while the page of a break is still alive: the clock was set ahead, or the machine slept. The page's
 * next report, or the return, shows which.
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

/** Whether the skipped time was sleep: then the person comes back as the machine wakes. */
export function hasSlept({ skipped }: OpenBreak, by: By | 'lost', at: Instant): boolean {
  return skipped !== null && by !== 'end' && at >= skipped.at && at - skipped.at <= WAKING;
}

/**
 * Cuts the skipped time out of a break and the bout before it: the clock was set ahead, and by the new time both began
 * that much later.
 */
export function cutOut(
  step: Step,
  open: OpenBreak & { startedAt: Instant },
  at: Instant,
): { readonly step: Step; readonly open: OpenBreak & { startedAt: Instant } } {
  const { bout } = step.clock;
  const skippedMs = open.skipped?.ms ?? 0;
  const ms = Math.min(skippedMs, at - open.startedAt);
  // Time that was skipped after the end of the break does not count as sitting either.
  const settled = bout && addParts(bout.settled, { ...noParts, uncountedMs: skippedMs - ms });
  const moved = bout && settled && { ...bout, startedAt: bout.startedAt + ms, settled };
  return { step: change(step, { bout: moved }), open: { ...open, startedAt: open.startedAt + ms } };
}
