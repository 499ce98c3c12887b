/** A break under way, with what was chosen of how it plays. */
import type { Item } from '../../exercises/player/recipe';
import type { Shown } from '../stored';
import { Doing, type DoingProps } from './doing';
import { type Hearing, useAudioSettings } from './loud';
import { type Choice, recipeFor } from './use-choice';

export interface Chosen {
  readonly shown: Shown;
  readonly choice: Choice;
}

/** How it is heard, and what of it may be changed. */
export function usePlayed({
  shown: { options, clock },
  choice: { swap },
}: Chosen): Hearing & Pick<DoingProps, 'otherFor'> {
  const otherFor = ({ exercise }: Item) => {
    const other = swap(exercise, options.hidden);
    return other && (() => recipeFor(options.seat, [other])[0]);
  };
  return { ...useAudioSettings(options, clock.hold?.why === 'call'), otherFor };
}

/** What the page of a break says and hears while it plays. */
export type Reported = Omit<DoingProps, keyof ReturnType<typeof usePlayed> | 'course' | 'onRecipe'>;

interface PlayingProps extends Chosen, Reported, Pick<DoingProps, 'course' | 'onRecipe'> {}

export function Playing({ shown, choice, ...player }: PlayingProps) {
  return <Doing {...usePlayed({ shown, choice })} {...player} />;
}
