/** One reading of presence: what it means for bout, break and ask. */
import type { Clock } from '../clock';
import type { ClockOptions } from '../clock-options';
import { decide } from '../decision';
import type { Pulse } from '../events';
import type { Reason } from '../journal';
import { AFTER_WATCHING, BOUNDARY, EMPTY_CHAIR, LOCKED, LONG_WATCHING, WATCHING_LIMIT } from '../rules';
import { awayMs, dueAt, isWatching, stillMs } from '../sitting';
import type { Instant } from '../time';
import { openBreak } from './asking';
import { comeBack, endBout, endStanding, getUp, grow, growBreak, sitDown } from './bout';
import { settleBreak, watchHands } from './breaks';
import { beginDay, closeHours, isLeisure, keepHours } from './day';
import { updateHold } from './holds';
import { expirePause } from './pause';
import { isShowing, lastInput, readPulse } from './reading';
import { change, record, type Step } from './record';
import { closeSilence, shiftBack } from './silence';
import { presumeSeated } from './standing';
import { tendBreak } from './tending';

/** Moves the clock to now. A second look at the same moment changes nothing. */
export function pulsed(clock: Clock, pulse: Pulse, now: Instant, options: ClockOptions): Step {
  const previous = keepHours(shiftBack(clock, now), options, pulse.zone, now);
  const woken = closeSilence({ clock: previous, entries: [] }, pulse, now, options);
  const held = updateHold(woken, pulse, now);
  const silent = woken.clock.pulse?.at !== previous.pulse?.at;
  const inputAt = lastInput(previous, pulse, now);
  const seen = readPulse(woken.clock, pulse, { inputAt, ended: held.ended, silent }, now);
  const absentMs = previous.pulse ? seen.inputAt - previous.pulse.seenAt : 0;
  const hands = watchHands(held.step.clock.break, woken.clock.pulse, seen.inputAt, now);
  const read = change(held.step, {
    bout: grow(woken.clock, seen, options),
    break: growBreak(woken.clock, hands, now, options),
    pulse: seen,
  });
  const rested = settleBreak(expirePause(read, absentMs, now), options);
  const begun = beginDay(rested, absentMs, now);
  const open = closeHours(begun, clock, options, now);
  const present = comeOrGo(open, woken.clock, pulse, now, options);
  const tended = presumeSeated(tendBreak(present, pulse, now, options), now, options);
  return ask(tended, pulse, now, options);
}

/** Asks if this is the moment, and remembers what a break that is due waits for. */
function ask(step: Step, { zone, weekend }: Pulse, now: Instant, options: ClockOptions): Step {
  const { clock } = step;
  if (clock.break) return step;
  const decision = decide(clock, options, now);
  if (!decision.ask) return waitFor(step, decision.because, now, options);
  const { way, why } = decision;
  const offers = clock.offers.hours === 'no' && options.when === 'always';
  const offer = offers && isLeisure(now, zone, weekend) ? 'hours' : null;
  return openBreak(step, { origin: 'nudged', way, why, offer }, now, options);
}

/** What a break that is due waits for is told with its nudge; waiting for a mere moment after something else is not news. */
function waitFor(step: Step, because: Reason, now: Instant, options: ClockOptions): Step {
  const asked = step.clock.ask;
  if ((dueAt(step.clock, options, now) ?? Infinity) > now) return step;
  // That it was asked for already, and could not be seen, stays so whatever follows.
  const fixed = asked.waitsFor === 'unseen' || because === 'no good moment' || because === 'empty chair';
  const news = asked.waitsFor === null || !fixed;
  // Due while something is watched, and no way is quiet enough: the window comes with the next input.
  const watched = because === 'sound' && stillMs(step.clock, now) > EMPTY_CHAIR;
  const waitsFor = news ? because : asked.waitsFor;
  const windowNext = asked.windowNext || watched;
  if (waitsFor === asked.waitsFor && windowNext === asked.windowNext) return step;
  return change(step, { ask: { ...asked, waitsFor, windowNext } });
}

/**
 * Dates a departure back to the last sign of the person, and a return to the input that shows it. Input long
 * enough ago to be a departure again is no return: a touch in passing, or a clock that was set ahead.
 */
function comeOrGo(step: Step, before: Clock, pulse: Pulse, now: Instant, options: ClockOptions): Step {
  const { bout, up, break: open, standing, unknownFrom, hours } = step.clock;
  const seen = step.clock.pulse;
  if (!seen || !hours.on || (open && open.startedAt !== null)) return step;
  const gone = isGone(step.clock, before, now, options);
  // A key pressed at a locked screen is not yet a return.
  const back = seen.inputAt >= (up?.from ?? 0) && seen.lockedAt === null && !gone;
  if (up) return back ? comeBack(step, seen.inputAt, options) : step;
  if (unknownFrom !== null) return seen.inputAt > unknownFrom ? knowAgain(step, unknownFrom) : step;
  if (!bout && !standing) return pulse.idleMs < BOUNDARY ? sitDown(step, now) : step;
  const watched = seen.inputAt + WATCHING_LIMIT;
  if (isShowing(pulse) && now > watched) return change(leaveUnknown(step, watched), { unknownFrom: watched });
  if (gone) return leave(step, before, now, options);
  return greet(step, before);
}

/** Whether no sign of the person has been seen for too long, or the screen was locked for too long. */
function isGone(clock: Clock, before: Clock, now: Instant, options: ClockOptions): boolean {
  const seen = clock.pulse;
  if (!seen) return false;
  const lockedAt = seen.lockedAt ?? before.pulse?.lockedAt;
  const unlockedAt = seen.lockedAt === null ? seen.inputAt : now;
  const locked = lockedAt != null && clock.up === null && unlockedAt - lockedAt >= LOCKED;
  return locked || now - seen.seenAt >= awayMs(clock, options, now);
}

/** Watched for so long without input that nobody can tell if anybody is there: nothing is counted backwards. */
function leaveUnknown(step: Step, at: Instant): Step {
  return change(endStanding(endBout(step, at), at), { break: null });
}

/** Input after a time in which nobody knew: that stays unknown, and the next ask starts over. */
function knowAgain(step: Step, unknownFrom: Instant): Step {
  const inputAt = step.clock.pulse?.inputAt ?? unknownFrom;
  const known = record(step, {
    kind: 'unknown',
    why: 'watching',
    startedAt: unknownFrom,
    endedAt: inputAt,
  });
  const quietUntil = Math.max(step.clock.quietUntil, inputAt + AFTER_WATCHING);
  return sitDown(change(known, { unknownFrom: null, quietUntil }), inputAt);
}

/** Whoever watched for long without input and now moves is not nudged at once. A call that ends is another matter. */
function greet(step: Step, before: Clock): Step {
  const seen = step.clock.pulse;
  const last = before.pulse;
  if (!seen || !last || !isWatching(before) || before.hold?.why === 'call') return step;
  if (seen.inputAt - last.inputAt < LONG_WATCHING) return step;
  return change(step, { quietUntil: Math.max(step.clock.quietUntil, seen.inputAt + AFTER_WATCHING) });
}

/** The chair is empty: a natural break, or the answer to a nudge that was seen. */
function leave(step: Step, before: Clock, now: Instant, options: ClockOptions): Step {
  const { pulse, break: open } = step.clock;
  const asked = open?.seenAt != null ? open : null;
  const back = (pulse?.lockedAt ?? before.pulse?.lockedAt) != null && pulse?.lockedAt === null;
  const startedAt = (back ? before.pulse?.seenAt : pulse?.seenAt) ?? now;
  const up = getUp(step, {
    origin: asked?.origin ?? 'natural',
    certainty: asked ? 'hands off' : 'presumed',
    breakId: asked?.id ?? null,
    done: [],
    startedAt,
    endedAt: now,
    from: startedAt + 1,
  });
  return back && pulse ? comeBack(up, pulse.inputAt, options) : up;
}
