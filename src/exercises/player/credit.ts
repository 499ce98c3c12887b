/** What a break that was done is worth. */
import type { Done } from '../../core/journal';
import type { OwnExercise } from '../../core/own-exercises';
import type { Position } from '../exercise';
import { libraryWith } from '../own';

/** In these nobody gets up. What can be done seated or standing is done standing in a break. */
const seated: ReadonlySet<Position> = new Set(['seated', 'seated in a wheelchair', 'any']);

/**
 * Whether all that was done was done seated: good, but the sitting went on. An own exercise is done as its picture
 * shows; one that nobody knows any longer says nothing of a chair.
 */
export function staysSeated(done: readonly Done[], own: readonly OwnExercise[]): boolean {
  const positions = new Map(libraryWith(own).map(({ id, position }) => [id, position]));
  const isSeated = ({ exercise }: Done) => {
    const position = positions.get(exercise);
    return position !== undefined && seated.has(position);
  };
  return done.length > 0 && done.every(isSeated);
}
