/** What a look at the browser shows about the person: the last input, the last sign of them, and what changed. */

import type { ClockOptions } from '../../options/clock-options';
import type { Instant } from '../../time';
import type { Clock } from '../clock';
import type { Pulse } from '../events';
import { BOUNDARY, EMPTY_CHAIR, JITTER, REPORTED_STILLNESS, SILENCE, WATCHING_LIMIT } from '../rules';
import { mayMissAlarms, presumesSitting } from '../sitting';
import type { PresenceChange } from '../state';

/** The last input: at `inputAt`, or up to `inputSpanMs` later, because the readings are no more exact. */
interface LastInput {
  readonly inputAt: Instant;
  readonly inputSpanMs: number;
}

/**
 * The last input, from the known one and a new reading. It only moves later if there was new input: then even the
 * earliest instant that the reading allows is later than the latest that was known. An exact reading may date it
 * earlier than the guess of a reading under 15 s.
 */
export function lastInput(clock: Clock, pulse: Pulse, now: Instant): LastInput {
  const exact = pulse.idleMs >= BOUNDARY;
  const latest = now - (exact ? pulse.idleMs : 0);
  const read = { inputAt: exact ? latest - pulse.readMs : latest, inputSpanMs: exact ? pulse.readMs : 0 };
  const known = clock.pulse;
  if (!known) return read;
  // There is no input behind a lock.
  if (pulse.locked && known.lockedAt !== null) return known;
  const knownLatest = known.inputAt + known.inputSpanMs;
  if (!isKnownStillness(clock, pulse, now) && read.inputAt > knownLatest + JITTER) return read;
  const inputAt = Math.min(known.inputAt, read.inputAt);
  return { inputAt, inputSpanMs: Math.max(0, Math.min(knownLatest, latest) - inputAt) };
}

/**
 * Whether the stillness read after a silence is the one known before it. Machines do not count their sleep as idle
 * time, so this reading would date the input into the sleep.
 */
function isKnownStillness(clock: Clock, { idleMs }: Pulse, now: Instant): boolean {
  const last = clock.pulse;
  if (!last || now - last.at <= SILENCE || idleMs < BOUNDARY || mayMissAlarms(clock, now)) return false;
  return idleMs >= last.at - last.inputAt;
}

/**
 * A pulse as a plain clock takes it: while the screen is not locked the person sits, whatever input is seen. Behind a
 * lock the person has been away since the screen was locked.
 */
export function plainPulse(clock: Clock, pulse: Pulse, now: Instant): Pulse {
  if (!pulse.locked) return { ...pulse, idleMs: 0 };
  return { ...pulse, idleMs: now - (clock.pulse?.lockedAt ?? now) };
}

/** Whether there is something for which people sit without input: a film, a call. Not behind a locked screen. */
export function isShowing(pulse: Pulse): boolean {
  if (pulse.locked) return false;
  return pulse.sound === 'front' || pulse.fullScreen !== 'none' || pulse.call === 'live';
}

/** What is known about a pulse beyond its own fields. */
interface Seen extends LastInput {
  /** The kind of moment that the end of a hold makes; null if no hold ended. */
  readonly ended: PresenceChange | null;
  /** Whether a silence came before it. */
  readonly silent: boolean;
  /** The last input that was really seen; a plain clock takes every pulse of an unlocked screen for input. */
  readonly touchedAt: Instant | null;
}

/**
 * The reading that the clock stores for a pulse. A second look at the same moment changes nothing. Behind a lock, a
 * call or reading that the person reported is no sign of them any more: their last sign is the last input.
 */
export function readPulse(
  clock: Clock,
  pulse: Pulse,
  { inputAt, inputSpanMs, ended, silent, touchedAt }: Seen,
  now: Instant,
): NonNullable<Clock['pulse']> {
  const last = clock.pulse;
  const presumes = presumesSitting(clock, now);
  const watches = isShowing(pulse) || (presumes && !pulse.locked);
  const watchedBefore = presumes && pulse.locked ? null : (last?.watchedAt ?? null);
  const watchedAt = watches && now - inputAt <= WATCHING_LIMIT ? now : watchedBefore;
  const { place, front, sound, zone, traits } = pulse;
  const again = last?.at === now;
  // After a silence, a change does not make a good moment.
  const changed = ended ?? (silent ? null : changeSince(last, pulse, inputAt, now));
  return {
    at: now,
    inputAt,
    inputSpanMs,
    touchedAt,
    watchedAt,
    seenAt: Math.max(inputAt, watchedAt ?? inputAt),
    lockedAt: pulse.locked ? (last?.lockedAt ?? now) : null,
    // A person who locks the screen presses a key; the system locks it after stillness.
    lockedByHand:
      pulse.locked && last?.lockedAt == null ? pulse.idleMs < BOUNDARY : (last?.lockedByHand ?? true),
    place,
    front,
    sound,
    changed: changed ?? (again ? last.changed : null),
    since: again ? last.since : (last?.at ?? now),
    zone,
    traits,
  };
}

function changeSince(
  last: Clock['pulse'],
  { front }: Pulse,
  inputAt: Instant,
  now: Instant,
): PresenceChange | null {
  if (!last) return null;
  const stillMs = last.at - last.inputAt;
  // The browser reports the end of a stillness only if it has reported the stillness: another one may be minutes old.
  const isFresh = stillMs >= REPORTED_STILLNESS - JITTER || now - last.at <= EMPTY_CHAIR + JITTER;
  const isBack = stillMs > EMPTY_CHAIR && inputAt > last.inputAt && now - inputAt <= EMPTY_CHAIR;
  if (isBack && isFresh) return 'came back';
  return last.front === front ? null : 'window';
}

/** When a plain clock last saw input; null for any other way of counting. */
export function touchOf(clock: Clock, pulse: Pulse, options: ClockOptions, now: Instant): Instant | null {
  if (options.counts !== 'clock') return null;
  const before = clock.pulse?.touchedAt ?? clock.pulse?.inputAt ?? now;
  return pulse.idleMs < BOUNDARY && !pulse.locked ? now : before;
}
