/** An open break, from the ask to its end. */
import { type Clock, firstAsk, type OpenBreak } from '../clock';
import type { Pulse, Said } from '../events';
import type { Answer, Certainty, Done, Moment, Way } from '../journal';
import type { Options } from '../options';
import { BOUNDARY, FULL_BREAK, JITTER, LATERS, UNANSWERED_A_DAY, WORK } from '../rules';
import { addParts, dueAt, noParts, sittingMs } from '../sitting';
import { type Instant, MINUTE } from '../time';
import { getUp } from './bout';
import { change, nextId, record, type Step } from './record';

/** How a break comes to be asked for. */
interface Ask {
  readonly origin: OpenBreak['origin'];
  readonly way: Way;
  readonly why: Moment | null;
  readonly offer: OpenBreak['offer'];
}

/** Opens a break: its nudge is then presented until it is known to be visible. */
export function openBreak(step: Step, ask: Ask, now: Instant, options: Options): Step {
  const { clock } = step;
  const { standing, pulse, pastCall } = clock;
  const nudged = ask.origin === 'nudged';
  // A window for somebody in another program comes without the focus at first.
  const apart = nudged && ask.way === 'window' && pulse?.place === 'elsewhere' && !pulse.traits.takesFocus;
  const asked: OpenBreak = {
    id: nextId(clock),
    ...ask,
    askedAt: now,
    dueAt: (nudged && dueAt(clock, options, now)) || now,
    sittingMs: sittingMs(clock, options, now),
    standingMs: standing && now - standing.startedAt,
    callId: pastCall?.id ?? null,
    wanted: !nudged,
    quietly: ask.why === 'watching',
    seenAt: null,
    shownAt: null,
    forward: apart ? 'at the next boundary' : 'no',
    startedAt: null,
    reportedAt: null,
    done: [],
    finished: null,
    parts: noParts,
    workedMs: 0,
    stillMs: 0,
    stillUntil: null,
  };
  const opened = change(step, { break: asked, sequence: clock.sequence + 1 });
  return ask.way === 'badge' ? seeBadge(opened, asked, now) : opened;
}

/** The nudge can be seen: only now was there one. */
function see(step: Step, open: OpenBreak, now: Instant): Step {
  if (open.seenAt !== null) return step;
  const { clock } = step;
  const offers = open.offer === 'hours' ? { ...clock.offers, hours: 'made' as const } : clock.offers;
  const seen = change(step, { break: { ...open, seenAt: now }, offers });
  if (open.origin === 'early') return seen;
  return record(seen, {
    kind: 'nudge',
    breakId: open.id,
    startedAt: open.askedAt,
    endedAt: now,
    dueAt: open.dueAt,
    sittingMs: open.sittingMs,
    standingMs: open.standingMs,
    way: open.way,
    why: open.why,
    after: clock.ask.waitsFor,
  });
}

/** The window or the notification of the open break is on the screen. */
export function show(step: Step, open: OpenBreak, now: Instant): Step {
  const shown = open.way === 'window' ? { ...open, shownAt: open.shownAt ?? now } : open;
  return see(change(step, { break: shown }), shown, now);
}

/** A way that cannot be taken gives way to the next; the badge never fails. */
export function fail(step: Step, open: OpenBreak, way: Way, now: Instant): Step {
  if (open.way !== way) return step;
  const next = way === 'window' && step.clock.pulse?.traits.notifies ? 'notification' : 'badge';
  const quieter: OpenBreak = { ...open, way: next };
  return next === 'badge' ? seeBadge(step, quieter, now) : change(step, { break: quieter });
}

/** A badge is seen at once, if its icon is. */
function seeBadge(step: Step, open: OpenBreak, now: Instant): Step {
  const asked = change(step, { break: open });
  return step.clock.pulse?.traits.showsBadge ? see(asked, open, now) : asked;
}

/** The person wants the window of the nudge they saw; with `start`, and the break at once. */
export function bringWindow(step: Step, open: OpenBreak, start: boolean): Step {
  if (open.startedAt !== null) return step;
  const wanted = open.wanted || start;
  if (open.way === 'window') return change(step, { break: { ...open, wanted, forward: 'yes' } });
  return change(step, { break: { ...open, wanted, way: 'window', shownAt: null, quietly: false } });
}

/** The next ask, counted from the sitting so far. */
function askAgain(
  step: Step,
  now: Instant,
  options: Options,
  ask: Pick<Clock['ask'], 'snoozeMinutes' | 'snoozes'>,
): Step {
  const { clock } = step;
  const sinceMs = sittingMs(clock, options, now);
  const standing = clock.standing && {
    ...clock.standing,
    askAt: now + (ask.snoozeMinutes ?? options.intervalMinutes) * MINUTE,
  };
  return change(step, { standing, ask: { ...firstAsk, ...ask, sinceMs } });
}

/** *Later*: the first boundary after the snooze. The third is a *Skip*; an early break is simply dropped. */
export function snooze(
  step: Step,
  open: OpenBreak,
  by: Answer,
  now: Instant,
  options: Options,
  minutes: number = options.laterMinutes,
): Step {
  const closed = change(by === 'unanswered' ? countUnanswered(step) : step, { break: null });
  if (open.origin === 'early') return closed;
  const snoozes = step.clock.ask.snoozes + 1;
  if (snoozes >= LATERS) return skip(closed, open, by, now, options);
  const asked = askAgain(closed, now, options, { snoozeMinutes: minutes, snoozes });
  return record(asked, { kind: 'snoozed', breakId: open.id, by, minutes, startedAt: now, endedAt: now });
}

function countUnanswered(step: Step): Step {
  const { day, unanswered } = step.clock;
  const today = (day?.unanswered ?? 0) + 1;
  const asks = today >= UNANSWERED_A_DAY && day?.tooOften === 'no';
  return change(step, {
    unanswered: unanswered + 1,
    day: day && { ...day, unanswered: today, tooOften: asks ? 'ask' : day.tooOften },
  });
}

/** *Skip*: the bout goes on, and the next ask comes one interval later, with the true figure. */
export function skip(step: Step, open: OpenBreak, by: Answer, now: Instant, options: Options): Step {
  const closed = change(step, { break: null });
  if (open.origin === 'early') return closed;
  const asked = askAgain(closed, now, options, { snoozeMinutes: null, snoozes: 0 });
  const missed = change(asked, { missedAt: now });
  return record(missed, { kind: 'skipped', breakId: open.id, by, startedAt: now, endedAt: now });
}

/** Takes back a break that was asked for and not begun: it is still owed, and nothing counts against the person. */
export function withdraw(step: Step): Step {
  return step.clock.break?.startedAt === null && step.clock.break.origin === 'nudged'
    ? dropBreak(step)
    : step;
}

/** Forgets a break that has not begun. */
export function dropBreak(step: Step): Step {
  return step.clock.break?.startedAt === null ? change(step, { break: null }) : step;
}

/**
 * The open break with what the hands did since the last look: work beside a nudge that can be seen, rest once the
 * break has started. Work is told only between two looks that both found the hands busy: whoever reads the nudge
 * and reaches for its button has not worked.
 */
export function watchHands(before: Clock, inputAt: Instant, now: Instant): OpenBreak | null {
  const { break: open, pulse: last } = before;
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

type Finished = Said & { type: 'finished' };

/** The break has ended, as its page says; the look that follows tells what it was. */
export function finish(step: Step, open: OpenBreak, { done, by, seated }: Finished, now: Instant): Step {
  if (open.startedAt === null || open.finished) return step;
  return change(step, { break: { ...open, done, finished: { at: now, by, seated } } });
}

/** Ends a break that its page has said to be over. */
export function settleBreak(step: Step, options: Options): Step {
  const open = step.clock.break;
  if (!open?.finished || open.startedAt === null) return step;
  const { by, at, seated } = open.finished;
  return endBreak(step, { ...open, startedAt: open.startedAt }, by, at, options, seated);
}

type By = Finished['by'] | 'lost';

/** How sure it is that the person was up; undefined if they worked through it, which no word of theirs undoes. */
function certaintyOf(open: OpenBreak, lengthMs: number, by: By): Certainty | undefined {
  if (open.stillMs >= lengthMs / 2) return 'hands off';
  return by === 'person' && lengthMs - open.stillMs < WORK ? 'said' : undefined;
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
  options: Options,
  seated = false,
): Step {
  const { startedAt, done, origin } = open;
  const lengthMs = at - startedAt;
  const certainty = certaintyOf(open, lengthMs, by);
  const lived = { origin, breakId: open.id, done, startedAt, endedAt: at };
  // The press that ends it is the return, though it may be dated a moment earlier.
  const from = by === 'person' ? at - JITTER : at;
  if (certainty && lengthMs >= FULL_BREAK && !seated) return getUp(step, { ...lived, certainty, from });
  const closed = change(step, { break: null, bout: withoutBreak(step.clock.bout, open) });
  // An early break closed again before anything was played never was.
  if (origin === 'early' && done.length === 0) return closed;
  if (seated) {
    const exercised = record(closed, { kind: 'exercise', done, startedAt, endedAt: at });
    return askAgain(exercised, at, options, { snoozeMinutes: null, snoozes: 0 });
  }
  const wrote = record(closed, { kind: 'partial', ...lived, certainty: certainty ?? 'presumed' });
  if (origin === 'early') return wrote;
  const { snoozes } = step.clock.ask;
  return askAgain(wrote, at, options, { snoozeMinutes: options.laterMinutes, snoozes });
}

/** Without its page or its browser a break ends with what was last reported; one not begun is due again. */
export function dropOrEndBreak(step: Step, now: Instant, options: Options): Step {
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

/** Ends a break whose page is gone, takes work beside a nudge as its answer, and brings a window forward. */
export function tendBreak(step: Step, pulse: Pulse, now: Instant, options: Options): Step {
  const open = step.clock.break;
  if (!open) return step;
  const { startedAt, reportedAt, shownAt } = open;
  const missing = shownAt !== null && pulse.page === 'missing';
  if (startedAt !== null) {
    return missing ? endBreak(step, { ...open, startedAt }, 'lost', reportedAt ?? startedAt, options) : step;
  }
  if (missing) return snooze(step, open, 'closed', now, options);
  if (open.quietly) return tendQuietly(step, open);
  // Work on the computer for two minutes beside a nudge is an answer: not now.
  return open.workedMs >= WORK
    ? ignore(step, open, now, options)
    : change(step, { break: moveForward(step.clock, open, now) });
}

/** Asked while something was watched: with the next input the window comes in its place. */
function tendQuietly(step: Step, open: OpenBreak): Step {
  const { clock } = step;
  if ((clock.pulse?.inputAt ?? 0) <= open.askedAt) return step;
  return change(step, { break: null, ask: { ...clock.ask, windowNext: true } });
}

/** Only a nudge that was visible counts as unanswered; any other is simply asked again an interval later. */
function ignore(step: Step, open: OpenBreak, now: Instant, options: Options): Step {
  // Somebody who stands is asked for longer; see `presumeSeated`.
  if (step.clock.standing) return step;
  if (open.seenAt !== null) return snooze(step, open, 'unanswered', now, options);
  // A notification that the system never showed.
  if (open.way === 'notification') return fail(step, open, 'notification', now);
  if (open.way === 'window') return step;
  return askAgain(change(step, { break: null }), now, options, { snoozeMinutes: null, snoozes: 0 });
}

/** A window that came without the focus is brought forward at the first boundary after it was shown. */
function moveForward({ pulse }: Clock, open: OpenBreak, now: Instant): OpenBreak {
  if (open.forward !== 'at the next boundary' || open.shownAt === null || !pulse) return open;
  const still = now - pulse.inputAt >= BOUNDARY && pulse.inputAt > open.shownAt;
  const moved = pulse.changed === 'window' && pulse.since >= open.shownAt;
  return still || moved ? { ...open, forward: 'yes' } : open;
}
