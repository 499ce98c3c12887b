/** Decides what the next break is about: a walk, the hip flexors, or another part of the body. */
import { MINUTE } from '../../core/time';
import type { Exercise } from '../exercise';
import { allowedOfKind, type MainKind } from './candidates';
import { hipFlexorsIn } from './doses';
import type { Person } from './person';
import { groupOf } from './roles';

/** More stretching than this in a day, in s for each side, adds nothing. */
const STRETCH_ENOUGH = 240;

/** The kinds of exercise that the next break should contain, the most important one first. */
export function mainKindsFor(person: Person): MainKind[] {
  const other = otherKind(person);
  if (other === 'walk') return ['walk'];
  if (!walkIsDue(person)) return [other];
  return person.rhythm.pairs ? [other, 'walk'] : ['walk'];
}

/** Whether a walk is due. A walk that was skipped stays due, and five minutes up count as a walk. */
function walkIsDue(person: Person): boolean {
  if (allowedOfKind('walk', person).length === 0) return false;
  const { slots, rhythm, now, today } = person;
  const last = slots.findLastIndex(({ walked }) => walked);
  const since = slots.slice(last + 1).length;
  const walkedAt = slots[last]?.endedAt ?? today.startedAt;
  return since >= rhythm.walkEvery - 1 || now - walkedAt >= rhythm.walkAfterMs;
}

/** The hip flexors if they are behind their dose, or a walk if they have been stretched enough; else the body. */
export function otherKind(person: Person): MainKind {
  const owed = hipFlexorsDone(person) < hipFlexorsBy(person);
  if (!owed || allowedOfKind('hip-flexors', person).length === 0) return 'body';
  return isStretchedEnough(person) ? 'walk' : 'hip-flexors';
}

/** Whether the hip flexors were stretched so long today that more adds nothing. */
export function isStretchedEnough(person: Person): boolean {
  return stretchedSeconds(person) > STRETCH_ENOUGH;
}

/** How often the hip flexors were exercised today. */
export function hipFlexorsDone({ slots }: Person): number {
  const whole = slots.flatMap(({ whole }) => whole);
  return whole.filter((exercise) => groupOf(exercise) === 'hip-flexors').length;
}

/**
 * How often the hip flexors should have been exercised by the end of this break. The dose of the day is spread evenly
 * over the day, and each exercise is done as early as it can be, so that a later break can make up for a skipped one.
 */
function hipFlexorsBy({ today, doses, expectedMs, rhythm, options }: Person): number {
  const cycle = rhythm.pairs ? 0 : options.intervalMinutes * (rhythm.walkEvery - 1) * MINUTE;
  const soon = Math.min(today.workedMs + cycle, Math.max(expectedMs, today.workedMs));
  return Math.max(1, hipFlexorsIn(soon, doses));
}

/** The time of hip-flexor stretching today, in s, on the side that had less of it. The routine counts too. */
export function stretchedSeconds({ lived, today, exercises }: Person): number {
  const parts = lived
    .filter(({ startedAt }) => startedAt >= today.startedAt)
    .flatMap(({ done }) => done)
    .filter(({ exercise }) => isHipStretch(exercises.get(exercise)));
  const of = (side: 'left' | 'right') =>
    parts.reduce((sum, part) => sum + (part.side === side ? part.seconds : 0), 0);
  return Math.min(of('left'), of('right'));
}

export function isHipStretch(exercise: Exercise | undefined): boolean {
  if (exercise?.kind !== 'stretch') return false;
  return exercise.group === 'hip-flexors' || exercise.group === 'hip-flexor-stretch';
}
