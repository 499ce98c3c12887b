/** A break under way: what the hands do meanwhile, and what it comes to in the end. */
import type { Clock } from '../clock';
import type { OpenBreak } from '../clock/open-break';
import type { ClockOptions } from '../clock-options';
import type { Said } from '../events';
import type { Certainty, Done } from '../journal';
import { BOUNDARY, FULL_BREAK, JITTER, WORK } from '../rules';
import { addParts, noParts } from '../sitting';
import type { Instant } from '../time';
import { askAgain, isOwn } from './asking';
import { comeBack, getUp } from './bout';
import { change, record, type Step } from './record';

/**
 * The open break with what the hands did since the last look: work beside a nudge that can be seen, rest once the
 * break has started. Work is told only between two looks that both found the hands busy: whoever reads the nudge
 * and reaches for its button has not worked.
 */
export function watchHands(
  open: OpenBreak | null,
  last: Clock['pulse'],
  inputAt: Instant,
  now: Instant,
): OpenBreak | null {
  if (!open) return null;
  if (open.startedAt !== null) return watchRest(open, open.startedAt, inputAt, now);
  const busy = now - inputAt < BOUNDARY && last !== null && last.at - last.inputAt < BOUNDARY;
  return busy ? { ...open, workedMs: open.workedMs + Math.min(now - last.at, now - open.askedAt) } : open;
}

function watchRest(open: OpenBreak, startedAt: Instant, inputAt: Instant, now: Instant): OpenBreak {
  const known = open.stillUntil ?? startedAt;
  // Within the shortest stillness that can be told nobody knows; a later look may date the input back.
  if (now - inputAt < BOUNDARY) return { ...open, stillUntil: Math.max(known, now - BOUNDARY) };
  const still = Math.max(0, now - Math.max(inputAt, known));
  return { ...open, stillMs: open.stillMs + still, stillUntil: now };
}

/**
 * The break begins. If it began by itself, the stillness that it took is part of it, but no more than there was
 * since the nudge could be seen.
 */
export function start(
  step: Step,
  open: OpenBreak,
  { still, routine }: Said & { type: 'started' },
  now: Instant,
): Step {
  const startedAt = still ? Math.max(open.seenAt ?? now, now - BOUNDARY) : now;
  return change(step, { break: { ...open, startedAt, routine } });
}

/** It began by itself while somebody was only reading: it is still asked for, and the bout goes on. */
export function takeBack(step: Step, open: OpenBreak): Step {
  if (open.finished) return step;
  const none = { startedAt: null, reportedAt: null, done: [], parts: noParts, stillMs: 0, stillUntil: null };
  return change(step, { bout: withoutBreak(step.clock.bout, open), break: { ...open, ...none } });
}

type Finished = Said & { type: 'finished' };

/** The break has ended, as its page says; the look that follows tells what it was. */
export function finish(step: Step, open: OpenBreak, { done, by, seated }: Finished, now: Instant): Step {
  if (open.startedAt === null || open.finished) return step;
  // The page waits a moment in case that the hands came back for its own buttons: that is work already.
  const at = by === 'return' ? (open.reportedAt ?? now) : now;
  return change(step, { break: { ...open, done, finished: { at, by, seated } } });
}

/** Ends a break that its page has said to be over. */
export function settleBreak(step: Step, options: ClockOptions): Step {
  const open = step.clock.break;
  if (!open?.finished || open.startedAt === null) return step;
  const { by, at, seated } = open.finished;
  return endBreak(step, { ...open, startedAt: open.startedAt }, by, at, options, seated);
}

type By = Finished['by'] | 'lost';

/** How sure it is that the person was up; undefined if they worked through it, which no word of theirs undoes. */
function certaintyOf(open: OpenBreak, lengthMs: number, by: By): Certainty | undefined {
  if (open.stillMs >= lengthMs / 2) return 'hands off';
  return (by === 'person' || by === 'return') && lengthMs - open.stillMs < WORK ? 'said' : undefined;
}

/** A break that was none was sitting, in front of whatever was there. */
function withoutBreak(bout: Clock['bout'], { parts }: OpenBreak): Clock['bout'] {
  return bout && { ...bout, settled: addParts(bout.settled, parts) };
}

/**
 * A started break ends at `at`. A minute or more, not worked through, ends the bout; less is partial, and the
 * ask comes back after one snooze. What was done seated is no break, but asks again only after one interval.
 */
export function endBreak(
  step: Step,
  open: OpenBreak & { startedAt: Instant },
  by: By,
  at: Instant,
  options: ClockOptions,
  seated = false,
): Step {
  const { startedAt, done, origin, routine } = open;
  const lengthMs = at - startedAt;
  const certainty = certaintyOf(open, lengthMs, by);
  const lived = { origin, breakId: open.id, done, routine, startedAt, endedAt: at };
  // The press that ends it is the return, though it may be dated a moment earlier.
  const from = by === 'person' ? at - JITTER : at;
  if (certainty && lengthMs >= FULL_BREAK && !seated) {
    const up = getUp(step, { ...lived, certainty, from });
    return by === 'return' ? comeBack(up, at, options) : up;
  }
  const closed = change(step, { break: null, bout: withoutBreak(step.clock.bout, open) });
  // A break of one's own closed again before anything was played never was.
  if (isOwn(open) && done.length === 0) return closed;
  if (seated) {
    const exercised = record(closed, { kind: 'exercise', done, startedAt, endedAt: at });
    return askAgain(exercised, at, options, { snoozeMinutes: null, snoozes: 0 });
  }
  const wrote = record(closed, { kind: 'partial', ...lived, certainty: certainty ?? 'presumed' });
  if (isOwn(open)) return wrote;
  const { snoozes } = step.clock.ask;
  return askAgain(wrote, at, options, { snoozeMinutes: options.laterMinutes, snoozes });
}

/** Without its page or its browser a break ends with what was last reported; one not begun is due again. */
export function dropOrEndBreak(step: Step, now: Instant, options: ClockOptions): Step {
  const open = step.clock.break;
  if (!open) return step;
  const { startedAt } = open;
  if (startedAt === null) return change(step, { break: null });
  return endBreak(step, { ...open, startedAt }, 'lost', Math.min(now, open.reportedAt ?? startedAt), options);
}

/** What was played so far, as the page tells it. */
export function progress(step: Step, open: OpenBreak, done: Done[], now: Instant): Step {
  if (open.startedAt === null) return step;
  return change(step, { break: { ...open, done, reportedAt: now } });
}
