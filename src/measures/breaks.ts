/** Breaks as they are measured, and what was done in them. */
import type { BreakEntry, Done, Entry } from '../core/journal/entries';
import { HOUR, MINUTE, SECOND } from '../core/time';
import { isWhole } from '../exercises/choosing/past-breaks';
import { groupOf } from '../exercises/choosing/roles';
import type { Exercise } from '../exercises/exercise';
import { exerciseOf, isExerciseId } from '../exercises/library';

/** A break interrupts at least so much sitting, and is shorter than an hour (docs/exercises.md): longer is an absence. */
const SITTING_BEFORE = 5 * MINUTE;
const SHORTEST = MINUTE;
export const ABSENCE = HOUR;
/** At least so much walking, or so much time upright, is an active break (Blankenship 2021). */
const ACTIVE_WALK = 2 * MINUTE;
const ACTIVE_UP = 5 * MINUTE;

/** What was played of the exercises that this version knows. */
export function known(done: readonly Done[]): { readonly exercise: Exercise; readonly done: Done }[] {
  return done.flatMap((one) =>
    isExerciseId(one.exercise) ? [{ exercise: exerciseOf(one.exercise), done: one }] : [],
  );
}

/** Time spent walking or rolling in a break, in ms: what was timed as such, and no longer than it lasted. */
export function walkMs({
  done,
  startedAt,
  endedAt,
}: Pick<BreakEntry, 'done' | 'startedAt' | 'endedAt'>): number {
  const walked = known(done).filter(({ exercise }) => exercise.group === 'walk');
  const ms = walked.reduce((sum, { done: { seconds } }) => sum + seconds * SECOND, 0);
  return Math.min(ms, endedAt - startedAt);
}

/** Whether a break moved the body enough to count as an active one in research. */
export function isActive(entry: BreakEntry): boolean {
  return walkMs(entry) >= ACTIVE_WALK || entry.endedAt - entry.startedAt >= ACTIVE_UP;
}

/** Whether nothing is known of what was done: an absence that was credited. */
export function isAbsence({ done }: BreakEntry): boolean {
  return done.length === 0;
}

/**
 * Whether a break is counted as one: a minute or more and under an hour, after five minutes of sitting or more.
 * One that was asked for or guided counts whatever was before it.
 */
export function isCounted(entry: BreakEntry, sittingBeforeMs: number): boolean {
  const length = entry.endedAt - entry.startedAt;
  const guided = entry.breakId !== null || entry.done.length > 0;
  return length >= SHORTEST && length < ABSENCE && (guided || sittingBeforeMs >= SITTING_BEFORE);
}

/** The breaks that count, in order. `entries` are in order. */
export function countedBreaks(entries: readonly Entry[]): BreakEntry[] {
  let before = 0;
  return entries.flatMap((entry) => {
    if (entry.kind === 'bout') before += entry.sittingMs;
    if (entry.kind !== 'break') return [];
    const counts = isCounted(entry, before);
    before = 0;
    return counts ? [entry] : [];
  });
}

/** How many ceiling stretches were done whole. */
export function ceilingsIn(done: readonly Done[]): number {
  const whole = known(done).filter(
    ({ exercise }) => exercise.group === 'ceiling' && isWhole(exercise, done, 0),
  );
  return new Set(whole.map(({ exercise }) => exercise.id)).size;
}

/** Seconds of stretching the hip flexors, left and right; what has no sides, or takes turns, is half for each. */
export function hipFlexorSeconds(done: readonly Done[]): { readonly left: number; readonly right: number } {
  const sum = { left: 0, right: 0 };
  for (const { exercise, done: one } of known(done)) {
    const group = groupOf(exercise);
    const stretches =
      exercise.kind === 'stretch' && (group === 'hip-flexors' || group === 'hip-flexor-stretch');
    if (!stretches) continue;
    if (one.side !== 'right') sum.left += one.seconds / (one.side ? 1 : 2);
    if (one.side !== 'left') sum.right += one.seconds / (one.side ? 1 : 2);
  }
  return sum;
}

/** Whether a hip-flexor strength exercise was among it. */
export function isStrength(done: readonly Done[]): boolean {
  return known(done).some(({ exercise }) => exercise.group === 'hip-flexor-strength');
}
