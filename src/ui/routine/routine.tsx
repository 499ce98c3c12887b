/** A break that is a routine: seen as a list first, then played; once it is over, asked about. */
import { useState } from 'preact/hooks';
import type { Said } from '../../core/events';
import type { Side } from '../../exercises/exercise';
import type { Recipe } from '../../exercises/recipe';
import { type Level, tracks } from '../../exercises/routine/levels';
import { routineRecipe, skipAt } from '../../exercises/routine/recipe';
import { workOf } from '../../exercises/routine/today';
import { saveOption } from '../../platform/storage';
import { Doing, type DoingProps } from '../break/doing';
import { RoutineEnded, type RoutineEndedProps } from './ended';
import { RoutineList } from './list';
import { usePlan } from './use-plan';

interface RoutineProps extends Omit<DoingProps, 'recipe' | 'onRecipe' | 'onSkip'> {
  readonly id: string;
  /** The side that goes first today. */
  readonly first: Side;
  readonly onSay: (said: Said) => void;
  readonly onClose: () => void;
}

export function Routine({ id, first, onSay, onClose, ...playing }: RoutineProps) {
  const plan = usePlan();
  const [chosen, choose] = useState<Level>();
  const [declined, decline] = useState(false);
  const [recipe, play] = useState<Recipe>();
  if (!plan) return null;
  // What was chosen on the mat is no level on the feet.
  const level = chosen && tracks[plan.doer.track].includes(chosen) ? chosen : plan.level;
  const start = () => {
    const routine = plan.at(level);
    play(routineRecipe(routine, first));
    const name = routine.kind === 'gentle' ? 'gentle' : level;
    onSay({ type: 'started', id, routine: { level: name, seconds: workOf(routine) } });
  };
  if (recipe) {
    const skip = (ms: number) => play(skipAt(recipe, ms));
    return <Doing recipe={recipe} onRecipe={play} onSkip={skip} {...playing} />;
  }
  const { move } = plan;
  // More is offered at the end of a routine only, when one knows.
  const offers = move !== undefined && move.because !== 'ready' && !declined && chosen === undefined;
  return (
    <RoutineList
      plan={plan}
      level={level}
      onLevel={choose}
      onFloor={(on) => saveOption('floorAtWork', on, Date.now()).catch(console.error)}
      onMove={offers ? (yes) => (yes ? choose(move.to) : decline(true)) : undefined}
      onStart={start}
      onClose={onClose}
    />
  );
}

type OverProps = Omit<RoutineEndedProps, 'plan'>;

export function RoutineOver(props: OverProps) {
  const plan = usePlan();
  return plan ? <RoutineEnded plan={plan} {...props} /> : null;
}
