/** The breaks of the last days, as choosing looks at them: which exercises, how much of each, and what was skipped. */
import type { Done, Entry, SkipReason } from '../../core/journal/entries';
import { HOUR, type Instant, MINUTE } from '../../core/time';
import { workSeconds } from '../dose';
import { type Exercise, isAway, type Side } from '../exercise';
import type { Context } from './context';
import { CLOSER, isWalk, JUST_STAND, OPENER, SEATED_OPENER } from './roles';

/** An absence that ends a day; one that is no work. */
const NIGHT = 4 * HOUR;
const NOT_WORK = 20 * MINUTE;

export interface BreakDay {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** From the first to the last sign of the person, without the longer absences. */
  readonly workedMs: number;
  /** What began in it, in order. */
  readonly entries: readonly Entry[];
}

interface Growing extends BreakDay {
  endedAt: Instant;
  workedMs: number;
  readonly entries: Entry[];
}

interface Sign {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly entry?: Entry;
}

/** Days in order; the last one is today, and reaches to now. */
export function breakDays({ journal, now, sittingMs, standingMs }: Context): BreakDay[] {
  const signs = journal.map(signOf);
  signs.push({ startedAt: now - Math.max(sittingMs, standingMs), endedAt: now });
  signs.sort((a, b) => a.startedAt - b.startedAt || a.endedAt - b.endedAt);
  const days: Growing[] = [];
  for (const sign of signs) {
    const day = days.at(-1);
    if (day && sign.startedAt - day.endedAt < NIGHT) grow(day, sign);
    else days.push(begun(sign));
  }
  return days;
}

/** How long an entry shows that the person was at work: somebody who got up may have gone home. */
function signOf(entry: Entry): Sign {
  const { startedAt, endedAt } = entry;
  if (entry.kind === 'bout' || entry.kind === 'standing' || entry.kind === 'hold')
    return { startedAt, endedAt, entry };
  const seconds = 'done' in entry ? entry.done.reduce((sum, one) => sum + one.seconds, 0) : 0;
  return { startedAt, endedAt: startedAt + seconds * 1000, entry };
}

function begun({ startedAt, endedAt, entry }: Sign): Growing {
  return { startedAt, endedAt, workedMs: endedAt - startedAt, entries: entry ? [entry] : [] };
}

function grow(day: Growing, { startedAt, endedAt, entry }: Sign): void {
  const gap = Math.max(0, startedAt - day.endedAt);
  const added = Math.max(0, endedAt - Math.max(startedAt, day.endedAt));
  day.workedMs += added + (gap < NOT_WORK ? gap : 0);
  day.endedAt = Math.max(day.endedAt, endedAt);
  if (entry) day.entries.push(entry);
}

/** Somebody who was up for so long has walked. */
const WALKED = 5 * MINUTE;

export interface Slot {
  readonly at: Instant;
  readonly endedAt: Instant;
  /** What it was about, begun or done, in order. */
  readonly mains: readonly Exercise[];
  /** Those of them that were done whole. */
  readonly whole: readonly Exercise[];
  readonly walked: boolean;
  readonly skipped: boolean;
  readonly because?: SkipReason;
  /** The bout went on: what is missing is still owed. */
  readonly partial: boolean;
}

/** What opens or ends a break is not what it is about, unless there was nothing else. */
export function mainsOf(done: readonly Done[], known: ReadonlyMap<string, Exercise>): Exercise[] {
  const ids = [...new Set(done.map(({ exercise }) => exercise))];
  const besides: readonly string[] = [OPENER, SEATED_OPENER, CLOSER];
  const mains = ids.filter((id) => !besides.includes(id)).flatMap((id) => known.get(id) ?? []);
  // A little standing is how a break begins; standing for most of a minute is what it can be about.
  return mains.filter((main) => main.id !== JUST_STAND || mains.length === 1 || isWhole(main, done, 0));
}

/** What is known of exercises, and from how many seconds on a walk counts. */
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
  // A routine has its own doses: what it holds is no break's main.
  if (kind !== 'exercise' && entry.origin === 'routine') return undefined;
  const mains = mainsOf(entry.done, exercises);
  const whole = mains.filter((exercise) => isWhole(exercise, entry.done, walkSeconds));
  const walked = whole.some(isWalk) || (kind === 'break' && endedAt - at >= WALKED);
  // Up for a moment, with nothing done: an answer to nothing.
  if (mains.length === 0 && !walked && (kind !== 'break' || entry.origin === 'natural')) return undefined;
  return { at, endedAt, mains, whole, walked, skipped: false, partial: kind === 'partial' };
}

/** From so much of its work on, an exercise (or one side of it) was done. */
const DONE_SHARE = 0.6;

function isEnough(exercise: Exercise, seconds: number, walkSeconds: number): boolean {
  const { dose } = exercise;
  const whole = isAway(exercise) ? walkSeconds : dose.sets * workSeconds(dose) * DONE_SHARE;
  return seconds >= whole;
}

/** The side that is missing where only the other one was done; undefined where neither or both were. */
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

/** Whether it was done: of two sides both; of a walk so many seconds. */
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
