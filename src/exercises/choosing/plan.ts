/** What a break consists of: something to open it, what it is about, and perhaps a look far away. */
import type { Exercise } from '../exercise';
import { exerciseOf } from '../library';
import type { WantedExercise } from '../player/recipe';
import type { Context } from './context';
import { JUST_STAND, SEATED_OPENER } from './fixed';
import { closerFor, gettingUp } from './frame';
import { type Person, personOf } from './person';
import { everyOne, type MainKind, maySee, poolOf } from './pool';
import { ranked } from './score';
import { kindsOf, otherKind } from './slot';
import { wantedBy } from './wanted';

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
