/** What was done of an exercise in one break. */
import type { Done } from '../../core/journal/journal';
import { type Exercise, isAway, type Side } from '../exercise';
import { workSeconds } from '../player/dose';

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
