/** How a chosen exercise is played: which side comes first, and whether it begins in its easier version. */
import type { Exercise, Side } from '../exercise';
import type { WantedExercise } from '../player/recipe';
import { missingSide } from './past-breaks';
import { lastOf, type Person } from './person';
import { groupOf, isWalk } from './roles';

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

/** The left on odd days, so that neither is always the tired one. */
export function sideOfDay(dayOfMonth: number): Side {
  return dayOfMonth % 2 === 1 ? 'left' : 'right';
}

/** The side that was missing the last time, or else that of the day. */
export function firstSide(exercise: Exercise, person: Person): Side {
  const missing = missingSide(exercise, lastOf(person, exercise.id)?.done ?? []);
  return missing ?? sideOfDay(person.dayOfMonth);
}
