/** Whether to ask now, how, and why or why not: every decision can be explained from the clock alone. */
import type { Clock } from './clock';
import type { Hold } from './clock/hold';
import type { ClockOptions } from './clock-options';
import type { Moment, Reason, Way } from './journal';
import {
  BOUNDARY,
  CALL_LINGERS,
  EMPTY_CHAIR,
  FULL_SCREEN_PAST_DUE,
  STRONG,
  UNANSWERED_IN_A_ROW,
} from './rules';
import { dueAt, isWatching, sittingMs, stillMs, waitMs } from './sitting';
import type { Instant } from './time';

export type Decision =
  | { readonly ask: true; readonly way: Way; readonly why: Moment }
  | { readonly ask: false; readonly because: Reason };

const not = (because: Reason): Decision => ({ ask: false, because });

/** Whether to ask for the break at this look. What comes first wins. */
export function decide(clock: Clock, options: ClockOptions, now: Instant): Decision {
  if (!clock.hours.on) return not('off hours');
  if (clock.pause) return not('paused');
  const due = dueAt(clock, options, now);
  const hold = holdOn(clock, due, now);
  if (hold) return not(hold.why);
  if (due === undefined) return not('not due');
  if (now < clock.quietUntil) return not('just back');
  if (now < due) return not(clock.ask.snoozeMinutes === null ? 'not due' : 'snoozed');
  // Another profile or browser is in use: it asks, this one only shows its badge.
  if (clock.day?.used === false) return not('unused here');
  return askNow(clock, options, Math.max(due, clock.quietUntil), now);
}

/** The hold in force: where the green button is full screen, that holds half an hour past due and no longer. */
export function holdOn(clock: Clock, due: Instant | undefined, now: Instant): Hold | null {
  const { hold, pulse } = clock;
  if (hold?.why !== 'full screen' || !pulse?.traits.fullScreenByButton || due === undefined) return hold;
  return now - due >= FULL_SCREEN_PAST_DUE ? null : hold;
}

/** Since when a break has been owed and could have been asked for; undefined if none is. */
export function readyAt(clock: Clock, options: ClockOptions, now: Instant): Instant | undefined {
  const due = dueAt(clock, options, now);
  if (due === undefined || due > now || clock.quietUntil > now) return undefined;
  return Math.max(due, clock.quietUntil);
}

/** Whether an hour of sitting is over and the wait has run out. */
function isStrong(clock: Clock, options: ClockOptions, ready: Instant, now: Instant): boolean {
  const long = clock.standing !== null || sittingMs(clock, options, now) >= STRONG;
  return long && now >= ready + waitMs(options);
}

function askNow(clock: Clock, options: ClockOptions, ready: Instant, now: Instant): Decision {
  const still = stillMs(clock, now);
  const watching = isWatching(clock);
  if (still > EMPTY_CHAIR && !watching) return not('empty chair');
  const strong = isStrong(clock, options, ready, now);
  const why = still > EMPTY_CHAIR ? 'watching' : momentOf(clock, options, ready, strong, now);
  if (!why) return not('no good moment');
  const way = wayFor(clock, options, why, strong);
  if (!way) return not('sound');
  // A window that takes the keyboard never opens into typing.
  const interrupts = way === 'window' && clock.pulse?.traits.takesFocus === true && still < BOUNDARY;
  return interrupts && waitMs(options) > 0 ? not('no good moment') : { ask: true, way, why };
}

/** What makes this moment good, if it is. */
function momentOf(
  clock: Clock,
  options: ClockOptions,
  ready: Instant,
  strong: boolean,
  now: Instant,
): Moment | undefined {
  const { changed, since } = clock.pulse ?? { changed: null, since: 0 };
  if (waitMs(options) === 0) return 'at once';
  if (changed === 'window') {
    // Only if windows were watched at the look before: else the change may be minutes old.
    if (since >= ready) return 'window changed';
  } else if (changed) return changed;
  if (hasJustHungUp(clock, now)) return 'call ended';
  if (stillMs(clock, now) >= BOUNDARY) return 'still hands';
  return strong ? 'an hour' : undefined;
}

function hasJustHungUp({ pastCall }: Clock, now: Instant): boolean {
  return pastCall !== null && now - pastCall.endedAt <= CALL_LINGERS;
}

/** The way to ask; undefined if none is quiet enough now. */
function wayFor(clock: Clock, options: ClockOptions, why: Moment, strong: boolean): Way | undefined {
  const { pulse } = clock;
  if (!pulse) return undefined;
  const { notifies, showsBadge } = pulse.traits;
  if (clock.unanswered >= UNANSWERED_IN_A_ROW || options.way === 'badge') return 'badge';
  const quieter = notifies ? 'notification' : showsBadge ? 'badge' : undefined;
  if (why === 'watching') return quieter;
  const elsewhere = pulse.place === 'elsewhere';
  if (notifies && (options.way === 'notification' || elsewhere)) return 'notification';
  if (clock.fullScreenWorkFrom !== null && !pulse.traits.fullScreenByButton)
    return notifies ? 'notification' : why === 'window changed' ? 'window' : undefined;
  if (pulse.sound === 'none' || clock.ask.windowNext) return 'window';
  // It may be a call that this browser cannot see; after an hour background music is none.
  if (pulse.sound === 'front') return quieter ?? (strong ? 'window' : undefined);
  return strong ? 'window' : (quieter ?? 'window');
}
