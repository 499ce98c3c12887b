/** What may come in the place of an exercise that is not wanted now. */
import type { Exercise } from '../exercise';
import type { WantedExercise } from '../player/recipe';
import { everyOne } from './candidates';
import type { Context } from './context';
import { personOf } from './person';
import { ranked } from './ranking';
import { groupOf, isWalk } from './roles';
import { wantedBy } from './wanted-exercise';

/**
 * Another exercise for the same part of the body, without those `hidden` meanwhile: the best one first, and by and
 * by all of them. Where there is none for the same part, the best for another; undefined if nothing else is left.
 */
export type Swapper = (exercise: Exercise, hidden: readonly string[]) => WantedExercise | undefined;

export function swapperOf(context: Context): Swapper {
  const person = personOf(context);
  const walks = ranked(everyOne('walk', person), person);
  const others = ranked(everyOne('body', person), person);
  return (exercise, hidden) => {
    const all = isWalk(exercise) ? [...walks, ...others] : others;
    const left = all.filter(({ id }) => id === exercise.id || !hidden.includes(id));
    const alike = left.filter((other) => groupOf(other) === groupOf(exercise));
    const next = after(alike, exercise) ?? left.find(({ id }) => id !== exercise.id);
    return next && wantedBy(next, person);
  };
}

/** The one after it, and after the last one the first. */
function after(ring: readonly Exercise[], { id }: Exercise): Exercise | undefined {
  const next = ring[(ring.findIndex((each) => each.id === id) + 1) % ring.length];
  return next?.id === id ? undefined : next;
}
