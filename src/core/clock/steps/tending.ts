/** Maintains an open break: a page that is gone, a nudge without an answer, a window behind others. */

import type { ClockOptions } from '../../options/clock-options';
import type { Instant } from '../../time';
import type { Clock } from '../clock';
import { wayNow } from '../decision';
import { BOUNDARY, PAGE_SILENCE, WORK } from '../rules';
import { dueAt } from '../sitting';
import type { OpenBreak } from '../state';
import { askAgain, skip, snooze } from './answers';
import { markFailed, waitFor } from './asking';
import { endBreak } from './breaks';
import type { Look } from './look';
import { change, type Step, type Turn } from './record';
import { comeBack } from './return';

/** Ends a break whose page is gone, takes work beside a nudge as its answer, and brings a window forward. */
export function maintainOpenBreak(step: Step, { pulse, now, options }: Look): Step {
  const turn = { now, options };
  const open = step.clock.break;
  if (!open) return step;
  const { startedAt, reportedAt, shownAt } = open;
  const missing = shownAt !== null && pulse.page === 'missing';
  if (startedAt !== null) {
    const frozen = isFrozen(open, startedAt, now);
    if (!missing && !frozen) return step;
    const ended = endBreak(
      step,
      { ...open, startedAt },
      { by: 'lost', at: reportedAt ?? startedAt },
      options,
    );
    // The hands were busy beside the frozen page, so the person came back that much earlier.
    const backAt = Math.max(reportedAt ?? startedAt, now - open.workedMs);
    return frozen && ended.clock.up ? comeBack(ended, backAt, options) : ended;
  }
  if (open.origin === 'nudged' && !open.wanted) {
    if (isNotDue(step.clock, options, now)) return change(step, { break: null });
    if (open.chosenWay !== null && open.chosenWay !== options.way) return changeWay(step, open, options);
  }
  if (missing && open.leaving) return skip(step, open, turn, 'said');
  if (missing) return snooze(step, open, turn, { by: 'closed' });
  if (open.quietly) return replaceQuietNudge(step, open);
  // Work on the computer for two minutes beside a nudge is an answer: not now.
  return open.workedMs >= WORK
    ? closeUnanswered(step, open, turn)
    : change(step, { break: moveForward(step.clock, open, now) });
}

/** Whether the page is frozen: the hands have been busy for two minutes, and it has reported nothing for as long. */
function isFrozen({ reportedAt, workedMs }: OpenBreak, startedAt: Instant, now: Instant): boolean {
  return workedMs >= PAGE_SILENCE && now - (reportedAt ?? startedAt) >= PAGE_SILENCE;
}

/** Whether nothing is due any more, after a change of options: the nudge closes and does not count as unanswered. */
function isNotDue(clock: Clock, options: ClockOptions, now: Instant): boolean {
  const due = dueAt(clock, options, now);
  return due !== undefined && due > now;
}

/** Shows the nudge that is on the screen in the way that the person has chosen since. */
function changeWay(step: Step, open: OpenBreak, options: ClockOptions): Step {
  const chosen = { ...open, chosenWay: options.way };
  const way = wayNow(step.clock, options, open.why ?? 'at once');
  if (way === undefined || way === open.way) return change(step, { break: chosen });
  return change(step, { break: { ...chosen, way, shownAt: null, forward: 'no' } });
}

/** Replaces a nudge that came while something was being watched: at the next input, a window takes its place. */
function replaceQuietNudge(step: Step, open: OpenBreak): Step {
  const { clock } = step;
  if ((clock.pulse?.inputAt ?? 0) <= open.askedAt) return step;
  return change(step, { break: null, ask: { ...clock.ask, windowNext: true } });
}

/** Closes a nudge beside which the person works. It counts as unanswered only if it was visible. */
function closeUnanswered(step: Step, open: OpenBreak, turn: Turn): Step {
  // A standing person has longer to answer; see `presumeSeated`.
  if (step.clock.standing) return step;
  if (open.seenAt !== null) return snooze(step, open, turn, { by: 'unanswered' });
  // A notification that the system never showed.
  if (open.way === 'notification') return markFailed(step, open, open, turn.now);
  if (open.way === 'window') return step;
  const asked = askAgain(change(step, { break: null }), turn, { snoozeMinutes: null, snoozes: 0 });
  return waitFor(asked, 'unseen');
}

/** Brings a window that opened without the focus to the front at the first boundary after it was shown. */
function moveForward({ pulse }: Clock, open: OpenBreak, now: Instant): OpenBreak {
  if (open.forward !== 'at the next boundary' || open.shownAt === null || !pulse) return open;
  const still = now - pulse.inputAt >= BOUNDARY && pulse.inputAt > open.shownAt;
  const moved = pulse.changed === 'window' && pulse.since >= open.shownAt;
  return still || moved ? { ...open, forward: 'yes' } : open;
}
