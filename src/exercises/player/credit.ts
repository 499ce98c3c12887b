/** What a break that was done is worth. */
import type { Done } from '../../core/journal';
import type { Position } from '../exercise';
import { exerciseOf, isExerciseId } from '../library';

/** In these nobody gets up. What can be done seated or standing is done standing in a break. */
const seated: ReadonlySet<Position> = new Set(['seated', 'seated in a wheelchair', 'any']);

/** Whether all that was done was done seated: good, but the sitting went on. */
export function staysSeated(done: readonly Done[]): boolean {
  return (
    done.length > 0 &&
    done.every(({ exercise: id }) => isExerciseId(id) && seated.has(exerciseOf(id).position))
  );
}
