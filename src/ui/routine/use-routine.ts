/** The routine of a break window: first shown as a list, with its level to choose, and then played. */
import { useRef, useState } from 'preact/hooks';
import type { OpenBreak } from '../../core/clock/state';
import type { Side } from '../../exercises/exercise';
import type { Course } from '../../exercises/player/course';
import type { Recipe } from '../../exercises/player/recipe';
import { isLevel, type Level, tracks } from '../../exercises/routine/levels';
import type { RoutinePlan } from '../../exercises/routine/plan';
import { routineRecipe } from '../../exercises/routine/recipe';
import { type TodaysRoutine as DayRoutine, workOf } from '../../exercises/routine/today';
import { withShowing } from '../../exercises/showing';
import { readReloadState } from '../../page/reload-state';
import type { Choice } from '../break/choice';
import type { RoutineListProps } from './list';

/** A routine to begin, and what the clock records of it. */
interface ChosenRoutine {
  readonly recipe: Recipe;
  readonly report: { readonly level: string; readonly seconds: number };
}

interface RoutineInput {
  readonly open: OpenBreak;
  readonly plan: RoutinePlan | undefined;
  readonly choice: Choice | undefined;
}

interface RoutineState {
  /** What plays in a page that was loaded again in the middle of its routine. */
  readonly atFirst: Course | undefined;
  readonly chosen: ChosenRoutine;
  readonly list: Pick<RoutineListProps, 'plan' | 'level' | 'onLevel' | 'onMove'>;
}

/** Undefined until the plan is known, and without a routine. */
export function useRoutine(input: RoutineInput | undefined): RoutineState | undefined {
  const [wanted, setWanted] = useState<Level>();
  const [declined, setDeclined] = useState(false);
  const atFirst = useRef<Course | undefined>(undefined);
  if (!input?.plan || !input.choice) return undefined;
  const { open, plan, choice } = input;
  const recipeOf = (routine: DayRoutine) => recipeFor(routine, choice.first, plan);
  if (open.startedAt !== null) {
    const { level } = open.routine ?? plan;
    const begun = plan.at(isLevel(level) ? level : plan.level);
    atFirst.current ??= choice.courseAfter(recipeOf(begun), open.done, readReloadState());
  }
  // A level that was chosen on one track may not exist on another.
  const level = wanted && tracks[plan.profile.track].includes(wanted) ? wanted : plan.level;
  const routine = plan.at(level);
  const { move } = plan;
  // More is offered only at the end of a routine, when the person knows how it was.
  const offers = move !== undefined && move.because !== 'ready' && !declined && wanted === undefined;
  return {
    atFirst: atFirst.current,
    chosen: {
      recipe: recipeOf(routine),
      report: { level: routine.kind === 'gentle' ? 'gentle' : level, seconds: workOf(routine) },
    },
    list: {
      plan,
      level,
      onLevel: setWanted,
      onMove: offers ? (yes) => (yes ? setWanted(move.to) : setDeclined(true)) : undefined,
    },
  };
}

/** The recipe of a routine. */
function recipeFor({ kind, exercises }: DayRoutine, first: Side, { limits }: RoutinePlan): Recipe {
  return routineRecipe({ kind, exercises: exercises.map(withShowing) }, first, limits);
}
