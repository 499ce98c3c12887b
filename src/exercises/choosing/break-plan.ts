/** Plans the next break: its main exercises, and the exercises that open and close it. */

import { clamp } from '../../core/clamp';
import { doseSeconds } from '../dose';
import { type Exercise, isAway, type Position } from '../exercise';
import { isExerciseAllowed } from '../hindrances';
import { exerciseOf } from '../library';
import type { WantedExercise } from '../player/recipe';
import { allowedOfKind, candidatesFor, isAvailable, type MainKind } from './candidates';
import type { Context } from './context';
import { mainKindsFor, otherKind } from './main-kinds';
import { type Person, personOf } from './person';
import { ranked } from './ranking';
import { CLOSER, JUST_STAND, OPENER, SEATED_OPENER } from './roles';
import { playedBy } from './wanted-exercise';

export interface BreakPlan {
  readonly opener: WantedExercise | null;
  /** The exercises that the break is about. A walk comes last, because it goes on until the person returns. */
  readonly mains: readonly WantedExercise[];
  /** Added standing, so that the person is on their feet for long enough. */
  readonly standing: WantedExercise | null;
  readonly closer: WantedExercise | null;
}

/** Plans the next break. The same context gives the same plan. */
export function planBreak(context: Context): BreakPlan {
  const person = personOf(context);
  const mains = mainsFor(person);
  const { opener, standing } = openingOf(mains, person);
  return {
    opener,
    standing,
    mains: mains.map((main) => playedBy(main, person)),
    closer: closerFor(mains, person),
  };
}

/** The exercises of a plan in the order in which they are played. */
export function inPlayingOrder({ opener, standing, mains, closer }: BreakPlan): WantedExercise[] {
  return [opener, standing, ...mains, closer].filter((item) => item !== null);
}

function mainsFor(person: Person): Exercise[] {
  const chosen = unfinishedIn(person);
  const kinds = mainKindsFor(person);
  for (const kind of chosen.length > 0 ? kinds.slice(1) : kinds) chosen.push(...bestOf(kind, person, chosen));
  if (chosen.length > 0) return chosen;
  // Nothing is left of these kinds, for example if the only walk came last. Take another kind, the owed one first.
  const others = [otherKind(person), 'body', 'hip-flexors', 'walk'] as const;
  const some = others.flatMap((kind) => bestOf(kind, person, []));
  // To repeat an exercise is better than to show a hidden one.
  const again = others.flatMap((kind) => allowedOfKind(kind, person));
  return [some[0] ?? again[0] ?? lastResort(person)];
}

/** One exercise, or none. */
function bestOf(kind: MainKind, person: Person, taken: readonly Exercise[]): Exercise[] {
  return ranked(candidatesFor(kind, person, taken), person).slice(0, 1);
}

/** The exercise for when nothing else is left, even if it is hidden: standing, or reaching up from a seat. */
function lastResort({ options }: Person): Exercise {
  return exerciseOf(options.seat === 'on-feet' ? JUST_STAND : SEATED_OPENER);
}

/** The main exercise that the last break left unfinished, if it ended so early that the bout went on. */
function unfinishedIn(person: Person): Exercise[] {
  const last = person.slots.at(-1);
  if (!last?.partial) return [];
  return last.mains.filter((main) => !last.whole.includes(main) && isAvailable(main, person)).slice(0, 1);
}

/** A person who is on their feet for less than this, in s, has not got up. */
const UPRIGHT = 60;
/** The ceiling stretch is repeated to fill the missing time, but not more often than this. */
const MOST_STRETCHES = 3;
/** Standing that is added lasts at least this long, in s. */
const LEAST_STANDING = 20;
/** The fewest repetitions of standing tall. It opens a break where a ceiling stretch would attract attention. */
const SWAYS = 4;

const sitting: ReadonlySet<Position> = new Set<Position>(['seated', 'seated in a wheelchair', 'any']);

/**
 * The beginning of a break: the opener, and the standing that is added so that the person is on their feet for a minute
 * in all, even if the rest is done seated.
 */
export function openingOf(mains: readonly Exercise[], person: Person) {
  const opener = openerOf(mains, person);
  const { options, standingMs } = person;
  const missing = options.seat === 'on-feet' && standingMs === 0 ? UPRIGHT - uprightSeconds(mains) : 0;
  const timedOpener = opener && { ...playedBy(opener, person), reps: repsOf(opener, missing) };
  const left = missing - (timedOpener ? lengthOf(timedOpener.exercise, timedOpener.reps) : 0);
  const standing = left > 0 ? standFor(Math.max(left, LEAST_STANDING), person) : null;
  return { opener: timedOpener, standing };
}

/**
 * The exercise that opens a break: the ceiling stretch, its seated version, or standing tall if the person wants to be
 * discreet. A seated person who wants to be discreet has no opener.
 */
function openerOf(mains: readonly Exercise[], { options }: Person): Exercise | null {
  const seated = options.seat !== 'on-feet';
  if (!options.opener || (options.discreet && seated)) return null;
  const opener = exerciseOf(options.discreet ? JUST_STAND : seated ? SEATED_OPENER : OPENER);
  return isExerciseAllowed(opener, options) && !mains.includes(opener) ? opener : null;
}

/** The time on one's feet in these exercises, in s. A walk has no fixed end, and always counts as long enough. */
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
  return clamp(reps, 1, MOST_STRETCHES);
}

function lengthOf({ dose }: Exercise, reps: number): number {
  const { prep, tempo = 1 } = dose;
  return prep + reps * tempo;
}

function standFor(seconds: number, person: Person): WantedExercise {
  const standing = exerciseOf(JUST_STAND);
  return { ...playedBy(standing, person), reps: repsOf(standing, seconds) };
}

/**
 * The look into the distance that ends a break, if the person wants it. A walk has none: the person looks into the
 * distance anyway, and a walk has no fixed end after which something could come.
 */
export function closerFor(mains: readonly Exercise[], person: Person): WantedExercise | null {
  const last = mains.at(-1);
  const closer = exerciseOf(CLOSER);
  const looks = person.options.lookFar && last !== undefined && !isAway(last);
  return looks && isExerciseAllowed(closer, person.options) ? playedBy(closer, person) : null;
}
