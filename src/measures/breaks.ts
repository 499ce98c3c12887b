/** Breaks for measuring, and what was done in them. */
import type { BreakEntry, Done, Entry } from '../core/journal/entries';
import { HOUR, MINUTE, SECOND } from '../core/time';
import { isWhole } from '../exercises/choosing/past-breaks';
import { groupOf } from '../exercises/choosing/roles';
import type { Exercise } from '../exercises/exercise';
import { exerciseOf, isExerciseId } from '../exercises/library';

/**
 * A break interrupts at least this much sitting, and is shorter than an hour (docs/exercises.md): a longer one is an
 * absence.
 */
const SITTING_BEFORE = 5 * MINUTE;
const SHORTEST = MINUTE;
export const ABSENCE = HOUR;
/** This much walking, or this much time upright, makes an active break (Blankenship 2021). */
const ACTIVE_WALK = 2 * MINUTE;
const ACTIVE_UP = 5 * MINUTE;

/** The played exercises that this version knows. */
export function known(done: readonly Done[]): { readonly exercise: Exercise; readonly done: Done }[] {
  return done.flatMap((entry) =>
    isExerciseId(entry.exercise) ? [{ exercise: exerciseOf(entry.exercise), done: entry }] : [],
  );
}

/** Time spent walking or rolling in a break, in ms: the time of such exercises, but at most the length of the break. */
export function walkMs({
  done,
  startedAt,
  endedAt,
}: Pick<BreakEntry, 'done' | 'startedAt' | 'endedAt'>): number {
  const walked = known(done).filter(({ exercise }) => exercise.group === 'walk');
  const ms = walked.reduce((sum, { done: { seconds } }) => sum + seconds * SECOND, 0);
  return Math.min(ms, endedAt - startedAt);
}

/** Whether a break moved the body enough to be an active one as in research. */
export function isActive(entry: BreakEntry): boolean {
  return walkMs(entry) >= ACTIVE_WALK || entry.endedAt - entry.startedAt >= ACTIVE_UP;
}

/** Whether it is not known what was done: an absence that was credited as a break. */
export function isAbsence({ done }: BreakEntry): boolean {
  return done.length === 0;
}

/**
 * Whether a break is counted: it lasts a minute or more and less than an hour, after five minutes of sitting or more. A
 * break that was asked for or guided counts whatever came before it.
 */
function isCounted(entry: BreakEntry, sittingBeforeMs: number): boolean {
  const length = entry.endedAt - entry.startedAt;
  const guided = entry.breakId !== null || entry.done.length > 0;
  return length >= SHORTEST && length < ABSENCE && (guided || sittingBeforeMs >= SITTING_BEFORE);
}

/** The breaks that count, in order. `entries` must be in order. */
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

/** How many ceiling stretches were done completely. */
export function ceilingsIn(done: readonly Done[]): number {
  const whole = known(done).filter(
    ({ exercise }) => exercise.group === 'ceiling' && isWhole(exercise, done, 0),
  );
  return new Set(whole.map(({ exercise }) => exercise.id)).size;
}

/**
 * Seconds of stretching the hip flexors, left and right. An exercise without sides, or with alternating sides, counts
 * half for each side.
 */
export function hipFlexorSeconds(done: readonly Done[]): { readonly left: number; readonly right: number } {
  const sum = { left: 0, right: 0 };
  for (const { exercise, done: part } of known(done)) {
    const group = groupOf(exercise);
    const stretches =
      exercise.kind === 'stretch' && (group === 'hip-flexors' || group === 'hip-flexor-stretch');
    if (!stretches) continue;
    if (part.side !== 'right') sum.left += part.seconds / (part.side ? 1 : 2);
    if (part.side !== 'left') sum.right += part.seconds / (part.side ? 1 : 2);
  }
  return sum;
}

/** Whether a hip-flexor strength exercise was done. */
export function isStrength(done: readonly Done[]): boolean {
  return known(done).some(({ exercise }) => exercise.group === 'hip-flexor-strength');
}
