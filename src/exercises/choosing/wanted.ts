/** How a chosen exercise is to be played. */

import type { Exercise } from '../exercise';
import type { WantedExercise } from '../player/recipe';
import { groupOf } from './group';
import type { Person } from './person';

import { firstSide } from './sides';
import { isWalk } from './slots';

/** An exercise for this person: which side comes first, and whether it opens in its easier form. */
export function wantedBy(exercise: Exercise, person: Person): WantedExercise {
  const reaches = person.options.discreet && person.options.opener && isWalk(exercise);
  return {
    exercise,
    first: firstSide(exercise, person),
    easier: isEasier(exercise, person),
    // What would draw eyes at the desk is done on the way.
    ...(reaches && person.options.seat === 'on-feet' ? { reaches: true } : {}),
  };
}

/** For whoever has to be careful with it, whose back is sore (often, or today), whom it hurt, or who eases in. */
function isEasier(exercise: Exercise, person: Person): boolean {
  const { options, sore, slots } = person;
  return (
    sore ||
    options.limits.includes('back-acute') ||
    slots.some(({ because }) => because === 'sore') ||
    exercise.care.some((limit) => options.limits.includes(limit)) ||
    (options.plan === 'ease-in' && groupOf(exercise) === 'hip-flexors') ||
    person.hurtAt.has(exercise.id)
  );
}
