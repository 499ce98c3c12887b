/** The bout: how it grows, ends and begins again. */

import { clamp } from '../../clamp';
import type { BreakEntry, Certainty, Done, RoutineRecord } from '../../journal/entries';
import type { ClockOptions } from '../../options/clock-options';
import type { Instant } from '../../time';
import type { Clock } from '../clock';
import { STANDING_LIMIT } from '../rules';
import { addParts, isCounting, isReader, isStillnessPresumed, noParts, sittingUpTo } from '../sitting';
import { firstAsk, type OpenBreak, type Parts } from '../state';
import { change, record, rewrite, type Step } from './record';

/** The parts of a slice of time, which counts for the program that was in front. */
function partsOf(clock: Clock, options: ClockOptions, ms: number, watchingMs: number): Parts {
  return {
    uncountedMs: isCounting(clock, options) ? 0 : ms,
    browsingMs: clock.pulse?.place === 'browsing' ? ms : 0,
    watchingMs: isCounting(clock, options) ? watchingMs : 0,
  };
}

/**
 * Adds the time since the last pulse to the bout. Pending time is settled up to the last sign of the person. The time
 * of a break that is being done is left out; see `growBreak`.
 */
export function grow(clock: Clock, seen: NonNullable<Clock['pulse']>, options: ClockOptions): Clock['bout'] {
  const { bout, pulse, break: open } = clock;
  if (!bout || !pulse) return bout;
  const from = Math.max(pulse.at, bout.startedAt);
  const slice = Math.max(0, Math.min(seen.at, open ? beganBy(open, pulse.at) : seen.at) - from);
  // A sign from before the last look is the known one, only dated more exactly.
  const settles = seen.seenAt > pulse.seenAt && seen.seenAt >= pulse.at;
  const certain = settles ? clamp(seen.seenAt - from, 0, slice) : 0;
  const withInput = clamp(seen.inputAt - from, 0, certain);
  const part = (ms: number, watchedMs: number) => partsOf(clock, options, ms, watchedMs);
  // The screen was locked, so still hands no longer count because of what the person reported.
  if (pulse.watchedAt !== null && seen.watchedAt === null) {
    const unsettled = { settled: bout.atInput, pending: part(Math.max(0, slice - withInput), 0) };
    return { ...bout, ...unsettled };
  }
  const pending = settles ? noParts : bout.pending;
  const before = settles ? addParts(bout.settled, bout.pending) : bout.settled;
  return {
    ...bout,
    settled: settles ? addParts(before, part(certain, certain - withInput)) : before,
    pending: addParts(pending, part(slice - certain, 0)),
    atInput: seen.inputAt > pulse.inputAt ? addParts(before, part(withInput, 0)) : bout.atInput,
  };
}

/** From when on time belongs to the break; if it began by itself, all time since the last look does. */
function beganBy({ startedAt, byItself }: OpenBreak, lookedAt: Instant): Instant {
  return byItself && startedAt !== null ? Math.min(startedAt, lookedAt) : (startedAt ?? Infinity);
}

/** Adds the parts of the time since the last pulse to a started break, in case it turns out to be no break. */
export function growBreak(clock: Clock, open: OpenBreak | null, now: Instant, options: ClockOptions) {
  if (!open || open.startedAt === null || !clock.pulse) return open;
  const slice = Math.max(0, now - Math.max(clock.pulse.at, beganBy(open, clock.pulse.at)));
  return { ...open, parts: addParts(open.parts, partsOf(clock, options, slice, 0)) };
}

/** Begins a new bout at `at`. */
export function sitDown(step: Step, at: Instant): Step {
  const none = { settled: noParts, pending: noParts, atInput: noParts };
  const bout: Clock['bout'] = { startedAt: at, carriedMs: 0, stills: 0, presumedAt: null, ...none };
  return change(step, { bout, up: null, ask: firstAsk, pastCall: null, owed: null, lastStill: null });
}

/** Ends the bout at `at` and records it; pending time after `at` is dropped. */
export function endBout(step: Step, at: Instant): Step {
  const { bout, ask } = step.clock;
  if (!bout) return step;
  const endedAt = Math.max(at, bout.startedAt);
  const within = { lastStill: null, question: step.clock.question?.within ? null : step.clock.question };
  const ended = change(step, { bout: null, ask: firstAsk, pastCall: null, ...within });
  if (endedAt === bout.startedAt) return ended;
  return record(ended, {
    kind: 'bout',
    startedAt: bout.startedAt,
    endedAt,
    ...sittingUpTo(step.clock, bout, endedAt),
    waitsFor: ask.waitsFor,
    certainty: 'presumed',
  });
}

/** Ends the standing at `at` and records it. */
export function endStanding(step: Step, at: Instant): Step {
  const { standing } = step.clock;
  if (!standing) return step;
  const ended = change(step, { standing: null });
  const { startedAt } = standing;
  if (at <= startedAt) return ended;
  return record(ended, { kind: 'standing', startedAt, endedAt: at, certainty: 'said' });
}

interface GettingUp {
  readonly origin: BreakEntry['origin'];
  readonly certainty: Certainty;
  readonly breakId: string | null;
  readonly done: Done[];
  readonly routine?: RoutineRecord | undefined;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** Input from this instant on is the return. */
  readonly from: Instant;
}

/**
 * Ends the bout and begins an absence. Its break is recorded at once, and again with its whole length on return. A
 * standing person goes on standing after a break that was asked for, but not after they left on their own.
 */
export function getUp(step: Step, { from, ...up }: GettingUp): Step {
  const { bout } = step.clock;
  const beforeMs = bout ? sittingUpTo(step.clock, bout, up.startedAt).sittingMs + bout.carriedMs : 0;
  const stood = step.clock.standing !== null;
  const stands = stood && up.origin !== 'natural';
  const { snoozes } = step.clock.ask;
  const reader =
    (isReader(step.clock) || isStillnessPresumed(step.clock)) && up.certainty === 'presumed'
      ? { snoozes, unanswered: step.clock.unanswered }
      : null;
  const seated = endStanding(endBout(step, up.startedAt), up.startedAt);
  const written = record(finishUp(seated, up.startedAt), { kind: 'break', ...up });
  const entry = written.entries.at(-1);
  if (entry?.kind !== 'break') throw new Error('The break that was just recorded is missing');
  const standing = stands ? { startedAt: up.endedAt, askAt: up.endedAt + STANDING_LIMIT } : null;
  return change(written, {
    up: { entry, from, beforeMs, stood, reader },
    break: null,
    bout: null,
    standing,
    reading: null,
    unanswered: 0,
    missedAt: null,
  });
}

/** Ends the current absence at `at`: its break gets its whole length. */
export function finishUp(step: Step, at: Instant): Step {
  const { up } = step.clock;
  if (!up) return step;
  const endedAt = Math.max(at, up.entry.startedAt);
  return change(rewrite(step, { ...up.entry, endedAt }), { up: null });
}
