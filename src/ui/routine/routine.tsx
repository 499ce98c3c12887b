/** A break that is a routine: first shown as a list, then played, and rated once it is over. */
import { useEffect, useState } from 'preact/hooks';
import type { PageEvent } from '../../core/clock/events';
import type { OpenBreak } from '../../core/clock/state';
import type { Side } from '../../exercises/exercise';
import { type Course, fromStart } from '../../exercises/player/course';
import type { Recipe } from '../../exercises/player/recipe';
import { isLevel, type Level, tracks } from '../../exercises/routine/levels';
import type { RoutinePlan } from '../../exercises/routine/plan';
import { routineRecipe, skipAt } from '../../exercises/routine/recipe';
import { type TodaysRoutine as DayRoutine, workOf } from '../../exercises/routine/today';
import { withShowing } from '../../exercises/showing';
import { saveOption } from '../../page/options';
import { readReloadState } from '../../page/reload-state';
import { Doing } from '../break/doing';
import { type BreakContext, type Reported, usePlayed } from '../break/playing';
import { RoutineEnded, type RoutineEndedProps } from './ended';
import { RoutineList } from './list';
import { usePlan } from './use-plan';
import './routine.css';

interface RoutineProps extends BreakContext, Omit<Reported, 'onSkip' | 'graceMs'> {
  readonly open: OpenBreak;
  /** Whether the lines before the first exercise have been seen. */
  readonly safetySeen: boolean;
  /** The side that goes first today. */
  readonly first: Side;
  readonly onSay: (event: PageEvent) => void;
  readonly onClose: () => void;
}

/**
 * How long returning hands have to reach a button, in ms. A routine is long, and the person stands beside the keyboard:
 * a touch in passing must not end it.
 */
const GRACE_MS = 30_000;

export function RoutinePlayer({
  shown,
  choice,
  open,
  first,
  safetySeen,
  onSay,
  onClose,
  ...reported
}: RoutineProps) {
  const player = { ...usePlayed({ shown, choice }), ...reported };
  const plan = usePlan();
  const [chosen, choose] = useState<Level>();
  const [declined, decline] = useState(false);
  const [played, play] = useState<Course>();
  const { id } = open;
  const begun = open.startedAt !== null;
  const known = plan !== undefined;
  // A page that was loaded again in the middle of its routine continues it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it continues only once
  useEffect(() => {
    if (plan && begun && !played) play(courseFrom(plan));
  }, [known]);
  const courseFrom = (from: RoutinePlan) => {
    const { level } = open.routine ?? from;
    const routine = from.at(isLevel(level) ? level : from.level);
    return choice.courseAfter(recipeFor(routine, first, from.limits), open.done, readReloadState().left);
  };
  if (!plan) return null;
  // A level that was chosen on one track may not exist on another.
  const level = chosen && tracks[plan.doer.track].includes(chosen) ? chosen : plan.level;
  const start = () => {
    const routine = plan.at(level);
    play(fromStart(recipeFor(routine, first, plan.limits)));
    const name = routine.kind === 'gentle' ? 'gentle' : level;
    onSay({ type: 'started', id, routine: { level: name, seconds: workOf(routine) } });
  };
  if (played) {
    const playOn = (recipe: Recipe) => play({ ...played, recipe });
    const skip = (ms: number) => playOn(skipAt(played.recipe, ms));
    return <Doing course={played} onRecipe={playOn} onSkip={skip} graceMs={GRACE_MS} {...player} />;
  }
  if (begun) return null;
  const { move } = plan;
  // More is offered only at the end of a routine, when the person knows how it was.
  const offers = move !== undefined && move.because !== 'ready' && !declined && chosen === undefined;
  return (
    <RoutineList
      plan={plan}
      level={level}
      safetySeen={safetySeen}
      onLevel={choose}
      onFloor={(on) => saveOption('floorAtWork', on, Date.now()).catch(console.error)}
      onMove={offers ? (yes) => (yes ? choose(move.to) : decline(true)) : undefined}
      onStart={start}
      onClose={onClose}
    />
  );
}

/** The recipe of a routine. */
function recipeFor({ kind, exercises }: DayRoutine, first: Side, limits: RoutinePlan['limits']): Recipe {
  return routineRecipe({ kind, exercises: exercises.map(withShowing) }, first, limits);
}

type OverProps = Omit<RoutineEndedProps, 'plan'>;

export function RoutineOver(props: OverProps) {
  const plan = usePlan();
  return plan ? <RoutineEnded plan={plan} {...props} /> : null;
}
