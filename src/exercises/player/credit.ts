/** What a break that was done is worth. */
import type { Done } from '../../core/journal/entries';
import type { Exercise, Position } from '../exercise';

/** In these nobody gets up. What can be done seated or standing is done standing in a break. */
const seated: ReadonlySet<Position> = new Set(['seated', 'seated in a wheelchair', 'any']);

/**
 * Whether all that was done was done seated: good, but the sitting went on. An exercise that `library` does not know
 * (any longer) says nothing of a chair.
 */
export function staysSeated(done: readonly Done[], library: readonly Exercise[]): boolean {
  const positions = new Map(library.map(({ id, position }) => [id, position]));
  const isSeated = ({ exercise }: Done) => {
    const position = positions.get(exercise);
    return position !== undefined && seated.has(position);
  };
  return done.length > 0 && done.every(isSeated);
}
