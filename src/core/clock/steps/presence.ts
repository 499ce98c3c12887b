/** The person leaves the desk, comes back, or may or may not be there: what that means for bout, break and ask. */
import type { ClockOptions } from '../../options/clock-options';
import type { Instant } from '../../time';
import type { Clock } from '../clock';
import type { Pulse } from '../events';
import {
  AFTER_WATCHING,
  BOUNDARY,
  LOCKED,
  LONG_WATCHING,
  NIGHT,
  UNANSWERED_IN_A_ROW,
  WATCHING_LIMIT,
  WORK,
} from '../rules';
import { awayMs, dueAt, isPresumed, isReader, isWatching, presumesSitting, sittingMs } from '../sitting';
import { endBout, endStanding, getUp, sitDown } from './bout';
import { isShowing } from './reading';
import { change, record, type Step } from './record';
import { comeBack, endStill } from './return';

/**
 * Dates a departure back to the last sign of the person, and a return to the input that shows it. Input so long ago
 * that the person has left again is no return: it was a touch in passing, or the clock was set ahead.
 */
export function updatePresence(
  step: Step,
  before: Clock,
  pulse: Pulse,
  now: Instant,
  options: ClockOptions,
): Step {
  const { bout, up, break: open, standing, unknownFrom, hours } = step.clock;
  const seen = step.clock.pulse;
  if (!seen || !hours.on || (open && open.startedAt !== null)) return step;
  const gone = isGone(step.clock, before, now, options);
  // A key pressed at a locked screen is not yet a return.
  const back = seen.inputAt >= (up?.from ?? 0) && seen.lockedAt === null && !gone;
  if (up) return back ? comeBack(step, seen.inputAt, options) : step;
  if (unknownFrom !== null)
    return isSign(step.clock, before, unknownFrom, options)
      ? endUnknown(step, before, unknownFrom, options)
      : step;
  if (!bout && !standing) return pulse.idleMs < BOUNDARY ? sitDown(step, now) : step;
  const watched = seen.inputAt + WATCHING_LIMIT;
  const shows = isShowing(pulse) || presumesSitting(step.clock, now);
  if (shows && !pulse.locked && now > watched)
    return change(leaveUnknown(step, watched, owedBy(before, options, watched)), { unknownFrom: watched });
  if (gone) return leave(step, before, now, options);
  return quietAfterWatching(endStill(step, before, options), before);
}

/**
 * Whether there is a sign of the person after unknown time: input, or, under a plain clock, input that was really seen,
 * an unlocked screen or another window in front.
 */
function isSign(clock: Clock, before: Clock, unknownFrom: Instant, { counts }: ClockOptions): boolean {
  const { pulse } = clock;
  if (!pulse) return false;
  if (counts !== 'clock') return pulse.inputAt > unknownFrom;
  const unlocked = before.pulse?.lockedAt != null && pulse.lockedAt === null;
  const switched = before.pulse !== null && before.pulse.front !== pulse.front;
  return unlocked || switched || (pulse.touchedAt ?? 0) > unknownFrom;
}

/** The break that was owed at an instant; null if none was. */
function owedBy(clock: Clock, options: ClockOptions, at: Instant): Clock['owed'] {
  const due = dueAt(clock, options, at);
  if (!clock.bout || due === undefined || due > at) return null;
  return { sittingMs: sittingMs(clock, options, at), inCall: clock.hold?.why === 'call' };
}

/** The instant of an input, but not before the bout or the standing began: a later look may date the input earlier. */
export function sinceSeated({ bout, standing }: Clock, at: Instant): Instant {
  return Math.max(at, bout?.startedAt ?? at, standing?.startedAt ?? at);
}

/** Whether there was no sign of the person for too long, or the screen was locked for too long. */
function isGone(clock: Clock, before: Clock, now: Instant, options: ClockOptions): boolean {
  const seen = clock.pulse;
  if (!seen) return false;
  const lockedAt = seen.lockedAt ?? before.pulse?.lockedAt;
  const byHand = seen.lockedAt === null ? before.pulse?.lockedByHand : seen.lockedByHand;
  const unlockedAt = seen.lockedAt === null ? seen.inputAt : now;
  const locked = byHand === true && lockedAt != null && clock.up === null && unlockedAt - lockedAt >= LOCKED;
  return locked || now - seen.seenAt >= awayMs(clock, options, now);
}

/**
 * Ends the bout or standing at `at`, because it is unknown whether the person is still there; what was counted up to
 * then stays counted. A break that was owed by then stays owed.
 */
function leaveUnknown(step: Step, at: Instant, owed: Clock['owed'] = null): Step {
  return change(endStanding(endBout(step, at), at), { break: null, owed, reading: null });
}

/**
 * Ends unknown time, which stays unknown, at a sign of the person. A break that was owed before is asked for now, or
 * after the quiet time of a film, unless a night lies between. Otherwise the next ask starts over.
 */
function endUnknown(step: Step, before: Clock, unknownFrom: Instant, { counts }: ClockOptions): Step {
  const { pulse, owed, quietUntil, unanswered } = step.clock;
  const inputAt = pulse?.inputAt ?? unknownFrom;
  const why = counts === 'clock' ? 'no answer' : 'watching';
  const known = record(step, { kind: 'unknown', why, startedAt: unknownFrom, endedAt: inputAt });
  const quiet = counts === 'clock' || owed?.inCall === true ? 0 : inputAt + AFTER_WATCHING;
  const seated = sitDown(
    change(known, {
      unknownFrom: null,
      quietUntil: Math.max(quietUntil, quiet),
      unanswered: counts === 'clock' ? 0 : unanswered,
    }),
    inputAt,
  );
  const { bout } = seated.clock;
  const night = inputAt - (before.pulse?.inputAt ?? inputAt) >= NIGHT;
  return bout && owed && !night ? change(seated, { bout: { ...bout, carriedMs: owed.sittingMs } }) : seated;
}

/** A person who watched for long without input and now moves is not nudged at once, unless a call or reading ends. */
function quietAfterWatching(step: Step, before: Clock): Step {
  const seen = step.clock.pulse;
  const last = before.pulse;
  if (!seen || !last || !isWatching(before) || before.hold?.why === 'call' || before.reading) return step;
  if (seen.inputAt - last.inputAt < LONG_WATCHING) return step;
  return change(step, { quietUntil: Math.max(step.clock.quietUntil, seen.inputAt + AFTER_WATCHING) });
}

/** The person has left: a natural break, or the answer to a nudge that was seen. */
function leave(step: Step, before: Clock, now: Instant, options: ClockOptions): Step {
  const { pulse, break: open } = step.clock;
  const asked = open?.seenAt != null ? open : null;
  const back = (pulse?.lockedAt ?? before.pulse?.lockedAt) != null && pulse?.lockedAt === null;
  const startedAt = sinceSeated(step.clock, (back ? before.pulse?.seenAt : pulse?.seenAt) ?? now);
  const up = getUp(step, {
    origin: asked?.origin ?? 'natural',
    certainty: asked && !isReader(step.clock) && !isPresumed(step.clock) ? 'hands off' : 'presumed',
    breakId: asked?.id ?? null,
    done: [],
    startedAt,
    endedAt: now,
    from: startedAt + 1,
  });
  return back && pulse ? comeBack(up, pulse.inputAt, options) : up;
}

/**
 * A plain clock is only trusted while nudges are answered: after two without an answer it is unknown whether the person
 * is there, until a sign of them.
 */
export function giveUp(step: Step, now: Instant, options: ClockOptions): Step {
  const { bout, standing, unanswered, break: open, unknownFrom, pulse } = step.clock;
  // A person whose input is seen is there, and only does not answer.
  const touched = pulse !== null && pulse.touchedAt !== null && now - pulse.touchedAt < WORK;
  const locked = pulse !== null && pulse.lockedAt !== null;
  const isTrusted = options.counts !== 'clock' || unanswered < UNANSWERED_IN_A_ROW || touched || locked;
  if (isTrusted || unknownFrom !== null || open || !(bout || standing)) return step;
  return change(leaveUnknown(step, now), { unknownFrom: now, owed: null });
}
