/** What stands around that which a break is about: getting up before it, and a look far away after it. */

import { type Exercise, isAway, type Position } from '../exercise';
import { isExerciseAllowed } from '../hindrances';
import { exerciseOf } from '../library';
import { doseSeconds } from '../player/dose';
import type { WantedExercise } from '../player/recipe';
import { CLOSER, JUST_STAND, OPENER, SEATED_OPENER } from './fixed';
import type { Person } from './person';
import { wantedBy } from './wanted';

/** On one's feet for less than this, in s, one has not got up. */
const UPRIGHT = 60;
/** The ceiling stretch is done as often as it takes, but not more often than this; and then, so long is stood, in s. */
const MOST_STRETCHES = 3;
const LEAST_STANDING = 20;
/** How often one sways before something else, where nobody is to see a ceiling stretch. */
const SWAYS = 4;

const sitting: ReadonlySet<Position> = new Set<Position>(['seated', 'seated in a wheelchair', 'any']);

/** How a break begins: with the opener, and on one's feet for a minute in all even if the rest is done seated. */
export function gettingUp(mains: readonly Exercise[], person: Person) {
  const opener = openerOf(mains, person);
  const { options, standingMs } = person;
  const missing = options.seat === 'on-feet' && standingMs === 0 ? UPRIGHT - uprightSeconds(mains) : 0;
  const opens = opener && { ...wantedBy(opener, person), reps: repsOf(opener, missing) };
  const left = missing - (opens ? lengthOf(opens.exercise, opens.reps) : 0);
  const standing = left > 0 ? standFor(Math.max(left, LEAST_STANDING), person) : null;
  return { opener: opens, standing };
}

/** The ceiling stretch; in an open office one grows tall at the desk, and where nobody stands that is not seen. */
function openerOf(mains: readonly Exercise[], { options }: Person): Exercise | null {
  const seated = options.seat !== 'on-feet';
  if (!options.opener || (options.discreet && seated)) return null;
  const opener = exerciseOf(options.discreet ? JUST_STAND : seated ? SEATED_OPENER : OPENER);
  return isExerciseAllowed(opener, options) && !mains.includes(opener) ? opener : null;
}

/** Walking goes on for as long as it takes. */
function uprightSeconds(mains: readonly Exercise[]): number {
  const upright = mains.filter(({ position }) => !sitting.has(position));
  return upright.reduce(
    (sum, exercise) => sum + (isAway(exercise) ? UPRIGHT : doseSeconds(exercise.dose)),
    0,
  );
}

function repsOf({ id, dose }: Exercise, seconds: number): number {
  const { prep, tempo = 1 } = dose;
  const reps = Math.ceil((seconds - prep) / tempo);
  if (id === JUST_STAND) return Math.max(SWAYS, reps + (reps % 2));
  return Math.min(MOST_STRETCHES, Math.max(1, reps));
}

function lengthOf({ dose }: Exercise, reps: number): number {
  const { prep, tempo = 1 } = dose;
  return prep + reps * tempo;
}

function standFor(seconds: number, person: Person): WantedExercise {
  const standing = exerciseOf(JUST_STAND);
  return { ...wantedBy(standing, person), reps: repsOf(standing, seconds) };
}

/** Who walks looks far anyway, and a walk has no end that something could come after. */
export function closerFor(mains: readonly Exercise[], person: Person): WantedExercise | null {
  const last = mains.at(-1);
  const closer = exerciseOf(CLOSER);
  const looks = person.options.lookFar && last !== undefined && !isAway(last);
  return looks && isExerciseAllowed(closer, person.options) ? wantedBy(closer, person) : null;
}
