/** The breaks of a day, and those that were declined, as choosing looks at them. */
import type { Done, Entry, SkipReason } from '../../core/journal/journal';
import { type Instant, MINUTE } from '../../core/time';
import { type Exercise, isAway } from '../exercise';
import type { BreakDay } from './days';
import { isWhole } from './done';
import { CLOSER, JUST_STAND, OPENER, SEATED_OPENER } from './fixed';

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

export function isWalk(exercise: Exercise): boolean {
  return exercise.group === 'walk' || isAway(exercise);
}
