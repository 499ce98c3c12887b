/** An open break, from the ask to its end. */
import { BOUNDARY, type Clock, dueAt, type OpenBreak, sittingMs } from '../clock';
import type { Answer, Certainty, Done } from '../journal';
import type { Options } from '../options';
import { type Instant, MINUTE, SECOND } from '../time';
import { getUp } from './bout';
import { change, nextId, record, type Step } from './record';

/** Up for at least this long ends the bout. */
const FULL_BREAK = 60 * SECOND;
/** Hands busy for this long are work, whatever else is on the screen. */
const WORK = 2 * MINUTE;
/** The third *Later* for one break is a *Skip*. */
const LATERS = 3;

/** Opens a break: its window is then presented until its page says that it is shown. */
export function openBreak(step: Step, origin: OpenBreak['origin'], now: Instant, options: Options): Step {
  const { clock } = step;
  const asked: OpenBreak = {
    id: nextId(clock),
    origin,
    askedAt: now,
    dueAt: (origin === 'nudged' && dueAt(clock, options, now)) || now,
    sittingMs: sittingMs(clock, options, now),
    shownAt: null,
    startedAt: null,
    reportedAt: null,
    done: [],
    stillMs: 0,
    stillUntil: null,
  };
  return change(step, { break: asked, sequence: clock.sequence + 1 });
}

/** The page of the open break is on the screen: only now was there a nudge that the person could see. */
export function show(step: Step, open: OpenBreak, now: Instant): Step {
  if (open.shownAt !== null) return step;
  const shown = change(step, { break: { ...open, shownAt: now } });
  if (open.origin === 'early') return shown;
  return record(shown, {
    kind: 'nudge',
    breakId: open.id,
    startedAt: open.askedAt,
    endedAt: now,
    dueAt: open.dueAt,
    sittingMs: open.sittingMs,
  });
}

/** The next ask, counted from the sitting so far. */
function askAgain(step: Step, now: Instant, options: Options, ask: Omit<Clock['ask'], 'sinceMs'>): Step {
  return change(step, { ask: { ...ask, sinceMs: sittingMs(step.clock, options, now) } });
}

/** *Later*: the first boundary after the snooze. The third is a *Skip*; an early break is simply dropped. */
export function snooze(step: Step, open: OpenBreak, by: Answer, now: Instant, options: Options): Step {
  const closed = change(step, { break: null });
  if (open.origin === 'early') return closed;
  const snoozes = step.clock.ask.snoozes + 1;
  if (snoozes >= LATERS) return skip(step, open, by, now, options);
  const minutes = options.laterMinutes;
  const asked = askAgain(closed, now, options, { snoozeMinutes: minutes, snoozes });
  return record(asked, { kind: 'snoozed', breakId: open.id, by, minutes, startedAt: now, endedAt: now });
}

/** *Skip*: the bout goes on, and the next ask comes one interval later, with the true figure. */
export function skip(step: Step, open: OpenBreak, by: Answer, now: Instant, options: Options): Step {
  const closed = change(step, { break: null });
  if (open.origin === 'early') return closed;
  const asked = askAgain(closed, now, options, { snoozeMinutes: null, snoozes: 0 });
  return record(asked, { kind: 'skipped', breakId: open.id, by, startedAt: now, endedAt: now });
}

/** The open break with the still hands that a reading shows, once it has started. */
export function watchHands(open: OpenBreak | null, inputAt: Instant, now: Instant): OpenBreak | null {
  if (!open || open.startedAt === null) return open;
  const since = Math.max(inputAt, open.stillUntil ?? open.startedAt);
  return { ...open, stillMs: open.stillMs + Math.max(0, now - since), stillUntil: now };
}

/** How sure it is that the person was up; undefined if they worked through it, which no word of theirs undoes. */
function certaintyOf(
  open: OpenBreak,
  lengthMs: number,
  by: 'person' | 'end' | 'lost',
): Certainty | undefined {
  if (open.stillMs >= lengthMs / 2) return 'hands off';
  return by === 'person' && lengthMs - open.stillMs < WORK ? 'said' : undefined;
}

/**
 * A started break ends at `at`. A minute or more, not worked through, ends the bout; less is partial, and the
 * ask comes back after one snooze.
 */
export function endBreak(
  step: Step,
  open: OpenBreak & { startedAt: Instant },
  by: 'person' | 'end' | 'lost',
  at: Instant,
  options: Options,
): Step {
  const lengthMs = at - open.startedAt;
  const certainty = certaintyOf(open, lengthMs, by);
  const lived = {
    origin: open.origin,
    breakId: open.id,
    done: open.done,
    startedAt: open.startedAt,
    endedAt: at,
  };
  if (certainty && lengthMs >= FULL_BREAK) return getUp(step, { ...lived, certainty, from: at });
  const closed = change(step, { break: null });
  // An early break closed again before anything was played never was.
  if (open.origin === 'early' && open.done.length === 0) return closed;
  const wrote = record(closed, { kind: 'partial', ...lived, certainty: certainty ?? 'presumed' });
  if (open.origin === 'early') return wrote;
  return askAgain(wrote, at, options, {
    snoozeMinutes: options.laterMinutes,
    snoozes: step.clock.ask.snoozes,
  });
}

/** Without its page or its browser a break ends with what was last reported; one not begun is due again. */
export function dropOrEndBreak(step: Step, now: Instant, options: Options): Step {
  const open = step.clock.break;
  if (!open) return step;
  const { startedAt } = open;
  if (startedAt === null) return change(step, { break: null });
  return endBreak(step, { ...open, startedAt }, 'lost', Math.min(now, open.reportedAt ?? startedAt), options);
}

/** Work on the computer for two minutes beside a nudge that was visible is an answer: not now. */
export function isUnanswered(open: OpenBreak, idleMs: number, now: Instant): boolean {
  return open.shownAt !== null && now - open.shownAt >= WORK && idleMs < BOUNDARY;
}

/** What was played so far, as the page tells it. */
export function progress(step: Step, open: OpenBreak, done: Done[], now: Instant): Step {
  if (open.startedAt === null) return step;
  return change(step, { break: { ...open, done, reportedAt: now } });
}
