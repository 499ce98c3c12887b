/** Time without pulses, and clocks that jump. */
import type { Clock } from '../clock';
import type { ClockOptions } from '../clock-options';
import type { Pulse } from '../events';
import { always } from '../hours';
import { BOUNDARY, CLOSE_PERIOD, SILENCE } from '../rules';
import { awayMs, isDeaf } from '../sitting';
import type { Instant } from '../time';
import { endBout, endStanding, finishUp, getUp } from './bout';
import { dropOrEndBreak } from './breaks';
import { endHold } from './holds';
import { lastInput } from './reading';
import { change, record, type Step } from './record';

/** Moves instants of an object by some ms; what is null stays so. */
function shift<T extends object>(value: T, by: number, ...keys: (keyof T)[]): T {
  const moved = keys.map((key) => [key, typeof value[key] === 'number' ? value[key] + by : value[key]]);
  return { ...value, ...Object.fromEntries(moved) };
}

/**
 * A clock set back moves what is open, so that no minute is lost or counted twice; what is written keeps its
 * instants. The time from the last pulse to the setting back (a pulse period at most) is lost.
 */
export function shiftBack(clock: Clock, now: Instant): Clock {
  const { pulse, bout, up, standing, hold, pause, day, pastCall } = clock;
  const by = pulse ? now - pulse.at : 0;
  if (!pulse || by >= 0) return clock;
  const open = clock.break;
  return {
    ...shift(clock, by, 'quietUntil', 'unknownFrom', 'fullScreenWorkFrom', 'missedAt'),
    deafUntil: Math.max(clock.deafUntil ?? 0, pulse.at + CLOSE_PERIOD),
    pulse: shift(pulse, by, 'at', 'inputAt', 'seenAt', 'watchedAt', 'lockedAt', 'since'),
    bout: bout && shift(bout, by, 'startedAt'),
    up: up && shift(up, by, 'from'),
    standing: standing && shift(standing, by, 'startedAt', 'askAt'),
    break:
      open &&
      shift(open, by, 'askedAt', 'dueAt', 'seenAt', 'shownAt', 'startedAt', 'reportedAt', 'stillUntil'),
    pause: pause && shift(pause, by, 'startedAt', 'until'),
    hold: hold && shift(hold, by, 'startedAt', 'liveAt', 'until'),
    pastCall: pastCall && shift(pastCall, by, 'startedAt', 'endedAt'),
    day: day && shift(day, by, 'startedAt'),
    hours: { ...always, of: '' },
  };
}

/**
 * A silence longer than two pulse periods ends counting at the last pulse. After a fresh start of the browser
 * nobody knows what it was; otherwise the machine slept, and it counts as having been away.
 */
export function closeSilence(step: Step, pulse: Pulse, now: Instant, options: ClockOptions): Step {
  const last = step.clock.pulse;
  if (!last) return step;
  if (now - last.at <= SILENCE) return pulse.fresh ? restart(step, now, options) : step;
  // No alarm has rung, so work without a rest says nothing of the machine: it does not count, the bout goes on.
  const busy = last.at - last.inputAt < BOUNDARY;
  const inputAt = lastInput(step.clock, pulse, now);
  if (busy && isDeaf(step.clock, now) && !pulse.fresh) return leaveOut(step, Math.max(inputAt, last.at));
  // Nobody is waited for: without anybody sitting, nothing need look, and no silence tells anything.
  const ended = endHold(dropOrEndBreak(step, last.at, options), last.at);
  const quiet = change(ended, { quietUntil: 0, fullScreenWorkFrom: null });
  return pulse.fresh ? forget(quiet, now) : sleep(quiet, pulse, now, options);
}

/** The browser was closed for a moment: that does not count, but the bout goes on. */
function restart(step: Step, now: Instant, options: ClockOptions): Step {
  const last = step.clock.pulse;
  return last ? leaveOut(endHold(dropOrEndBreak(step, last.at, options), last.at), now) : step;
}

/** Takes the time since the last pulse out of the bout. */
function leaveOut(step: Step, now: Instant): Step {
  const { pulse: last, bout } = step.clock;
  if (!last || !bout) return step;
  const uncountedMs = bout.pending.uncountedMs + (now - last.at);
  return change(step, {
    bout: { ...bout, pending: { ...bout.pending, uncountedMs } },
    pulse: { ...last, at: now },
  });
}

/** The browser was closed: the time is unknown, neither sitting nor break, and the next ask starts over. */
function forget(step: Step, now: Instant): Step {
  const { pulse: last, unknownFrom } = step.clock;
  if (!last) return step;
  const ended = finishUp(endStanding(endBout(step, last.at), last.at), last.at);
  const startedAt = unknownFrom ?? last.at;
  const known = step.clock.hours.on ? record(ended, { kind: 'unknown', startedAt, endedAt: now }) : ended;
  return change(known, { pulse: { ...last, at: now }, unknownFrom: null });
}

/** The machine slept: away since the last sign if that was long enough, else time that does not count. */
function sleep(step: Step, pulse: Pulse, now: Instant, options: ClockOptions): Step {
  const { pulse: last, bout, standing } = step.clock;
  if (!last || !(bout || standing)) return step;
  const inputAt = lastInput(step.clock, pulse, now);
  const back = inputAt > last.inputAt ? Math.max(inputAt, last.at) : now;
  if (back - last.seenAt >= awayMs(step.clock, options, last.at)) {
    return getUp(step, {
      origin: 'natural',
      certainty: 'presumed',
      breakId: null,
      done: [],
      startedAt: last.seenAt,
      endedAt: back,
      from: last.seenAt + 1,
    });
  }
  return leaveOut(step, back);
}
