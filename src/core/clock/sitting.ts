/** How long this person has sat, and when the next break is due: questions to the clock. */

import type { ClockOptions } from '../options/clock-options';
import { type Instant, MINUTE } from '../time';
import type { Clock } from './clock';
import {
  ANSWERS_TO_TRUST,
  BOUNDARY,
  CLOSE_PERIOD,
  GETTING_UP,
  JITTER,
  SILENCE,
  STILLS_OF_A_READER,
  TOLD_STILLNESS,
} from './rules';
import type { Bout, Parts } from './state';

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
  const { sinceMs, snoozeMinutes, spacing } = clock.ask;
  return sinceMs + (snoozeMinutes ?? options.intervalMinutes) * spacing * MINUTE;
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

/** By how much the wall clock was set back since the last look, in ms; 0 if by no more than readings may be off. */
export function setBackMs({ pulse }: Clock, now: Instant): number {
  const byMs = pulse ? pulse.at - now : 0;
  return byMs > JITTER ? byMs : 0;
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

/**
 * How long the hands have been still behind a locked screen, where browsers answer every question with "locked". Locking
 * it is input, told at once, unless the hands had been still for a minute: no system locks by itself sooner. Of a
 * stillness of a minute the browser would have told, and while a break is due it is looked every 30 s, so that hands
 * which were busy at an earlier look have moved since. Behind the lock no hand moves. In ms, as a pulse tells it.
 */
export function stillnessBehindLock(
  { inputAt, at, lockedAt }: NonNullable<Clock['pulse']>,
  now: Instant,
): number {
  const wasBusy = at - inputAt < BOUNDARY;
  const untold = at - inputAt < TOLD_STILLNESS - JITTER && now - at > CLOSE_PERIOD;
  const byHand = lockedAt === null && (wasBusy || untold || now - inputAt < TOLD_STILLNESS);
  return byHand ? 0 : Math.max(BOUNDARY, now - inputAt);
}

/** Whether the person said that they read, and that still holds. */
export function isReading({ reading }: Clock, now: Instant): boolean {
  return reading !== null && now < reading.until;
}

/** Whether still hands are sitting by the person's word: a call or reading that was said. */
export function presumesSitting(clock: Clock, now: Instant): boolean {
  const { hold } = clock;
  const said = hold?.why === 'call' && hold.by === 'said' && now < (hold.until ?? now);
  return said || isReading(clock, now);
}

/** Whether any of the stillness since the last input counts by the person's word alone. */
export function isPresumed({ bout, pulse }: Clock): boolean {
  return bout !== null && pulse !== null && bout.presumedAt !== null && bout.presumedAt > pulse.inputAt;
}

/** Whether still stretches show that the person reads: their stillness is then no sign of a break. */
export function isReader({ bout }: Clock): boolean {
  return bout !== null && bout.stills >= STILLS_OF_A_READER;
}

/** Whether something was being watched at the last look. */
export function isWatching({ pulse }: Clock): boolean {
  return pulse !== null && pulse.watchedAt === pulse.at;
}

export type ClockPhase =
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
export function phaseOf(clock: Clock, options: ClockOptions, now: Instant): ClockPhase {
  if (clock.break) return clock.break.startedAt === null ? 'asking' : 'breaking';
  if (!clock.hours.on) return 'off';
  if (clock.pause) return 'paused';
  if (clock.standing) return 'standing';
  if (!clock.bout) return 'up';
  if (sittingMs(clock, options, now) >= askMs(clock, options)) return 'due';
  return clock.ask.snoozeMinutes === null ? 'sitting' : 'snoozed';
}

/**
 * How long no sign of the person may last before it ends the bout, in ms. Beside a nudge that can be seen two minutes
 * are its answer; while one is owed they are a break only for a person who has said so often enough.
 */
export function awayMs(clock: Clock, options: ClockOptions, now: Instant): number {
  const { break: open, brieflyUp } = clock;
  const own = options.awayMinutes * MINUTE;
  const phase = phaseOf(clock, options, now);
  const seen = phase === 'asking' && open?.seenAt != null;
  const owed = phase === 'due' || phase === 'asking' || phase === 'snoozed';
  return seen || (owed && brieflyUp >= ANSWERS_TO_TRUST) ? Math.min(GETTING_UP, own) : own;
}
