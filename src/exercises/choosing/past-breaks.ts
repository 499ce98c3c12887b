/** Reads the breaks of the last days from the journal: which exercises, how much of each, and what was skipped. */
import { NIGHT } from '../../core/clock/rules';
import type { Done, Entry, SkipReason } from '../../core/journal/entries';
import { type Instant, MINUTE } from '../../core/time';
import { DONE_SHARE, workSeconds } from '../dose';
import { type Exercise, isAway, type Side } from '../exercise';
import type { Context } from './context';
import { CLOSER, isWalk, JUST_STAND, OPENER, SEATED_OPENER } from './roles';

/** An absence of this length is not part of the work. */
const NOT_WORK = 20 * MINUTE;

export interface BreakDay {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** The time from the first to the last sign of the person, without the absences that are not part of the work. */
  readonly workedMs: number;
  /** The entries that began on this day, in order. */
  readonly entries: readonly Entry[];
}

interface GrowingDay extends BreakDay {
  endedAt: Instant;
  workedMs: number;
  readonly entries: Entry[];
}

interface Sign {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly entry?: Entry;
}

/** The days in order. The last one is today, and reaches to now. */
export function breakDays({ journal, now, sittingMs, standingMs }: Context): BreakDay[] {
  const signs = journal.map(signOf);
  signs.push({ startedAt: now - Math.max(sittingMs, standingMs), endedAt: now });
  signs.sort((a, b) => a.startedAt - b.startedAt || a.endedAt - b.endedAt);
  const days: GrowingDay[] = [];
  for (const sign of signs) {
    const day = days.at(-1);
    if (day && sign.startedAt - day.endedAt < NIGHT) extendDay(day, sign);
    else days.push(newDay(sign));
  }
  return days;
}

/**
 * The time for which an entry shows the person at work. Of a break only the exercises count, because a person who got
 * up may have gone home.
 */
function signOf(entry: Entry): Sign {
  const { startedAt, endedAt } = entry;
  if (entry.kind === 'bout' || entry.kind === 'standing' || entry.kind === 'hold')
    return { startedAt, endedAt, entry };
  const seconds = 'done' in entry ? entry.done.reduce((sum, one) => sum + one.seconds, 0) : 0;
  return { startedAt, endedAt: startedAt + seconds * 1000, entry };
}

function newDay({ startedAt, endedAt, entry }: Sign): GrowingDay {
  return { startedAt, endedAt, workedMs: endedAt - startedAt, entries: entry ? [entry] : [] };
}

function extendDay(day: GrowingDay, { startedAt, endedAt, entry }: Sign): void {
  const gap = Math.max(0, startedAt - day.endedAt);
  const added = Math.max(0, endedAt - Math.max(startedAt, day.endedAt));
  day.workedMs += added + (gap < NOT_WORK ? gap : 0);
  day.endedAt = Math.max(day.endedAt, endedAt);
  if (entry) day.entries.push(entry);
}

/** A person who was up for this time has walked. */
const WALKED = 5 * MINUTE;

export interface Slot {
  readonly at: Instant;
  readonly endedAt: Instant;
  /** The exercises that the break was about, begun or done, in order. */
  readonly mains: readonly Exercise[];
  /** The main exercises that were done whole. */
  readonly whole: readonly Exercise[];
  readonly walked: boolean;
  readonly skipped: boolean;
  readonly because?: SkipReason;
  /** The break was so short that the bout went on. What is missing is still owed. */
  readonly partial: boolean;
}

/** The exercises that a break was about, without those that open and end it. */
export function mainsOf(done: readonly Done[], known: ReadonlyMap<string, Exercise>): Exercise[] {
  const ids = [...new Set(done.map(({ exercise }) => exercise))];
  const framing: readonly string[] = [OPENER, SEATED_OPENER, CLOSER];
  const mains = ids.filter((id) => !framing.includes(id)).flatMap((id) => known.get(id) ?? []);
  // A little standing only begins a break. A break is about standing if it was done whole, or if nothing else was done.
  return mains.filter((main) => main.id !== JUST_STAND || mains.length === 1 || isWhole(main, done, 0));
}

/** The exercises by id, and the seconds from which a walk counts. */
interface Known {
  readonly exercises: ReadonlyMap<string, Exercise>;
  readonly walkSeconds: number;
}

export function slotsOf(day: BreakDay, known: Known): Slot[] {
  return day.entries.flatMap((entry) => slotOf(entry, known) ?? []);
}

function slotOf(entry: Entry, { exercises, walkSeconds }: Known): Slot | undefined {
  const { kind, startedAt: at, endedAt } = entry;
  if (kind === 'skipped') {
    const because = entry.because === undefined ? {} : { because: entry.because };
    return { at, endedAt, mains: [], whole: [], walked: false, skipped: true, partial: false, ...because };
  }
  if (kind !== 'break' && kind !== 'partial' && kind !== 'exercise') return undefined;
  // A routine has its own doses, so its exercises are not the main exercises of a break.
  if (kind !== 'exercise' && entry.origin === 'routine') return undefined;
  const mains = mainsOf(entry.done, exercises);
  const whole = mains.filter((exercise) => isWhole(exercise, entry.done, walkSeconds));
  const walked = whole.some(isWalk) || (kind === 'break' && endedAt - at >= WALKED);
  // Nothing was done, and the person was not up for long. This counts only if it is the answer to a question.
  if (mains.length === 0 && !walked && (kind !== 'break' || entry.origin === 'natural')) return undefined;
  return { at, endedAt, mains, whole, walked, skipped: false, partial: kind === 'partial' };
}

function isEnough(exercise: Exercise, seconds: number, walkSeconds: number): boolean {
  const { dose } = exercise;
  const whole = isAway(exercise) ? walkSeconds : dose.sets * workSeconds(dose) * DONE_SHARE;
  return seconds >= whole;
}

/** The side that is missing if only the other one was done; undefined if neither or both were done. */
export function missingSide(exercise: Exercise, done: readonly Done[]): Side | undefined {
  if (exercise.dose.sides !== 'left-right') return undefined;
  const [left, right] = (['left', 'right'] as const).map((side) => isSideDone(exercise, done, side));
  if (left === right) return undefined;
  return left ? 'right' : 'left';
}

function isSideDone(exercise: Exercise, done: readonly Done[], side: Side | null): boolean {
  const seconds = done
    .filter((one) => one.exercise === exercise.id && one.side === side)
    .reduce((sum, one) => sum + one.seconds, 0);
  return isEnough(exercise, seconds, 0);
}

/** Whether an exercise was done whole: both sides, where it has two; at least `walkSeconds` of a walk. */
export function isWhole(exercise: Exercise, done: readonly Done[], walkSeconds: number): boolean {
  const sides = exercise.dose.sides === 'left-right' ? (['left', 'right'] as const) : [null];
  if (!isAway(exercise)) return sides.every((side) => isSideDone(exercise, done, side));
  const walked = done.filter((one) => one.exercise === exercise.id);
  return isEnough(
    exercise,
    walked.reduce((sum, one) => sum + one.seconds, 0),
    walkSeconds,
  );
}
