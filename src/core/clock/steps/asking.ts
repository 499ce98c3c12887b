/** The nudge: how a break is asked for, in a way that can be seen. */

import type { AskMoment, Wait, Way } from '../../journal/entries';
import type { Instant } from '../../time';
import type { Clock } from '../clock';
import { canNotify, showsBadge, takesFocus } from '../decision';
import type { AskFailed, PageEvent } from '../events';
import { dueAt, noParts, sittingMs } from '../sitting';
import type { OpenBreak } from '../state';
import { change, nextId, record, type Step, type Turn } from './record';

/** How and why a break is asked for. */
interface Ask {
  readonly origin: OpenBreak['origin'];
  readonly way: Way;
  readonly why: AskMoment | null;
  readonly offer: OpenBreak['offer'];
}

/** Opens a break. Its nudge is then presented until it is known to be visible. */
export function openBreak(step: Step, ask: Ask, { now, options }: Turn): Step {
  const { clock } = step;
  const { standing, pulse, pastCall } = clock;
  const nudged = ask.origin === 'nudged';
  // If the person works in another program, the window first opens without the focus.
  const apart = nudged && ask.way === 'window' && pulse?.place === 'elsewhere' && !takesFocus(clock);
  const asked: OpenBreak = {
    id: clock.freeId ?? nextId(clock),
    ...ask,
    askedAt: now,
    dueAt: (nudged && dueAt(clock, options, now)) || now,
    sittingMs: sittingMs(clock, options, now),
    standingMs: standing && now - standing.startedAt,
    callId: pastCall?.id ?? null,
    wanted: !nudged,
    quietly: ask.why === 'watching',
    chosenWay: options.way,
    seenAt: null,
    shownAt: null,
    forward: apart ? 'at the next boundary' : 'no',
    startedAt: null,
    byItself: false,
    reportedAt: null,
    done: [],
    pageTime: null,
    skipped: null,
    leaving: null,
    finished: null,
    parts: noParts,
    workedMs: 0,
    stillMs: 0,
    stillUntil: null,
  };
  const opened = change(step, { break: asked, freeId: null, sequence: clock.sequence + 1 });
  return ask.way === 'badge' ? markSeen(opened, asked, now) : opened;
}

/** Marks the nudge as visible. Only now does it count, so only now is it recorded. */
function markSeen(step: Step, open: OpenBreak, now: Instant): Step {
  if (open.seenAt !== null) return step;
  const { clock } = step;
  const made = { hours: 'hours', 'full screen': 'fullScreen' } as const;
  const offers = open.offer ? { ...clock.offers, [made[open.offer]]: 'made' as const } : clock.offers;
  const seen = change(step, { break: { ...open, seenAt: now }, offers });
  if (open.origin !== 'nudged') return seen;
  return record(seen, {
    kind: 'nudge',
    breakId: open.id,
    startedAt: open.askedAt,
    endedAt: now,
    dueAt: open.dueAt,
    sittingMs: open.sittingMs,
    standingMs: open.standingMs,
    way: open.way,
    why: open.why,
    after: clock.ask.waitsFor,
  });
}

/** Marks the window or the notification of the open break as shown. */
export function markShown(
  step: Step,
  open: OpenBreak,
  { tookFocus }: PageEvent & { type: 'shown' },
  now: Instant,
): Step {
  const { ways } = step.clock;
  if (open.way !== 'window')
    return markSeen(change(step, { ways: { ...ways, notificationsUnseen: false } }), open, now);
  // A page that was reloaded has the focus because the person gave it.
  const windowTookFocus = ways.windowTookFocus || (tookFocus === true && open.shownAt === null);
  // Work before the window was shown is no answer to it.
  const shown = open.shownAt === null ? { ...open, shownAt: now, workedMs: 0 } : open;
  return markSeen(
    change(step, { break: shown, ways: { ...ways, windowTookFocus, windowFailedAt: null } }),
    shown,
    now,
  );
}

/**
 * Replaces a way of asking that failed with the next one that can be seen. If there is none, a nudge is still owed and
 * comes at the next good moment, and a break that the person wants is tried again at the next look. A nudge whose
 * window is only late (`late`) stays open, so that the window is used for it.
 */
export function markFailed(
  step: Step,
  open: OpenBreak,
  { way, late = false }: Pick<AskFailed, 'way' | 'late'>,
  now: Instant,
): Step {
  // The browser may not have confirmed a window whose page has already been shown.
  if (open.way !== way || (way === 'window' && open.shownAt !== null)) return step;
  const noted = noteFailure(step, open, way, now);
  const next = way === 'window' && canNotify(noted.clock) ? 'notification' : badgeFor(noted.clock, open);
  if (next) {
    const quieter: OpenBreak = { ...open, way: next };
    const waiting = waitFor(change(noted, { break: quieter }), 'unseen');
    return next === 'badge' ? markSeen(waiting, quieter, now) : waiting;
  }
  if (open.wanted || open.origin !== 'nudged')
    return change(noted, { break: { ...open, way: 'window', shownAt: null } });
  if (late) return waitFor(noted, 'no window');
  const { ask } = noted.clock;
  const windowNext = ask.windowNext || way === 'notification';
  const owed = change(noted, { break: null, ask: { ...ask, windowNext } });
  return waitFor(owed, way === 'window' ? 'no window' : 'unseen');
}

/**
 * Remembers that a way of asking failed. A notification that was seen before it went did not fail. A window that is late
 * at every look failed when it was first late.
 */
function noteFailure(step: Step, { seenAt, askedAt }: OpenBreak, way: Way, now: Instant): Step {
  const { ways } = step.clock;
  const known = ways.windowFailedAt !== null && ways.windowFailedAt >= askedAt && ways.windowFailedAt <= now;
  if (way === 'window') return known ? step : change(step, { ways: { ...ways, windowFailedAt: now } });
  return seenAt === null ? change(step, { ways: { ...ways, notificationsUnseen: true } }) : step;
}

/** The badge, if it can be seen, or if the nudge was seen already and so must not become more intrusive. */
function badgeFor(clock: Clock, { seenAt }: OpenBreak): 'badge' | undefined {
  return showsBadge(clock) || seenAt !== null ? 'badge' : undefined;
}

/** The window of the open break opened after it was given up: the way is the window again. */
export function markArrived(step: Step, open: OpenBreak): Step {
  if (open.way === 'window') return step;
  return change(step, { break: { ...open, way: 'window', shownAt: null, quietly: false } });
}

/** Remembers what the break waited for: a way of asking that could not be seen, or a window that did not open. */
export function waitFor(step: Step, waitsFor: Wait): Step {
  return change(step, { ask: { ...step.clock.ask, waitsFor } });
}

/** Brings up the window of a nudge because the person wants it; with `start`, the break begins as it appears. */
export function bringWindow(step: Step, open: OpenBreak, start: boolean): Step {
  if (open.startedAt !== null) return step;
  const wanted = open.wanted || start;
  if (open.way === 'window') return change(step, { break: { ...open, wanted, forward: 'yes' } });
  return change(step, { break: { ...open, wanted, way: 'window', shownAt: null, quietly: false } });
}

/** Withdraws a nudge whose break has not begun: the break is still owed, and the nudge does not count as unanswered. */
export function withdraw(step: Step): Step {
  return step.clock.break?.startedAt === null && step.clock.break.origin === 'nudged'
    ? dropBreak(step)
    : step;
}

/** Drops the open break if it has not begun. If it was never seen, the next break takes its id. */
export function dropBreak(step: Step): Step {
  const open = step.clock.break;
  if (open?.startedAt !== null) return step;
  return change(step, { break: null, freeId: open.seenAt === null ? open.id : null });
}
