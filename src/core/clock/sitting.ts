/** Queries on the clock: how long the person has sat, when the next break is due, what the clock is doing. */

import type { ClockOptions } from '../options/clock-options';
import { type Instant, MINUTE } from '../time';
import type { Clock } from './clock';
import {
  ANSWERS_TO_TRUST,
  BOUNDARY,
  CLOSE_PERIOD,
  GETTING_UP,
  JITTER,
  REPORTED_STILLNESS,
  SILENCE,
  STILLS_OF_A_READER,
} from './rules';
import type { Bout, Parts } from './state';

export const noParts: Parts = { uncountedMs: 0, browsingMs: 0, watchingMs: 0 };

/** Adds (or, with `sign` -1, subtracts) part by part; no part falls below 0. */
export function addParts(some: Parts, more: Parts, sign: 1 | -1 = 1): Parts {
  return {
    uncountedMs: Math.max(0, some.uncountedMs + sign * more.uncountedMs),
    browsingMs: Math.max(0, some.browsingMs + sign * more.browsingMs),
    watchingMs: Math.max(0, some.watchingMs + sign * more.watchingMs),
  };
}

/** Whether time counts as sitting right now: there is a bout, and the program in front is one that counts. */
export function isCounting(clock: Clock, options: ClockOptions): boolean {
  return clock.bout !== null && !(options.counts === 'browser' && clock.pulse?.place === 'elsewhere');
}

/** Sitting from the start of the bout to now, in ms; 0 without a bout. A silence does not count. */
export function boutSittingMs(clock: Clock, options: ClockOptions, now: Instant): number {
  const { bout, pulse } = clock;
  if (!bout || !pulse) return 0;
  // After a silence, or after the clock was set back, only the time up to the last look is known.
  const until = isCounting(clock, options) && !isSilent(clock, now) ? now : pulse.at;
  return Math.max(0, until - bout.startedAt - bout.settled.uncountedMs - bout.pending.uncountedMs);
}

/** Sitting of the bout up to now, in ms, including what it took over from before an absence that was none. */
export function sittingMs(clock: Clock, options: ClockOptions, now: Instant): number {
  return clock.bout ? boutSittingMs(clock, options, now) + clock.bout.carriedMs : 0;
}

/**
 * The sitting of the bout up to `at` (a departure, the start of a break) and its parts, in ms. If `at` is later than
 * the last sign of the person, pending time counts too, up to `at`.
 */
export function sittingUpTo({ pulse }: Clock, bout: Bout, at: Instant) {
  const late = pulse ? Math.max(0, at - pulse.seenAt) : 0;
  const { pending } = bout;
  const { uncountedMs, browsingMs, watchingMs } = addParts(bout.settled, {
    uncountedMs: Math.min(late, pending.uncountedMs),
    browsingMs: Math.min(late, pending.browsingMs),
    watchingMs: Math.min(late, pending.watchingMs),
  });
  const sittingMs = Math.max(0, at - bout.startedAt - uncountedMs);
  const atMostSitting = (ms: number) => Math.min(ms, sittingMs);
  return { sittingMs, browsingMs: atMostSitting(browsingMs), watchingMs: atMostSitting(watchingMs) };
}

/** How much sitting the next ask waits for, in ms of this bout. */
export function askMs(clock: Clock, options: ClockOptions): number {
  const { sinceMs, snoozeMinutes, spacing } = clock.ask;
  return sinceMs + (snoozeMinutes ?? options.intervalMinutes) * spacing * MINUTE;
}

/**
 * When the next break is due: in the past if it already is, undefined while there is no bout or while nothing counts.
 * A standing person is due to move after half an hour.
 */
export function dueAt(clock: Clock, options: ClockOptions, now: Instant): Instant | undefined {
  if (clock.standing) return clock.standing.askAt;
  if (!clock.bout) return undefined;
  const left = askMs(clock, options) - sittingMs(clock, options, now);
  return left <= 0 || isCounting(clock, options) ? now + left : undefined;
}

/** How long a due break waits for a good moment, in ms: at most a sixth of the interval. */
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

/** How far the wall clock was set back since the last look, in ms; 0 if that is within the error of readings. */
export function setBackMs({ pulse }: Clock, now: Instant): number {
  const byMs = pulse ? pulse.at - now : 0;
  return byMs > JITTER ? byMs : 0;
}

/** Whether the last look says nothing about now: it was too long ago, or the clock was set back since. */
export function isSilent({ pulse }: Clock, now: Instant): boolean {
  return pulse !== null && (now < pulse.at || now - pulse.at > SILENCE);
}

/**
 * Whether alarms may fail to ring: after the wall clock was set back, Chromium's alarms wait until it shows the old
 * time again (alarm_manager.cc compares each poll with the wall time of the previous one).
 */
export function mayMissAlarms({ deafUntil }: Clock, now: Instant): boolean {
  return deafUntil !== null && now < deafUntil;
}

/**
 * How long the hands have been still behind a locked screen, in ms, as the `idleMs` of a pulse: for a locked screen,
 * browsers report "locked" and no idle time. The lock itself is input (0) unless the hands had been still for a minute,
 * because no system locks by itself sooner. The browser would have reported a minute of stillness, and while a break is
 * due there is a look every 30 s; so hands that were busy at an older look have moved since. Behind the lock the person
 * makes no input.
 */
export function stillnessBehindLock(
  { inputAt, at, lockedAt }: NonNullable<Clock['pulse']>,
  now: Instant,
): number {
  const wasBusy = at - inputAt < BOUNDARY;
  const unreported = at - inputAt < REPORTED_STILLNESS - JITTER && now - at > CLOSE_PERIOD;
  const byHand = lockedAt === null && (wasBusy || unreported || now - inputAt < REPORTED_STILLNESS);
  return byHand ? 0 : Math.max(BOUNDARY, now - inputAt);
}

/** Whether *I'm reading* is in effect. */
export function isReading({ reading }: Clock, now: Instant): boolean {
  return reading !== null && now < reading.until;
}

/** Whether still hands count as sitting because the person reported a call or reading. */
export function presumesSitting(clock: Clock, now: Instant): boolean {
  const { hold } = clock;
  const inReportedCall = hold?.why === 'call' && hold.by === 'said' && now < (hold.until ?? now);
  return inReportedCall || isReading(clock, now);
}

/** Whether any of the stillness since the last input counts only because the person reported a call or reading. */
export function isStillnessPresumed({ bout, pulse }: Clock): boolean {
  return bout !== null && pulse !== null && bout.presumedAt !== null && bout.presumedAt > pulse.inputAt;
}

/** Whether still stretches show that the person reads, so that their stillness is no sign of a break. */
export function isReader({ bout }: Clock): boolean {
  return bout !== null && bout.stills >= STILLS_OF_A_READER;
}

/** Whether something was being watched at the last look. */
export function isWatching({ pulse }: Clock): boolean {
  return pulse !== null && pulse.watchedAt === pulse.at;
}

type ClockPhase =
  | 'off'
  | 'breaking'
  | 'asking'
  | 'paused'
  | 'standing'
  | 'up'
  | 'due'
  | 'snoozed'
  | 'sitting';

/**
 * What the clock is doing; of several phases the one that hides the others. Derived, so that it cannot contradict the
 * clock.
 */
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
 * How long the person must be without a sign until the bout ends, in ms. Two minutes are enough while the person sees
 * a nudge. While a break is owed, two minutes are enough only if the person has said often enough that such absences
 * were breaks.
 */
export function awayMs(clock: Clock, options: ClockOptions, now: Instant): number {
  const { break: open, brieflyUp } = clock;
  const usual = options.awayMinutes * MINUTE;
  const phase = phaseOf(clock, options, now);
  const seen = phase === 'asking' && open?.seenAt != null;
  const owed = phase === 'due' || phase === 'asking' || phase === 'snoozed';
  return seen || (owed && brieflyUp >= ANSWERS_TO_TRUST) ? Math.min(GETTING_UP, usual) : usual;
}

/**
 * The instant of an input, but no earlier than the start of the bout or standing: a more exact reading may date the
 * input that began it before that start.
 */
export function notBeforeSeated({ bout, standing }: Clock, at: Instant): Instant {
  return Math.max(at, bout?.startedAt ?? at, standing?.startedAt ?? at);
}
