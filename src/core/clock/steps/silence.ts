/** Time without pulses, and clocks that jump. */

import type { ClockOptions } from '../../options/clock-options';
import { always } from '../../options/hours';
import type { Instant } from '../../time';
import type { Clock } from '../clock';
import type { Pulse } from '../events';
import { BOUNDARY, CLOSE_PERIOD, DEAF_LIMIT, SILENCE, SOON_BACK, STANDING_LIMIT } from '../rules';
import { awayMs, isDeaf } from '../sitting';
import type { OpenBreak } from '../state';
import { endBout, endStanding, finishUp, getUp } from './bout';
import { dropOrEndBreak } from './breaks';
import { endSeenHold } from './holds';
import { skipAhead } from './page-time';
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
  const { pulse } = clock;
  const by = pulse ? now - pulse.at : 0;
  if (!pulse || by >= 0) return clock;
  return { ...shiftOpen(clock, by), deafUntil: deafUntil(clock, pulse, now), hours: { ...always, of: '' } };
}

/** Moves all that is open, with the last look, by some ms of wall time. */
function shiftOpen(clock: Clock, by: number): Clock {
  const { pulse, bout, up, standing, hold, pause, day, pastCall, reading } = clock;
  const open = clock.break;
  return {
    ...shift(clock, by, 'quietUntil', 'unknownFrom', 'fullScreenWorkFrom', 'missedAt'),
    pulse:
      pulse && shift(pulse, by, 'at', 'inputAt', 'touchedAt', 'seenAt', 'watchedAt', 'lockedAt', 'since'),
    bout: bout && shift(bout, by, 'startedAt', 'presumedAt'),
    up: up && shift(up, by, 'from'),
    standing: standing && shift(standing, by, 'startedAt', 'askAt'),
    break: open && shiftBreak(open, by),
    reading: reading && shift(reading, by, 'startedAt', 'until'),
    lastStill: null,
    question: clock.question?.within ? null : clock.question,
    pause: pause && shift(pause, by, 'startedAt', 'until', 'latestAt'),
    hold: hold && shift(hold, by, 'startedAt', 'liveAt', 'until'),
    pastCall: pastCall && shift(pastCall, by, 'startedAt', 'endedAt'),
    day: day && shift(day, by, 'startedAt'),
  };
}

function shiftBreak(open: OpenBreak, by: number): OpenBreak {
  const { pageTime, skipped } = open;
  const shifted = shift(
    open,
    by,
    'askedAt',
    'dueAt',
    'seenAt',
    'shownAt',
    'startedAt',
    'reportedAt',
    'stillUntil',
  );
  return {
    ...shifted,
    pageTime: pageTime && shift(pageTime, by, 'at'),
    skipped: skipped && shift(skipped, by, 'at'),
  };
}

/**
 * Until when alarms may not ring: where they go by the wall clock, until that shows the old time again; for a day at
 * most, since a clock that was far ahead is no reason to listen for every rest for weeks.
 */
function deafUntil(clock: Clock, { at, traits }: NonNullable<Clock['pulse']>, now: Instant): Instant | null {
  if (!traits.alarmsByWallClock) return clock.deafUntil;
  return Math.min(Math.max(clock.deafUntil ?? 0, at + CLOSE_PERIOD), now + DEAF_LIMIT);
}

/** The clock of a browser that has just started: its alarms ring again, whatever the clock once showed. */
export function hearAgain(clock: Clock, { fresh }: Pulse): Clock {
  return fresh && clock.deafUntil !== null ? { ...clock, deafUntil: null } : clock;
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
  const { inputAt } = lastInput(step.clock, pulse, now);
  if (busy && isDeaf(step.clock, now) && !pulse.fresh) return leaveOut(step, Math.max(inputAt, last.at));
  const sat = step.clock.bout !== null || step.clock.standing !== null;
  if (busy && sat && isJump(pulse, last, options))
    return { ...step, clock: shiftOpen(step.clock, now - last.at) };
  const plays = step.clock.break !== null && step.clock.break.startedAt !== null;
  if (plays && pulse.page === 'alive' && !pulse.fresh) return skipAhead(step, now);
  // Nobody is waited for: without anybody sitting, nothing need look, and no silence tells anything.
  const ended = endSeenHold(dropOrEndBreak(step, last.at, options), last.at);
  const quiet = change(ended, { quietUntil: 0, fullScreenWorkFrom: null });
  return pulse.fresh ? forget(quiet, now) : sleep(quiet, pulse, now, options);
}

/**
 * Whether the clock was set ahead and the person was not away: hands that had just moved move still. Where machines do not
 * count their sleep as idle, a lid that was closed and opened looks the same, and is far more common.
 */
function isJump(pulse: Pulse, last: NonNullable<Clock['pulse']>, options: ClockOptions): boolean {
  if (pulse.fresh || pulse.locked || last.lockedAt !== null || options.counts === 'clock') return false;
  return pulse.traits.idleCountsSleep && pulse.idleMs < BOUNDARY;
}

/** The browser was closed for a moment: that does not count, but the bout goes on. */
function restart(step: Step, now: Instant, options: ClockOptions): Step {
  const last = step.clock.pulse;
  return last ? leaveOut(endSeenHold(dropOrEndBreak(step, last.at, options), last.at), now) : step;
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
  // Who is soon back is as they last said.
  const stands = step.clock.standing !== null && step.clock.hours.on && now - last.at < SOON_BACK;
  return change(known, {
    pulse: { ...last, at: now },
    unknownFrom: null,
    reading: null,
    owed: null,
    standing: stands ? { startedAt: now, askAt: now + STANDING_LIMIT } : null,
  });
}

/** The machine slept: away since the last sign if that was long enough, else time that does not count. */
function sleep(step: Step, pulse: Pulse, now: Instant, options: ClockOptions): Step {
  const { pulse: last, bout, standing, up } = step.clock;
  if (!last) return step;
  // Idleness under 15 s may be from before the sleep: only input that is certainly later is the return.
  const unsure = pulse.idleMs < BOUNDARY && options.counts !== 'clock' && !isDeaf(step.clock, now);
  // While hands were known to be still nothing had to look: only their return did.
  const looked = last.at - last.inputAt < BOUNDARY;
  if (up && unsure && looked) return change(step, { up: { ...up, from: Math.max(up.from, now + BOUNDARY) } });
  if (!(bout || standing)) return step;
  const { inputAt } = lastInput(step.clock, pulse, now);
  const back = inputAt > last.inputAt ? Math.max(inputAt, last.at) : now;
  if (back - last.seenAt >= awayMs(step.clock, options, last.at)) {
    return getUp(step, {
      origin: 'natural',
      certainty: 'presumed',
      breakId: null,
      done: [],
      startedAt: last.seenAt,
      endedAt: back,
      from: unsure ? now + BOUNDARY : last.seenAt + 1,
    });
  }
  return leaveOut(step, back);
}
