/** Decides how a chosen exercise is played. */
import type { Exercise, Side } from '../exercise';
import type { WantedExercise } from '../player/recipe';
import { missingSide } from './past-breaks';
import { lastOf, type Person } from './person';
import { groupOf, isWalk } from './roles';

/** An exercise as this person plays it: which side comes first, and whether it starts in its easier version. */
export function playedBy(exercise: Exercise, person: Person): WantedExercise {
  const reaches = person.options.discreet && person.options.opener && isWalk(exercise);
  return {
    exercise,
    first: firstSide(exercise, person),
    easier: isEasier(exercise, person),
    // Reaching up would attract attention at the desk, so it is done during the walk.
    ...(reaches && person.options.seat === 'on-feet' ? { reaches: true } : {}),
  };
}

/** Whether it starts in its easier version: for a sore back, for limits, after it hurt, and while easing in. */
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

/** The side that goes first on a day: the left on odd days, so that neither side is always the tired one. */
export function sideOfDay(dayOfMonth: number): Side {
  return dayOfMonth % 2 === 1 ? 'left' : 'right';
}

/** The side that was missing the last time, or else the side of the day. */
function firstSide(exercise: Exercise, person: Person): Side {
  const missing = missingSide(exercise, lastOf(person, exercise.id)?.done ?? []);
  return missing ?? sideOfDay(person.dayOfMonth);
}
