/** A break under way: what the hands do during it, and what it counts as in the end. */

import type { Certainty, Done } from '../../journal/entries';
import type { ClockOptions } from '../../options/clock-options';
import type { Instant } from '../../time';
import type { Clock } from '../clock';
import type { PageEvent } from '../events';
import { BOUNDARY, FULL_BREAK, JITTER, WORK } from '../rules';
import { addParts, isReader, noParts } from '../sitting';
import type { OpenBreak } from '../state';
import { askAgain, isOwn } from './answers';
import { getUp } from './bout';
import { recordHurt } from './leaving';
import { noteBreak } from './noting';
import { cutOut, hasSlept, withPageTime } from './page-time';
import { change, record, type Step, type Turn } from './record';
import { comeBack } from './return';

/**
 * Adds to the open break what the hands did since the last look: work beside a nudge, rest once the break has started.
 * Time is work only between two looks that both found the hands busy: to read the nudge and reach for its button is not
 * work.
 */
export function watchHands(
  open: OpenBreak | null,
  last: Clock['pulse'],
  inputAt: Instant,
  now: Instant,
): OpenBreak | null {
  if (!open) return null;
  const busy = now - inputAt < BOUNDARY && last !== null && last.at - last.inputAt < BOUNDARY;
  const since = open.reportedAt ?? open.startedAt ?? open.askedAt;
  const busyMs = busy ? Math.max(0, Math.min(now - last.at, now - since)) : 0;
  const worked = { ...open, workedMs: open.workedMs + busyMs };
  return open.startedAt === null ? worked : countRest(worked, open.startedAt, inputAt, now);
}

/** Moves the start of a break that began by itself to the last input, which a later look dates more exactly. */
function correctStart(open: OpenBreak, startedAt: Instant, inputAt: Instant): OpenBreak {
  return open.byItself && inputAt < startedAt ? { ...open, startedAt: inputAt } : open;
}

function countRest(open: OpenBreak, startedAt: Instant, inputAt: Instant, now: Instant): OpenBreak {
  const known = open.stillUntil ?? startedAt;
  // A stillness shorter than `BOUNDARY` cannot be measured yet; a later look may date the input back.
  if (now - inputAt < BOUNDARY) return { ...open, stillUntil: Math.max(known, now - BOUNDARY) };
  const begun = correctStart(open, startedAt, inputAt);
  const from = open.stillUntil ?? begun.startedAt ?? startedAt;
  const still = Math.max(0, now - Math.max(inputAt, from));
  return { ...begun, stillMs: open.stillMs + still, stillUntil: now };
}

/**
 * Starts the break. If it began by itself, the stillness back to the last input is part of it; the next look shows when
 * that input was.
 */
export function start(
  step: Step,
  open: OpenBreak,
  { still, routine, pageTime }: PageEvent & { type: 'started' },
  now: Instant,
): Step {
  const startedAt = still ? now - BOUNDARY : now;
  const begun = { ...open, startedAt, byItself: still === true, routine, workedMs: 0, reportedAt: null };
  const { bout } = step.clock;
  if (!still || !bout) return change(step, { break: withPageTime(begun, pageTime, now) });
  // The time since the last input belongs to the break.
  const own = { ...begun, parts: bout.pending };
  return change(step, { bout: { ...bout, pending: noParts }, break: withPageTime(own, pageTime, now) });
}

/** Undoes a start by itself while the person was only reading: the break is still asked for, and the bout goes on. */
export function takeBack(step: Step, open: OpenBreak): Step {
  if (open.finished) return step;
  const clean = { byItself: false, pageTime: null, skipped: null, workedMs: 0 };
  const rest = { parts: noParts, stillMs: 0, stillUntil: null };
  const none = { startedAt: null, reportedAt: null, done: [], ...rest, ...clean };
  return change(step, { bout: withoutBreak(step.clock.bout, open), break: { ...open, ...none } });
}

type Finished = PageEvent & { type: 'finished' };

/** Marks the break as ended, as its page reports; the next look decides what it counts as. */
export function finish(
  step: Step,
  open: OpenBreak,
  { done, by, seated, pageTime }: Finished,
  now: Instant,
): Step {
  if (open.startedAt === null || open.finished) return step;
  // The page waits a moment, in case the hands came back for its own buttons. That moment is already work.
  const at = by === 'return' ? (open.reportedAt ?? now) : now;
  const ended = { ...withPageTime(open, pageTime, now), done: mostOf(open.done, done) };
  return change(step, { break: { ...ended, finished: { at, by, seated } } });
}

/** Merges two reports of what was done; the longer time of each exercise wins, as a reloaded page may know less. */
function mostOf(known: readonly Done[], reported: readonly Done[]): Done[] {
  const isSame = (one: Done) => (other: Done) => one.exercise === other.exercise && one.side === other.side;
  const most = known.map((one) => {
    const again = reported.find(isSame(one));
    return again && again.seconds > one.seconds ? again : one;
  });
  return [...most, ...reported.filter((one) => !known.some(isSame(one)))];
}

/** Ends a break that its page has reported as over. */
export function endFinishedBreak(step: Step, options: ClockOptions): Step {
  const open = step.clock.break;
  if (!open?.finished || open.startedAt === null) return step;
  const { by, at, seated } = open.finished;
  return endBreak(step, { ...open, startedAt: open.startedAt }, { by, at, seated }, options);
}

type By = Finished['by'] | 'lost';

/** A break that has begun. */
type StartedBreak = OpenBreak & { readonly startedAt: Instant };

/** How and when a break ended, and whether it was done seated. */
interface BreakEnd {
  readonly by: By;
  readonly at: Instant;
  readonly seated?: boolean | undefined;
}

/**
 * How certain it is that the person was up; undefined if they worked through the break. *Done* is their word, whatever
 * the hands did: some mice never rest. If the person is a reader, a break that began by itself may have been reading.
 */
function certaintyOf(clock: Clock, open: OpenBreak, lengthMs: number, by: By): Certainty | undefined {
  const rested = open.stillMs >= lengthMs / 2;
  const mayRead = open.byItself && !isOwn(open) && by !== 'person' && isReader(clock);
  if (rested) return mayRead ? 'presumed' : 'hands off';
  if (by === 'person') return 'said';
  return by === 'return' && lengthMs - open.stillMs < WORK ? 'said' : undefined;
}

/** Adds the time of a break that was none to the bout, as sitting; sleep in it does not count. */
function withoutBreak(bout: Clock['bout'], { parts }: OpenBreak, sleptMs = 0): Clock['bout'] {
  const slept = { ...noParts, uncountedMs: sleptMs };
  return bout && { ...bout, settled: addParts(addParts(bout.settled, parts), slept) };
}

/**
 * Ends a started break at `at`. A minute or more that was not worked through ends the bout. Less is a partial break,
 * and the ask comes back after one snooze. What was done seated is no break, but the ask comes back only after one
 * interval.
 */
export function endBreak(step: Step, open: StartedBreak, end: BreakEnd, options: ClockOptions): Step {
  const { leaving } = open;
  if (leaving?.why === 'hurt') return endHurting(step, open, { ...end, ...leaving }, options);
  if (hasSlept(open, end.by, end.at))
    return recordBreak(step, open, { ...end, sleptMs: open.skipped?.ms ?? 0 }, options);
  const cut = open.skipped ? cutOut(step, open, end.at) : { step, open };
  return recordBreak(cut.step, cut.open, { ...end, sleptMs: 0 }, options);
}

/** *It hurts* ended the break when it was pressed, however long its page offered the way back. */
function endHurting(
  step: Step,
  open: StartedBreak,
  { exercise, at, seated }: BreakEnd & { readonly exercise: string | null },
  options: ClockOptions,
): Step {
  const noted = recordHurt(step, open.id, exercise, at);
  const ended = endBreak(noted, { ...open, leaving: null }, { by: 'person', at, seated }, options);
  const handsMoved = (step.clock.pulse?.inputAt ?? at) > at + JITTER;
  return ended.clock.up && handsMoved ? comeBack(ended, at, options) : ended;
}

function recordBreak(
  step: Step,
  open: StartedBreak,
  { by, at, seated, sleptMs }: BreakEnd & { readonly sleptMs: number },
  options: ClockOptions,
): Step {
  const turn = { now: at, options };
  const { done, origin, routine, startedAt } = open;
  const lengthMs = at - startedAt;
  const plain = options.counts === 'clock' && by === 'end' ? 'presumed' : undefined;
  const certainty = certaintyOf(step.clock, open, lengthMs - sleptMs, by) ?? plain;
  const body = { origin, breakId: open.id, done, routine, startedAt, endedAt: at };
  // The press that ends the break is the return, although its input may be dated a moment earlier.
  const from = by === 'person' ? at - JITTER : at;
  if (certainty && lengthMs >= FULL_BREAK && !seated) {
    const up = getUp(noteBreak(step, open, options), { ...body, certainty, from });
    return by === 'return' ? comeBack(up, at, options) : up;
  }
  const closed = change(step, { break: null, bout: withoutBreak(step.clock.bout, open, sleptMs) });
  // A break that only the person asked for, closed before anything was played, leaves no trace.
  if (isOwn(open) && done.length === 0) return closed;
  if (seated) {
    const exercised = record(closed, { kind: 'exercise', done, startedAt, endedAt: at });
    return askAgain(exercised, turn, { snoozeMinutes: null, snoozes: 0 });
  }
  const recorded = record(closed, { kind: 'partial', ...body, certainty: certainty ?? 'presumed' });
  if (isOwn(open)) return recorded;
  const { snoozes } = step.clock.ask;
  return askAgain(recorded, turn, { snoozeMinutes: options.laterMinutes, snoozes });
}

/** Closes a break whose page or browser is gone: it ends at its last report; one that has not begun is due again. */
export function dropOrEndBreak(step: Step, { now, options }: Turn): Step {
  const open = step.clock.break;
  if (!open) return step;
  const { startedAt } = open;
  if (startedAt === null) return change(step, { break: null });
  const at = Math.min(now, open.reportedAt ?? startedAt);
  return endBreak(step, { ...open, startedAt }, { by: 'lost', at }, options);
}

/** Stores what was played so far, as the page reports; the report also shows that the page is alive. */
export function progress(
  step: Step,
  open: OpenBreak,
  { done, pageTime }: PageEvent & { type: 'progressed' },
  now: Instant,
): Step {
  if (open.startedAt === null) return step;
  const reported = { ...withPageTime(open, pageTime, now), done: mostOf(open.done, done) };
  return change(step, { break: { ...reported, reportedAt: now, workedMs: 0 } });
}
