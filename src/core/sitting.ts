/** How long this person has sat, and when the next break is due: questions to the clock. */
import type { Clock } from './clock';
import type { Bout, Parts } from './clock/bout';
import type { ClockOptions } from './clock-options';
import { GETTING_UP, SILENCE } from './rules';
import { type Instant, MINUTE } from './time';

export const noParts: Parts = { uncountedMs: 0, browsingMs: 0, watchingMs: 0 };

/** Part by part: what `some` has more than `less`, or both together. */
export function addParts(some: Parts, more: Parts, sign: 1 | -1 = 1): Parts {
  return {
    uncountedMs: Math.max(0, some.uncountedMs + sign * more.uncountedMs),
    browsingMs: Math.max(0, some.browsingMs + sign * more.browsingMs),
    watchingMs: Math.max(0, some.watchingMs + sign * more.watchingMs),
  };
}

/** Whether time passes as sitting right now, and not in a program that is not to count. */
export function isCounting(clock: Clock, options: ClockOptions): boolean {
  return clock.bout !== null && !(options.counts === 'browser' && clock.pulse?.place === 'elsewhere');
}

/** Sitting since the bout's start up to now, in ms; 0 if nobody sits. A silence is not counted. */
export function openMs(clock: Clock, options: ClockOptions, now: Instant): number {
  const { bout, pulse } = clock;
  if (!bout || !pulse) return 0;
  // A clock that was just set back, or is silent, knows what it knew at the last look.
  const until = isCounting(clock, options) && !isSilent(clock, now) ? now : pulse.at;
  return Math.max(0, until - bout.startedAt - bout.settled.uncountedMs - bout.pending.uncountedMs);
}

/** Sitting in this bout up to now, in ms, with what came before an absence that was none. */
export function sittingMs(clock: Clock, options: ClockOptions, now: Instant): number {
  return clock.bout ? openMs(clock, options, now) + clock.bout.carriedMs : 0;
}

/**
 * What of the bout is certain by `at` (a departure, a break's start): sitting, and its parts, in ms. If `at` is
 * later than the last sign of the person, what is pending counts too.
 */
export function settledBy({ pulse }: Clock, bout: Bout, at: Instant) {
  const late = pulse ? Math.max(0, at - pulse.seenAt) : 0;
  const { pending } = bout;
  const { uncountedMs, browsingMs, watchingMs } = addParts(bout.settled, {
    uncountedMs: Math.min(late, pending.uncountedMs),
    browsingMs: Math.min(late, pending.browsingMs),
    watchingMs: Math.min(late, pending.watchingMs),
  });
  const sittingMs = Math.max(0, at - bout.startedAt - uncountedMs);
  const most = (ms: number) => Math.min(ms, sittingMs);
  return { sittingMs, browsingMs: most(browsingMs), watchingMs: most(watchingMs) };
}

/** How much sitting the next ask waits for, in ms of this bout. */
export function askMs(clock: Clock, options: ClockOptions): number {
  return clock.ask.sinceMs + (clock.ask.snoozeMinutes ?? options.intervalMinutes) * MINUTE;
}

/**
 * When the next break is due: past if it is due already, undefined while nobody sits or nothing counts. Somebody
 * who stands is due to move after half an hour.
 */
export function dueAt(clock: Clock, options: ClockOptions, now: Instant): Instant | undefined {
  if (clock.standing) return clock.standing.askAt;
  if (!clock.bout) return undefined;
  const left = askMs(clock, options) - sittingMs(clock, options, now);
  return left <= 0 || isCounting(clock, options) ? now + left : undefined;
}

/** How long a due break waits for a good moment, in ms. */
export function waitMs(options: ClockOptions): number {
  return Math.min(options.waitMinutes * MINUTE, (options.intervalMinutes * MINUTE) / 6);
}

/** Quiet time after a break: ten minutes or half the interval, whichever is less. */
export function quietMs(options: ClockOptions): number {
  return Math.min(10 * MINUTE, (options.intervalMinutes * MINUTE) / 2);
}

/** Time since the last input, in ms. */
export function stillMs(clock: Clock, now: Instant): number {
  return clock.pulse ? now - clock.pulse.inputAt : 0;
}

/** Whether so much time has passed since the last look (or less than none) that only another tells what it was. */
export function isSilent({ pulse }: Clock, now: Instant): boolean {
  return pulse !== null && (now < pulse.at || now - pulse.at > SILENCE);
}

/**
 * Whether alarms may not ring: Chromium's wait until the wall clock is again where it was when it was set back
 * (alarm_manager.cc compares each poll with the wall time of the last).
 */
export function isDeaf({ deafUntil }: Clock, now: Instant): boolean {
  return deafUntil !== null && now < deafUntil;
}

/** Whether something was being watched at the last look. */
export function isWatching({ pulse }: Clock): boolean {
  return pulse !== null && pulse.watchedAt === pulse.at;
}

export type Phase =
  | 'off'
  | 'breaking'
  | 'asking'
  | 'paused'
  | 'standing'
  | 'up'
  | 'due'
  | 'snoozed'
  | 'sitting';

/** What the clock is doing: derived, so that it can never disagree with the rest. */
export function phaseOf(clock: Clock, options: ClockOptions, now: Instant): Phase {
  if (clock.break) return clock.break.startedAt === null ? 'asking' : 'breaking';
  if (!clock.hours.on) return 'off';
  if (clock.pause) return 'paused';
  if (clock.standing) return 'standing';
  if (!clock.bout) return 'up';
  if (sittingMs(clock, options, now) >= askMs(clock, options)) return 'due';
  return clock.ask.snoozeMinutes === null ? 'sitting' : 'snoozed';
}

/** How long no sign of the person may last before it ends the bout, in ms: shorter while a break is owed. */
export function awayMs(clock: Clock, options: ClockOptions, now: Instant): number {
  const phase = phaseOf(clock, options, now);
  const owed = phase === 'due' || phase === 'asking' || phase === 'snoozed';
  return owed ? Math.min(GETTING_UP, options.awayMinutes * MINUTE) : options.awayMinutes * MINUTE;
}
