/** Chooses an exercise in place of one that the person does not want now. */
import type { Exercise } from '../exercise';
import type { WantedExercise } from '../player/recipe';
import { allowedOfKind } from './candidates';
import type { Context } from './context';
import { personOf } from './person';
import { ranked } from './ranking';
import { groupOf, isWalk } from './roles';
import { playedBy } from './wanted-exercise';

/**
 * Returns another exercise for the same part of the body, without those that are `hidden` by now: the best one first,
 * and each of them in turn. If there is none for the same part, it is the best one for another part. If nothing else is
 * left, it is undefined.
 */
export type Swapper = (exercise: Exercise, hidden: readonly string[]) => WantedExercise | undefined;

export function swapperOf(context: Context): Swapper {
  const person = personOf(context);
  const walks = ranked(allowedOfKind('walk', person), person);
  const others = ranked(allowedOfKind('body', person), person);
  return (exercise, hidden) => {
    const all = isWalk(exercise) ? [...walks, ...others] : others;
    const left = all.filter(({ id }) => id === exercise.id || !hidden.includes(id));
    const alike = left.filter((other) => groupOf(other) === groupOf(exercise));
    const next = nextIn(alike, exercise) ?? left.find(({ id }) => id !== exercise.id);
    return next && playedBy(next, person);
  };
}

/** The exercise that follows in the ring; after the last one comes the first. Undefined if there is no other. */
function nextIn(ring: readonly Exercise[], { id }: Exercise): Exercise | undefined {
  const next = ring[(ring.findIndex((each) => each.id === id) + 1) % ring.length];
  return next?.id === id ? undefined : next;
}
