/** What a break plays, and what the person has chosen of how: read once, so that nothing changes under their eyes. */
import type { OpenBreak } from '../../core/clock/open-break';
import type { Done } from '../../core/journal';
import type { Options } from '../../core/options';
import { contextOf } from '../../exercises/choosing/context';
import { STANDING, WALKING } from '../../exercises/choosing/fixed';
import { inOrder, planBreak } from '../../exercises/choosing/plan';
import { type Swapper, swapperOf } from '../../exercises/choosing/swap';
import type { Exercise, ShownExercise, Side } from '../../exercises/exercise';
import { type ExerciseId, exerciseOf } from '../../exercises/library';
import type { Course } from '../../exercises/player/course';
import { type Recipe, recipeOf, soloRecipe, type Wanted } from '../../exercises/player/recipe';
import { readShown } from '../../exercises/shown';
import { readLibrary } from '../../exercises/whole-library';
import { useRead } from '../on-demand';
import { type Shown, zoneNow } from '../stored';

export interface Choice {
  /** What there was to choose from. */
  readonly library: readonly Exercise[];
  /** What the break plays; empty for a routine, which has its own plan. */
  readonly planned: Recipe;
  /** Where it plays on, if it was under way when this page was loaded; a routine has its own plan here too. */
  readonly course: Course | undefined;
  /** Where a plan plays on after what was reported. */
  readonly readOn: (...after: After) => Promise<Course>;
  /** What the short answers play. */
  readonly readSolo: (what: 'stand' | 'walk', first: Side) => Promise<Recipe>;
  readonly swap: Swapper;
}

/** A plan, what was reported of it, and what is left by id, if the page knows that from before it was loaded again. */
export type After = readonly [planned: Recipe, done: readonly Done[], left: readonly string[] | undefined];

/** What was chosen, once it is known how it is shown. */
export function useChoice(shown: Shown, open: OpenBreak, left: After[2]): Choice | undefined {
  return useRead(() => choose(shown, open, left));
}

async function choose(shown: Shown, open: OpenBreak, left: After[2]): Promise<Choice> {
  const { seat } = shown.options;
  const library = await readLibrary(shown.own);
  const context = contextOf({ ...shown, library }, open, zoneNow());
  const isRoutine = open.origin === 'routine';
  const planned = await readRecipe(seat, isRoutine ? [] : inOrder(planBreak(context)));
  const readOn: Choice['readOn'] = async (...after) => (await import('./resuming')).readOn(context, ...after);
  return {
    library,
    planned,
    course: open.startedAt === null || isRoutine ? undefined : await readOn(planned, open.done, left),
    readOn,
    readSolo: async (what, first) => soloRecipe(await readShown(exerciseOf(solos[seat][what])), first),
    swap: swapperOf(context),
  };
}

/** Most exercises have one form only. */
async function readForm(seat: Options['seat'], exercise: Exercise): Promise<ShownExercise> {
  if (seat === 'on-feet' && exercise.position !== 'seated or standing') return readShown(exercise);
  const [{ formFor }, shown] = await Promise.all([
    import('../../exercises/library/forms'),
    readShown(exercise),
  ]);
  return formFor(seat, shown);
}

/** What is wanted, ready to be played. What can be done seated or standing is shown as the person sits or stands in their breaks. */
export async function readRecipe(seat: Options['seat'], wanted: readonly Wanted[]): Promise<Recipe> {
  const read = async (each: Wanted) => ({
    ...each,
    exercise: await readForm(seat, each.exercise),
  });
  return recipeOf(await Promise.all(wanted.map(read)));
}

const solos = {
  'on-feet': { stand: STANDING, walk: WALKING },
  seated: { stand: 'chair-ceiling-reach', walk: 'chair-march' },
  wheelchair: { stand: 'chair-ceiling-reach', walk: 'roll-break' },
} as const satisfies Record<Options['seat'], Record<'stand' | 'walk', ExerciseId>>;
