/** Silences (time without pulses), and jumps of the wall clock. */

import type { ClockOptions } from '../../options/clock-options';
import { alwaysWorking } from '../../options/hours';
import type { Instant } from '../../time';
import type { Clock } from '../clock';
import type { Pulse } from '../events';
import { BOUNDARY, CLOSE_PERIOD, DEAF_LIMIT, SILENCE, SOON_BACK, STANDING_LIMIT } from '../rules';
import { awayMs, mayMissAlarms } from '../sitting';
import type { OpenBreak } from '../state';
import { endBout, endStanding, finishUp, getUp } from './bout';
import { dropOrEndBreak } from './breaks';
import { endSeenHold } from './holds';
import { skipAhead } from './page-time';
import { lastInput } from './reading';
import { change, record, type Step } from './record';

/** Moves some instants of an object by `by` ms; null stays null, and what is missing stays missing. */
function shift<T extends object>(value: T, by: number, ...keys: (keyof T)[]): T {
  const known = keys.filter((key) => key in value);
  const moved = known.map((key) => [key, typeof value[key] === 'number' ? value[key] + by : value[key]]);
  return { ...value, ...Object.fromEntries(moved) };
}

/**
 * If the wall clock was set back, moves everything that is open, so that no time is lost or counted twice. Lines of the
 * journal keep their instants. Only the time from the last pulse to the change (a pulse period at most) is lost.
 */
export function shiftBack(clock: Clock, now: Instant): Clock {
  const { pulse } = clock;
  const by = pulse ? now - pulse.at : 0;
  if (!pulse || by >= 0) return clock;
  return {
    ...shiftOpen(clock, by),
    deafUntil: deafUntil(clock, pulse, now),
    hours: { ...alwaysWorking, of: '' },
  };
}

/** Moves everything that is open, and the last look, by `by` ms of wall time. */
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
    pause: pause && shift(pause, by, 'startedAt', 'until', 'latestAt', 'chosenAt'),
    hold: hold && shift(hold, by, 'startedAt', 'liveAt', 'until'),
    pastCall: pastCall && shift(pastCall, by, 'startedAt', 'endedAt'),
    day: day && shift(day, by, 'startedAt'),
  };
}

function shiftBreak(open: OpenBreak, by: number): OpenBreak {
  const { pageTime, skipped, leaving } = open;
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
    leaving: leaving && shift(leaving, by, 'at'),
  };
}

/**
 * Until when alarms may fail to ring. Where they follow the wall clock, that is until it shows the old time again, and
 * a day at most: otherwise, after a clock that was far ahead, every rest would cause a look for weeks.
 */
function deafUntil(clock: Clock, { at, traits }: NonNullable<Clock['pulse']>, now: Instant): Instant | null {
  if (!traits.alarmsByWallClock) return clock.deafUntil;
  return Math.min(Math.max(clock.deafUntil ?? 0, at + CLOSE_PERIOD), now + DEAF_LIMIT);
}

/** The clock after the browser has started: its alarms ring again, whatever the wall clock showed before. */
export function clearDeafness(clock: Clock, { fresh }: Pulse): Clock {
  return fresh && clock.deafUntil !== null ? { ...clock, deafUntil: null } : clock;
}

/**
 * Closes a silence of more than two pulse periods: counting ends at the last pulse. If the browser has just started,
 * the silence is unknown time. Otherwise the machine slept, and the person was away.
 */
export function closeSilence(step: Step, pulse: Pulse, now: Instant, options: ClockOptions): Step {
  const last = step.clock.pulse;
  if (!last) return step;
  if (now - last.at <= SILENCE) return pulse.fresh ? restart(step, now, options) : step;
  // Alarms may fail to ring and hands that work cause no look, so the machine need not have slept. The time does not
  // count, and the bout goes on.
  const busy = last.at - last.inputAt < BOUNDARY;
  const { inputAt } = lastInput(step.clock, pulse, now);
  if (busy && mayMissAlarms(step.clock, now) && !pulse.fresh)
    return leaveOut(step, Math.max(inputAt, last.at));
  const sat = step.clock.bout !== null || step.clock.standing !== null;
  if (busy && sat && isJump(pulse, last, options))
    return { ...step, clock: shiftOpen(step.clock, now - last.at) };
  const plays = step.clock.break !== null && step.clock.break.startedAt !== null;
  if (plays && pulse.page === 'alive' && !pulse.fresh) return skipAhead(step, now);
  // What was open ends at the last pulse. While the person is away no looks are needed, so a silence then is normal.
  const ended = endSeenHold(dropOrEndBreak(step, { now: last.at, options }), last.at);
  const quiet = change(ended, { quietUntil: 0, fullScreenWorkFrom: null });
  return pulse.fresh ? forget(quiet, now) : sleep(quiet, pulse, now, options);
}

/**
 * Whether the clock was set ahead and the person was not away: the hands moved just before and move now. Where machines
 * do not count sleep as idle time, a lid that was closed and opened looks the same and is far more common, so there
 * this is false.
 */
function isJump(pulse: Pulse, last: NonNullable<Clock['pulse']>, options: ClockOptions): boolean {
  if (pulse.fresh || pulse.locked || last.lockedAt !== null || options.counts === 'clock') return false;
  return pulse.traits.idleCountsSleep && pulse.idleMs < BOUNDARY;
}

/** The browser was closed for a moment: that time does not count, but the bout goes on. */
function restart(step: Step, now: Instant, options: ClockOptions): Step {
  const last = step.clock.pulse;
  return last ? leaveOut(endSeenHold(dropOrEndBreak(step, { now: last.at, options }), last.at), now) : step;
}

/** Takes the time from the last pulse to `now` out of the bout. */
function leaveOut(step: Step, now: Instant): Step {
  const { pulse: last, bout } = step.clock;
  if (!last || !bout) return step;
  const uncountedMs = bout.pending.uncountedMs + (now - last.at);
  return change(step, {
    bout: { ...bout, pending: { ...bout.pending, uncountedMs } },
    pulse: { ...last, at: now },
  });
}

/** The browser was closed: the time is unknown, neither sitting nor a break, and the next ask starts over. */
function forget(step: Step, now: Instant): Step {
  const { pulse: last, unknownFrom } = step.clock;
  if (!last) return step;
  const ended = finishUp(endStanding(endBout(step, last.at), last.at), last.at);
  const startedAt = unknownFrom ?? last.at;
  const known = step.clock.hours.on ? record(ended, { kind: 'unknown', startedAt, endedAt: now }) : ended;
  // A person who stood and is soon back stands again.
  const stands = step.clock.standing !== null && step.clock.hours.on && now - last.at < SOON_BACK;
  return change(known, {
    pulse: { ...last, at: now },
    unknownFrom: null,
    reading: null,
    owed: null,
    standing: stands ? { startedAt: now, askAt: now + STANDING_LIMIT } : null,
  });
}

/**
 * The machine slept: the person was away since their last sign if that is long enough; else the time does not count.
 */
function sleep(step: Step, pulse: Pulse, now: Instant, options: ClockOptions): Step {
  const { pulse: last, bout, standing, up } = step.clock;
  if (!last) return step;
  // Idle time under 15 s may be from before the sleep, so only input that is certainly later is the return.
  const unsure = pulse.idleMs < BOUNDARY && options.counts !== 'clock' && !mayMissAlarms(step.clock, now);
  // Once the hands are known to be still, there is no look until they move again.
  const hadLooks = last.at - last.inputAt < BOUNDARY;
  if (up && unsure && hadLooks)
    return change(step, { up: { ...up, from: Math.max(up.from, now + BOUNDARY) } });
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
