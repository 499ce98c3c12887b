/** Time without pulses, and clocks that jump. */
import { awayMs, type Clock, SILENCE } from '../clock';
import type { Pulse } from '../events';
import type { Options } from '../options';
import type { Instant } from '../time';
import { endBout, finishUp, getUp } from './bout';
import { dropOrEndBreak } from './breaks';
import { change, lastInput, record, type Step } from './record';

/**
 * A clock set back moves what is open, so that no minute is lost or counted twice; what is written keeps its
 * instants. The time from the last pulse to the setting back (a pulse period at most) is lost.
 */
export function shiftBack(clock: Clock, now: Instant): Clock {
  const { pulse, bout, up } = clock;
  const by = pulse ? now - pulse.at : 0;
  if (!pulse || by >= 0) return clock;
  const later = (at: Instant | null) => (at === null ? null : at + by);
  return {
    ...clock,
    pulse: { ...pulse, at: now, inputAt: pulse.inputAt + by },
    bout: bout && { ...bout, startedAt: bout.startedAt + by },
    up: up && { ...up, from: up.from + by },
    break: clock.break && {
      ...clock.break,
      askedAt: clock.break.askedAt + by,
      dueAt: clock.break.dueAt + by,
      shownAt: later(clock.break.shownAt),
      startedAt: later(clock.break.startedAt),
      reportedAt: later(clock.break.reportedAt),
      stillUntil: later(clock.break.stillUntil),
    },
    pause: clock.pause && {
      startedAt: clock.pause.startedAt + by,
      until: typeof clock.pause.until === 'number' ? clock.pause.until + by : clock.pause.until,
    },
    quietUntil: clock.quietUntil + by,
  };
}

/**
 * A silence longer than two pulse periods ends counting at the last pulse. After a fresh start of the browser
 * nobody knows what it was; otherwise the machine slept, and it counts as having been away.
 */
export function closeSilence(step: Step, pulse: Pulse, now: Instant, options: Options): Step {
  const last = step.clock.pulse;
  if (!last) return step;
  if (now - last.at <= SILENCE) return pulse.fresh ? restart(step, now, options) : step;
  const quiet = change(dropOrEndBreak(step, last.at, options), { quietUntil: 0 });
  return pulse.fresh ? forget(quiet, now) : sleep(quiet, pulse, now, options);
}

/** The browser was closed for a moment: that does not count, but the bout goes on. */
function restart(step: Step, now: Instant, options: Options): Step {
  const last = step.clock.pulse;
  return last ? leaveOut(dropOrEndBreak(step, last.at, options), now) : step;
}

/** Takes the time since the last pulse out of the bout. */
function leaveOut(step: Step, now: Instant): Step {
  const { pulse: last, bout } = step.clock;
  if (!last || !bout) return step;
  return change(step, {
    bout: { ...bout, pendingUncountedMs: bout.pendingUncountedMs + (now - last.at) },
    pulse: { ...last, at: now },
  });
}

/** The browser was closed: the time is unknown, neither sitting nor break, and the next ask starts over. */
function forget(step: Step, now: Instant): Step {
  const last = step.clock.pulse;
  if (!last) return step;
  const ended = finishUp(endBout(step, last.at), last.at);
  const known = record(ended, { kind: 'unknown', startedAt: last.at, endedAt: now });
  return change(known, { pulse: { ...last, at: now } });
}

/** The machine slept: away since the last input if that was long enough, else time that does not count. */
function sleep(step: Step, pulse: Pulse, now: Instant, options: Options): Step {
  const { pulse: last, bout } = step.clock;
  if (!last || !bout) return step;
  const inputAt = lastInput(step.clock, pulse, now);
  const back = inputAt > last.inputAt ? Math.max(inputAt, last.at) : now;
  if (back - last.inputAt >= awayMs(step.clock, options, last.at)) {
    return getUp(step, {
      origin: 'natural',
      certainty: 'presumed',
      breakId: null,
      done: [],
      startedAt: last.inputAt,
      endedAt: back,
      from: last.inputAt + 1,
    });
  }
  return leaveOut(step, now);
}
