/** What a break plays. */
import type { OpenBreak } from '../../core/clock/state';
import type { Done } from '../../core/journal/entries';
import type { Options } from '../../core/options/options';
import { inPlayingOrder, planBreak } from '../../exercises/choosing/break-plan';
import { type Context, contextOf } from '../../exercises/choosing/context';
import { personOf } from '../../exercises/choosing/person';
import { JUST_STAND, WALKING } from '../../exercises/choosing/roles';
import { type Swapper, swapperOf } from '../../exercises/choosing/swap';
import { playedBy, sideOfDay } from '../../exercises/choosing/wanted-exercise';
import type { Exercise, Side } from '../../exercises/exercise';
import { type ExerciseId, exerciseOf } from '../../exercises/library';
import { formFor } from '../../exercises/library/forms';
import { libraryWith } from '../../exercises/own';
import { type Course, fromStart, type Kept, remainingIds, resumeRecipe } from '../../exercises/player/course';
import {
  type Item,
  type Recipe,
  recipeOf,
  soloRecipe,
  type WantedExercise,
} from '../../exercises/player/recipe';
import { itemInVersion } from '../../exercises/player/version-change';
import { withShowing } from '../../exercises/showing';
import { currentZone, type Shown } from '../stored';

/** A plan, what was reported of it, and what the page kept across a reload. */
type After = readonly [planned: Recipe, done: readonly Done[], kept: Kept];

export interface Choice {
  /** The exercises that the break was chosen from. */
  readonly library: readonly Exercise[];
  /** What the break plays; empty for a routine, which has its own plan. */
  readonly planned: Recipe;
  /**
   * What plays as the page is loaded: the rest of a break that was under way, or the plan of a break that the person
   * asked for. Undefined if the page asks first, and for a routine.
   */
  readonly course: Course | undefined;
  /** Where a plan continues after what was reported. */
  readonly courseAfter: (...after: After) => Course;
  /** The side of the day: exercises with two sides begin with it. */
  readonly first: Side;
  /** What the short answers play. */
  readonly soloFor: (what: 'stand' | 'walk') => Recipe;
  readonly swap: Swapper;
  /** The item of an exercise, as this person does it. */
  readonly itemOf: (id: ExerciseId) => Item | undefined;
}

/**
 * Chooses what break `open` plays. A page calls this once, so that nothing changes while the person watches. `kept` is
 * what this page still had to play before it was loaded again.
 */
export function chooseBreak(shown: Shown, open: OpenBreak, kept: Kept): Choice {
  const { seat } = shown.options;
  const library = libraryWith(shown.own);
  const context = contextOf({ ...shown, library }, open, currentZone());
  const isRoutine = open.origin === 'routine';
  const planned = recipeFor(seat, isRoutine ? [] : inPlayingOrder(planBreak(context)));
  // Computed from the time of the nudge, so that a page that is loaded again gets the same side.
  const first = sideOfDay(new Date(open.askedAt).getDate());
  const courseAtFirst = () => {
    if (open.startedAt !== null) return courseAfter(context, planned, open.done, kept);
    return open.wanted ? fromStart(planned) : undefined;
  };
  return {
    library,
    planned,
    course: isRoutine ? undefined : courseAtFirst(),
    courseAfter: (...after) => courseAfter(context, ...after),
    first,
    soloFor: (what) => soloRecipe(withShowing(exerciseOf(solos[seat][what])), first),
    swap: swapperOf(context),
    itemOf: (id) => otherItem(id, context),
  };
}

/**
 * The recipe of some exercises. An exercise that can be done seated or standing is shown in the form that fits the
 * seat of the person.
 */
export function recipeFor(seat: Options['seat'], wanted: readonly WantedExercise[]): Recipe {
  return recipeOf(wanted.map((each) => ({ ...each, exercise: formFor(seat, withShowing(each.exercise)) })));
}

function courseAfter(context: Context, ...[planned, done, kept]: After): Course {
  const ids =
    kept.left ??
    remainingIds(
      planned.map(({ id }) => id),
      done,
    );
  const itemOf = (id: string) => planned.find((item) => item.id === id) ?? otherItem(id, context);
  const items = ids.map((id, index) => {
    const item = itemOf(id);
    return item && index === 0 ? asPlayed(item, kept.now, itemOf) : item;
  });
  const known = items.filter((item) => item !== undefined);
  // The person may have erased an exercise of their own meanwhile.
  return resumeRecipe(planned, known.length > 0 ? known : planned, done);
}

/** An item in the version in which it was played before the page was loaded again. */
function asPlayed(item: Item, now: Kept['now'], itemOf: (id: string) => Item | undefined): Item {
  if (!now) return item;
  const insteadOf = now.insteadOf === undefined ? undefined : itemOf(now.insteadOf);
  const version = now.version === 'plain' ? undefined : now.version;
  const played = version === item.version ? item : itemInVersion(item, version);
  return insteadOf ? { ...played, insteadOf } : played;
}

/** An exercise that is not in the plan: it replaced another one, or one of the short answers plays it. */
function otherItem(id: string, context: Context): Item | undefined {
  const other = context.library.find((exercise) => exercise.id === id);
  return other && recipeFor(context.options.seat, [playedBy(other, personOf(context))])[0];
}

const solos = {
  'on-feet': { stand: JUST_STAND, walk: WALKING },
  seated: { stand: 'chair-ceiling-reach', walk: 'chair-march' },
  wheelchair: { stand: 'chair-ceiling-reach', walk: 'roll-break' },
} as const satisfies Record<Options['seat'], Record<'stand' | 'walk', ExerciseId>>;
