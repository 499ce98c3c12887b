/** One reading of presence: what it means for bout, break and ask. */
import { awayMs, BOUNDARY, type Clock, dueAt, EMPTY_CHAIR, STRONG, sittingMs, waitMs } from '../clock';
import type { Pulse } from '../events';
import type { Options } from '../options';
import type { Instant } from '../time';
import { comeBack, getUp, grow, sitDown } from './bout';
import { endBreak, isUnanswered, openBreak, snooze, watchHands } from './breaks';
import { expirePause } from './pause';
import { change, lastInput, type Step } from './record';
import { closeSilence, shiftBack } from './silence';

/** Moves the clock to now. A second look at the same moment changes nothing. */
export function pulsed(clock: Clock, pulse: Pulse, now: Instant, options: Options): Step {
  const previous = shiftBack(clock, now);
  const woken = closeSilence({ clock: previous, entries: [] }, pulse, now, options);
  const inputAt = lastInput(woken.clock, pulse, now);
  const { place, front, zone } = pulse;
  const read = change(woken, {
    bout: grow(woken.clock, inputAt, now, options),
    break: watchHands(woken.clock.break, inputAt, now),
    pulse: { at: now, inputAt, place, front, zone },
  });
  const absentMs = previous.pulse ? inputAt - (previous.up?.entry.startedAt ?? previous.pulse.at) : 0;
  const settled = comeOrGo(expirePause(read, absentMs, now), pulse, now, options);
  const tended = tendBreak(settled, pulse, now, options);
  const movedSince = previous.pulse && previous.pulse.front !== front ? previous.pulse.at : undefined;
  return isGoodMoment(tended.clock, pulse, movedSince, now, options)
    ? openBreak(tended, 'nudged', now, options)
    : tended;
}

/**
 * Dates a departure back to the last input, and a return to the input that shows it. Input long enough ago to be
 * a departure again is no return: a touch in passing, or a clock that was set ahead.
 */
function comeOrGo(step: Step, pulse: Pulse, now: Instant, options: Options): Step {
  const { bout, up, break: open } = step.clock;
  const inputAt = step.clock.pulse?.inputAt ?? now;
  const gone = now - inputAt >= awayMs(step.clock, options, now);
  if (open && open.startedAt !== null) return step;
  if (bout) return gone ? leave(step, inputAt, now) : step;
  if (up) return inputAt >= up.from && !gone ? comeBack(step, inputAt, options) : step;
  return pulse.idleMs < BOUNDARY ? sitDown(step, now) : step;
}

/** The chair is empty: a natural break, or the answer to a nudge that was seen. */
function leave(step: Step, startedAt: Instant, now: Instant): Step {
  const asked = step.clock.break?.shownAt ? step.clock.break : null;
  return getUp(step, {
    origin: asked?.origin ?? 'natural',
    certainty: asked ? 'hands off' : 'presumed',
    breakId: asked?.id ?? null,
    done: [],
    startedAt,
    endedAt: now,
    from: startedAt + 1,
  });
}

/** Ends a break whose page is gone, and takes two minutes of work beside a nudge as its answer. */
function tendBreak(step: Step, pulse: Pulse, now: Instant, options: Options): Step {
  const open = step.clock.break;
  if (!open || open.shownAt === null) return step;
  const { startedAt, reportedAt } = open;
  if (startedAt !== null) {
    if (pulse.page !== 'missing') return step;
    return endBreak(step, { ...open, startedAt }, 'lost', reportedAt ?? startedAt, options);
  }
  if (pulse.page === 'missing') return snooze(step, open, 'closed', now, options);
  return isUnanswered(open, pulse.idleMs, now) ? snooze(step, open, 'unanswered', now, options) : step;
}

/**
 * Whether to ask now. From the interval on the ask waits for a boundary; from an hour of sitting on it comes
 * once the wait has run out. Where a window takes the focus whatever we ask for, never into typing. A new front
 * window is a boundary only if windows were watched at the last look: else the change may be minutes old.
 */
function isGoodMoment(
  clock: Clock,
  pulse: Pulse,
  movedSince: Instant | undefined,
  now: Instant,
  options: Options,
): boolean {
  const due = dueAt(clock, options, now);
  if (clock.pause || clock.break || !clock.bout || due === undefined) return false;
  const ready = Math.max(due, clock.quietUntil);
  if (now < ready || pulse.idleMs > EMPTY_CHAIR) return false;
  const wait = waitMs(options);
  if (wait === 0 || pulse.idleMs >= BOUNDARY) return true;
  const moved = movedSince !== undefined && movedSince >= ready;
  const strong = sittingMs(clock, options, now) >= STRONG && now >= ready + wait;
  return !pulse.takesFocus && (moved || strong);
}
