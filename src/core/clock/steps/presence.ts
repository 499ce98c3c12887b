/** Whether the person is at the desk, away, or not known to be either: what a look changes about that. */
import type { Clock } from '../clock';
import { AFTER_WATCHING, BOUNDARY, LOCKED, LONG_WATCHING, WATCHING_LIMIT } from '../rules';
import {
  awayMs,
  isReader,
  isStillnessPresumed,
  isWatching,
  notBeforeSeated,
  presumesSitting,
} from '../sitting';
import type { LastPulse, Up } from '../state';
import { getUp, sitDown } from './bout';
import type { Look } from './look';
import { isShowing } from './reading';
import { change, type Step } from './record';
import { comeBack, endStill } from './return';
import { beginUnknown, owedAt, wasUnlocked, whileUnknown } from './unknown';

/** Applies a look to the person's presence, by the state in which the person was. */
export function updatePresence(step: Step, look: Look): Step {
  const { pulse: last, break: open, bout, standing, up, unknownFrom, hours } = step.clock;
  // The page of a break that has started reports its end.
  if (!last || !hours.on || (open && open.startedAt !== null)) return step;
  if (up) return whileAway(step, last, up, look);
  if (unknownFrom !== null) return whileUnknown(step, last, unknownFrom, look);
  if (!bout && !standing) return whileNothingRuns(step, look);
  return whileAtDesk(step, last, look);
}

/** Away: an input is the return. */
function whileAway(step: Step, last: LastPulse, up: Up, look: Look): Step {
  // Not a return: a key pressed at a locked screen; and input so long ago that the person has left again, which is a
  // touch in passing, or comes from a clock that was set ahead.
  const isBack = last.inputAt >= up.from && last.lockedAt === null && !hasLeft(step.clock, last, look);
  return isBack ? comeBack(step, last.inputAt, look.options) : step;
}

/** A new clock, or the start of working hours: hands that move begin a bout. */
function whileNothingRuns(step: Step, { pulse, now }: Look): Step {
  const handsMove = pulse.idleMs < BOUNDARY;
  return handsMove ? sitDown(step, now) : step;
}

/** Seated or standing: the person stays, leaves, or has watched something for so long that it is not known. */
function whileAtDesk(step: Step, last: LastPulse, look: Look): Step {
  const { before, pulse, now, options } = look;
  const watchingCountsUntil = last.inputAt + WATCHING_LIMIT;
  const sitsWithoutInput = isShowing(pulse) || presumesSitting(step.clock, now);
  if (sitsWithoutInput && !pulse.locked && now > watchingCountsUntil)
    return beginUnknown(step, watchingCountsUntil, owedAt(before, options, watchingCountsUntil));
  if (hasLeft(step.clock, last, look)) return leave(step, last, look);
  return quietAfterWatching(endStill(step, before, options), last, before);
}

/**
 * Whether the person has left: no sign of them for the away time, or a screen that they locked themselves and that was
 * locked for `LOCKED`.
 */
function hasLeft(clock: Clock, last: LastPulse, { before, now, options }: Look): boolean {
  // The present lock, or the one that has just ended.
  const lock = last.lockedAt === null ? before.pulse : last;
  const lockEndedAt = last.lockedAt === null ? last.inputAt : now;
  const leftByLock =
    clock.up === null && lock?.lockedAt != null && lock.lockedByHand && lockEndedAt - lock.lockedAt >= LOCKED;
  return leftByLock || now - last.seenAt >= awayMs(clock, options, now);
}

/** The person has left: this is the break that a visible nudge asked for, or else a break of their own (natural). */
function leave(step: Step, last: LastPulse, { before, now, options }: Look): Step {
  const { clock } = step;
  const answered = clock.break?.seenAt != null ? clock.break : null;
  const isBack = wasUnlocked(before, last);
  const leftAt = notBeforeSeated(clock, (isBack ? before.pulse?.seenAt : last.seenAt) ?? now);
  const stillnessIsProof = !isReader(clock) && !isStillnessPresumed(clock);
  const left = getUp(step, {
    origin: answered?.origin ?? 'natural',
    certainty: answered && stillnessIsProof ? 'hands off' : 'presumed',
    breakId: answered?.id ?? null,
    done: [],
    startedAt: leftAt,
    endedAt: now,
    // Only input after the last sign is a return.
    from: leftAt + 1,
  });
  return isBack ? comeBack(left, last.inputAt, options) : left;
}

/** A person who watched for long without input and now moves is not nudged at once, unless it was a call or reading. */
function quietAfterWatching(step: Step, last: LastPulse, before: Clock): Step {
  if (!before.pulse || !isWatching(before) || before.hold?.why === 'call' || before.reading) return step;
  if (last.inputAt - before.pulse.inputAt < LONG_WATCHING) return step;
  return change(step, { quietUntil: Math.max(step.clock.quietUntil, last.inputAt + AFTER_WATCHING) });
}
