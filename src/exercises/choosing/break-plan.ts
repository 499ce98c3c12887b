/** The next break: its main exercises, and what opens and closes it. */

import { doseSeconds } from '../dose';
import { type Exercise, isAway, type Position } from '../exercise';
import { isExerciseAllowed } from '../hindrances';
import { exerciseOf } from '../library';
import type { WantedExercise } from '../player/recipe';
import { everyOne, type MainKind, maySee, poolOf } from './candidates';
import type { Context } from './context';
import { kindsOf, otherKind } from './main-kinds';
import { type Person, personOf } from './person';
import { ranked } from './ranking';
import { CLOSER, JUST_STAND, OPENER, SEATED_OPENER } from './roles';
import { wantedBy } from './wanted-exercise';

export interface BreakPlan {
  readonly opener: WantedExercise | null;
  /** What it is about; a walk comes last, for it goes on until the return. */
  readonly mains: readonly WantedExercise[];
  /** What makes it long enough on one's feet. */
  readonly standing: WantedExercise | null;
  readonly closer: WantedExercise | null;
}

/** The next break. The same context gives the same one. */
export function planBreak(context: Context): BreakPlan {
  const person = personOf(context);
  const mains = mainsFor(person);
  const { opener, standing } = gettingUp(mains, person);
  return {
    opener,
    standing,
    mains: mains.map((main) => wantedBy(main, person)),
    closer: closerFor(mains, person),
  };
}

/** What is played, in order. */
export function inPlayingOrder({ opener, standing, mains, closer }: BreakPlan): WantedExercise[] {
  return [opener, standing, ...mains, closer].filter((item) => item !== null);
}

function mainsFor(person: Person): Exercise[] {
  const chosen = unfinishedIn(person);
  const kinds = kindsOf(person);
  for (const kind of chosen.length > 0 ? kinds.slice(1) : kinds) chosen.push(...bestOf(kind, person, chosen));
  if (chosen.length > 0) return chosen;
  // There may be one walk only, and that came last: then something else, what is owed before the rest.
  const others = [otherKind(person), 'body', 'hip-flexors', 'walk'] as const;
  const some = others.flatMap((kind) => bestOf(kind, person, []));
  // Rather the same again than something that was hidden.
  const again = others.flatMap((kind) => everyOne(kind, person));
  return [some[0] ?? again[0] ?? lastResort(person)];
}

/** One exercise, or none. */
function bestOf(kind: MainKind, person: Person, taken: readonly Exercise[]): Exercise[] {
  return ranked(poolOf(kind, person, taken), person).slice(0, 1);
}

/** Standing is what a break is, whatever somebody has hidden; who stays seated reaches up. */
function lastResort({ options }: Person): Exercise {
  return exerciseOf(options.seat === 'on-feet' ? JUST_STAND : SEATED_OPENER);
}

/** What a break was about that was broken off so soon that the bout went on: the missing part comes first. */
function unfinishedIn(person: Person): Exercise[] {
  const last = person.slots.at(-1);
  if (!last?.partial) return [];
  return last.mains.filter((main) => !last.whole.includes(main) && maySee(main, person)).slice(0, 1);
}

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
