/** Which side comes first. */
import type { Exercise, Side } from '../exercise';
import { missingSide } from './done';
import { lastOf, type Person } from './person';

/** The left on odd days, so that neither is always the tired one. */
export function sideOfDay(dayOfMonth: number): Side {
  return dayOfMonth % 2 === 1 ? 'left' : 'right';
}

/** The side that was missing the last time, or else that of the day. */
export function firstSide(exercise: Exercise, person: Person): Side {
  const missing = missingSide(exercise, lastOf(person, exercise.id)?.done ?? []);
  return missing ?? sideOfDay(person.dayOfMonth);
}
