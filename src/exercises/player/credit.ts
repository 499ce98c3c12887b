/** Finds out whether a break that was done ended the sitting. */
import type { Done } from '../../core/journal/entries';
import type { Exercise, Position } from '../exercise';

/** Positions without getting up. In a break an exercise for "seated or standing" is done standing. */
const seated: ReadonlySet<Position> = new Set(['seated', 'seated in a wheelchair', 'any']);

/**
 * Whether everything that was done was done seated, so that the sitting went on. An exercise that is not in `library`
 * (any longer) does not count as seated.
 */
export function staysSeated(done: readonly Done[], library: readonly Exercise[]): boolean {
  const positions = new Map(library.map(({ id, position }) => [id, position]));
  const isSeated = ({ exercise }: Done) => {
    const position = positions.get(exercise);
    return position !== undefined && seated.has(position);
  };
  return done.length > 0 && done.every(isSeated);
}
