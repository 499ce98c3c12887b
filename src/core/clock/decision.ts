/** Decides whether to ask now, how, and why or why not. Every decision can be explained from the clock alone. */

import type { AskMoment, Reason, Way } from '../journal/entries';
import type { ClockOptions } from '../options/clock-options';
import type { Instant } from '../time';
import type { Clock } from './clock';
import {
  BOUNDARY,
  CALL_LINGERS,
  EMPTY_CHAIR,
  FULL_SCREEN_PAST_DUE,
  STRONG,
  UNANSWERED_IN_A_ROW,
  WINDOW_RETRY,
} from './rules';
import { dueAt, isReading, isWatching, sittingMs, stillMs, waitMs } from './sitting';
import type { Hold } from './state';

export type Decision =
  | { readonly ask: true; readonly way: Way; readonly why: AskMoment }
  | { readonly ask: false; readonly because: Reason };

/** A reason not to ask now. */
type Refusal = Extract<Decision, { ask: false }>;

const decline = (because: Reason): Refusal => ({ ask: false, because });

/** Whether notifications may be shown, and the system is not known to hide them. */
export function canNotify({ pulse, ways }: Clock): boolean {
  return pulse?.traits.notifies === true && !ways.notificationsUnseen;
}

/** Whether the badge can be seen. */
export function showsBadge({ pulse }: Clock): boolean {
  return pulse?.traits.showsBadge === true;
}

/** Whether a new window takes the keyboard even if it is opened without the focus. */
export function takesFocus({ pulse, ways }: Clock): boolean {
  return pulse?.traits.takesFocus === true || ways.windowTookFocus;
}

/** Decides whether to ask for the break at this look. The first reason against it wins. */
export function decide(clock: Clock, options: ClockOptions, now: Instant): Decision {
  if (!clock.hours.on) return decline('off hours');
  if (clock.pause) return decline('paused');
  const due = dueAt(clock, options, now);
  const hold = activeHold(clock, due, now);
  if (hold) return decline(hold.why);
  if (due === undefined) return decline('not due');
  if (now < clock.quietUntil) return decline('just back');
  if (now < due) return decline(clock.ask.snoozeMinutes === null ? 'not due' : 'snoozed');
  // Another profile or browser is in use and does the asking; this one only shows its badge.
  if (clock.day?.used === false) return decline('unused here');
  return askNow(clock, options, Math.max(due, clock.quietUntil), now);
}

/** The hold in force. Where the green button means full screen, full screen holds for at most half an hour past due. */
function activeHold(clock: Clock, due: Instant | undefined, now: Instant): Hold | null {
  const { hold, pulse } = clock;
  if (hold?.why !== 'full screen' || !pulse?.traits.fullScreenByButton || due === undefined) return hold;
  return now - due >= FULL_SCREEN_PAST_DUE ? null : hold;
}

/** Since when a break has been owed and could have been asked for; undefined if none is owed. */
export function readyAt(clock: Clock, options: ClockOptions, now: Instant): Instant | undefined {
  const due = dueAt(clock, options, now);
  if (due === undefined || due > now || clock.quietUntil > now) return undefined;
  return Math.max(due, clock.quietUntil);
}

/** Whether the ask needs no boundary any more: after an hour of sitting, or standing, once the wait has run out. */
function isStrong(clock: Clock, options: ClockOptions, ready: Instant, now: Instant): boolean {
  const long = clock.standing !== null || sittingMs(clock, options, now) >= STRONG;
  return long && now >= ready + waitMs(options);
}

function askNow(clock: Clock, options: ClockOptions, ready: Instant, now: Instant): Decision {
  const strong = isStrong(clock, options, ready, now);
  const why =
    stillMs(clock, now) > EMPTY_CHAIR
      ? momentWhileStill(clock, strong, now)
      : momentWhileActive(clock, options, ready, now);
  if (typeof why === 'object') return why;
  const way = wayFor(clock, options, why, strong);
  if (typeof way === 'object') return way;
  const waits =
    interruptsTyping(clock, options, way, ready, now) || (way === 'window' && windowJustFailed(clock, now));
  return waits ? decline('no good moment') : { ask: true, way, why };
}

/** Whether the browser failed to open a window a moment ago, so that this is no good moment for another one. */
function windowJustFailed({ ways: { windowFailedAt } }: Clock, now: Instant): boolean {
  return windowFailedAt !== null && now >= windowFailedAt && now - windowFailedAt < WINDOW_RETRY;
}

/** What makes the moment good although the hands are still: an hour of reading, or something that is being watched. */
function momentWhileStill(clock: Clock, strong: boolean, now: Instant): AskMoment | Refusal {
  if (isReading(clock, now)) return strong ? 'an hour' : decline('reading');
  return isWatching(clock) ? 'watching' : decline('empty chair');
}

/** What makes the moment good while the hands move, or have only just come to rest. */
function momentWhileActive(
  clock: Clock,
  options: ClockOptions,
  ready: Instant,
  now: Instant,
): AskMoment | Refusal {
  return (
    momentOf(clock, options, ready, isStrong(clock, options, ready, now), now) ?? decline('no good moment')
  );
}

/**
 * Whether a window that takes the keyboard would open while the person types. A plain clock does not see all input, so
 * there the window waits no longer than an ask waits.
 */
function interruptsTyping(
  clock: Clock,
  options: ClockOptions,
  way: Way,
  ready: Instant,
  now: Instant,
): boolean {
  if (way !== 'window' || !takesFocus(clock) || waitMs(options) === 0) return false;
  if (options.counts !== 'clock') return stillMs(clock, now) < BOUNDARY;
  const touchedAt = clock.pulse?.touchedAt ?? null;
  return touchedAt !== null && now - touchedAt < BOUNDARY && now < ready + waitMs(options);
}

/** What makes this moment good; undefined if it is not. */
function momentOf(
  clock: Clock,
  options: ClockOptions,
  ready: Instant,
  strong: boolean,
  now: Instant,
): AskMoment | undefined {
  const { changed, since } = clock.pulse ?? { changed: null, since: 0 };
  if (waitMs(options) === 0 || options.counts === 'clock') return 'at once';
  if (changed === 'window') {
    // Windows are only watched once a break is owed; a change since an earlier look may be minutes old.
    if (since >= ready) return 'window changed';
  } else if (changed) return changed;
  if (callJustEnded(clock, now)) return 'call ended';
  if (stillMs(clock, now) >= BOUNDARY) return 'still hands';
  return strong ? 'an hour' : undefined;
}

function callJustEnded({ pastCall }: Clock, now: Instant): boolean {
  return pastCall !== null && now - pastCall.endedAt <= CALL_LINGERS;
}

/** The way to ask; or why no way is quiet enough now. */
function wayFor(clock: Clock, options: ClockOptions, why: AskMoment, strong: boolean): Way | Refusal {
  const { pulse } = clock;
  if (!pulse) return decline('no good moment');
  const notifies = canNotify(clock);
  // The badge is only a way while it can be seen. Without it, the next ask waits twice as long (`askAgain`).
  const badge = showsBadge(clock);
  if (badge && (clock.unanswered >= UNANSWERED_IN_A_ROW || options.way === 'badge')) return 'badge';
  // The person chose notifications, and the system does not show them.
  if (badge && options.way === 'notification' && clock.ways.notificationsUnseen) return 'badge';
  const quieter = notifies ? 'notification' : badge ? 'badge' : undefined;
  if (why === 'watching') return quieter ?? decline('watching');
  const elsewhere = pulse.place === 'elsewhere';
  if (notifies && (options.way === 'notification' || elsewhere)) return 'notification';
  if (clock.fullScreenWorkFrom !== null && !pulse.traits.fullScreenByButton) {
    if (notifies) return 'notification';
    return why === 'window changed' || options.inFullScreen === 'ask'
      ? 'window'
      : decline('full screen work');
  }
  if (pulse.sound === 'none' || clock.ask.windowNext) return 'window';
  // Sound may come from a call that this browser cannot see; after an hour it is taken for background music.
  if (pulse.sound === 'front') return quieter ?? (strong ? 'window' : decline('sound'));
  return strong ? 'window' : (quieter ?? 'window');
}

/** The way in which the nudge on the screen would come if it came now; undefined if no way is quiet enough. */
export function wayNow(clock: Clock, options: ClockOptions, why: AskMoment): Way | undefined {
  const way = wayFor(clock, options, why, false);
  return typeof way === 'object' ? undefined : way;
}
