/** A break under way, with the choices and options that it plays by. */
import type { Item } from '../../exercises/player/recipe';
import type { Shown } from '../stored';
import { type AudioProps, useAudioSettings } from './audio-output';
import { Doing, type DoingProps } from './doing';
import { type Choice, recipeFor } from './use-choice';

export interface BreakContext {
  readonly shown: Shown;
  readonly choice: Choice;
}

/** The audio settings of a break, and the exercise that can replace another one. */
export function usePlayed({
  shown: { options, clock },
  choice: { swap },
}: BreakContext): AudioProps & Pick<DoingProps, 'otherFor'> {
  const otherFor = ({ exercise }: Item) => {
    const other = swap(exercise, options.hidden);
    return other && (() => recipeFor(options.seat, [other])[0]);
  };
  return { ...useAudioSettings(options, clock.hold?.why === 'call'), otherFor };
}

/** The props of the player that the page of a break supplies: how the break began, and callbacks for its reports. */
export type Reported = Omit<DoingProps, keyof ReturnType<typeof usePlayed> | 'course' | 'onRecipe'>;

interface PlayingProps extends BreakContext, Reported, Pick<DoingProps, 'course' | 'onRecipe'> {}

export function Playing({ shown, choice, ...player }: PlayingProps) {
  return <Doing {...usePlayed({ shown, choice })} {...player} />;
}
