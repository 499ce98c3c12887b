/** Unknown time: it cannot be known whether the person is at the desk. */
import type { ClockOptions } from '../../options/clock-options';
import type { Instant } from '../../time';
import type { Clock } from '../clock';
import { AFTER_WATCHING, NIGHT, UNANSWERED_IN_A_ROW, WORK } from '../rules';
import { dueAt, sittingMs } from '../sitting';
import type { LastPulse } from '../state';
import { endBout, endStanding, sitDown } from './bout';
import type { Look } from './look';
import { change, record, type Step } from './record';

/** What to remember of a break that was due at `at`; null if none was. */
export function owedAt(clock: Clock, options: ClockOptions, at: Instant): Clock['owed'] {
  const due = dueAt(clock, options, at);
  if (!clock.bout || due === undefined || due > at) return null;
  return { sittingMs: sittingMs(clock, options, at), inCall: clock.hold?.why === 'call' };
}

/** Begins unknown time at `at`. The bout or standing ends there, and what was counted up to then stays counted. */
export function beginUnknown(step: Step, at: Instant, owed: Clock['owed']): Step {
  const ended = endStanding(endBout(step, at), at);
  return change(ended, { break: null, owed, reading: null, unknownFrom: at });
}

/**
 * A plain clock believes that the person is there while nudges are answered. After `UNANSWERED_IN_A_ROW` nudges without
 * an answer, unknown time begins.
 */
export function doubtPlainClock(step: Step, { now, options }: Look): Step {
  const { bout, standing, unanswered, break: open, unknownFrom, pulse } = step.clock;
  if (options.counts !== 'clock' || unanswered < UNANSWERED_IN_A_ROW) return step;
  if (unknownFrom !== null || open || !(bout || standing)) return step;
  // A person whose input was just seen is there, but does not answer. Behind a locked screen there is no nudge to answer.
  const wasTouched = pulse !== null && pulse.touchedAt !== null && now - pulse.touchedAt < WORK;
  const isLocked = pulse !== null && pulse.lockedAt !== null;
  return wasTouched || isLocked ? step : beginUnknown(step, now, null);
}

/** While time is unknown: it ends at a sign of the person. */
export function whileUnknown(step: Step, last: LastPulse, unknownFrom: Instant, look: Look): Step {
  return hasSignSince(unknownFrom, last, look) ? endUnknown(step, last, unknownFrom, look) : step;
}

/**
 * Whether the person gave a sign since `unknownFrom`: input, or, under a plain clock, input that was really seen, the
 * unlocking of the screen, or a switch to another window.
 */
function hasSignSince(unknownFrom: Instant, last: LastPulse, { before, options }: Look): boolean {
  if (options.counts !== 'clock') return last.inputAt > unknownFrom;
  const switchedWindow = before.pulse !== null && before.pulse.front !== last.front;
  return wasUnlocked(before, last) || switchedWindow || (last.touchedAt ?? 0) > unknownFrom;
}

/** Whether the screen was locked at the look before, and is not any more. */
export function wasUnlocked(before: Clock, last: LastPulse): boolean {
  return before.pulse?.lockedAt != null && last.lockedAt === null;
}

/**
 * Ends unknown time and records it. If a break was owed when it began, the new bout carries the sitting from before it,
 * so that the break is due again: at once, or after `AFTER_WATCHING` if something was watched. After a night nothing is
 * carried.
 */
function endUnknown(step: Step, last: LastPulse, unknownFrom: Instant, { before, options }: Look): Step {
  const isPlain = options.counts === 'clock';
  // Sitting down forgets what was owed.
  const { owed, quietUntil, unanswered } = step.clock;
  const { inputAt } = last;
  // Under a plain clock only nudges without an answer lead here, and otherwise only watching.
  const why = isPlain ? 'no answer' : 'watching';
  const recorded = record(step, { kind: 'unknown', why, startedAt: unknownFrom, endedAt: inputAt });
  const needsNoQuiet = isPlain || owed?.inCall === true;
  const seated = sitDown(
    change(recorded, {
      unknownFrom: null,
      quietUntil: needsNoQuiet ? quietUntil : Math.max(quietUntil, inputAt + AFTER_WATCHING),
      unanswered: isPlain ? 0 : unanswered,
    }),
    inputAt,
  );
  const { bout } = seated.clock;
  const isNight = inputAt - (before.pulse?.inputAt ?? inputAt) >= NIGHT;
  if (!bout || !owed || isNight) return seated;
  return change(seated, { bout: { ...bout, carriedMs: owed.sittingMs } });
}
