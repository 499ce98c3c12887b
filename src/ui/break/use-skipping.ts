/** *Skip this one* in a routine, and the way back for a person who pressed it by mistake. */
import { useEffect, useState } from 'preact/hooks';
import type { Course } from '../../exercises/player/course';
import type { Recipe } from '../../exercises/player/recipe';
import type { ExerciseTextSource } from '../exercise-text';
import type { Player } from './player';
import type { Act } from './use-return';

/** How long the way back is offered, in ms. */
const WAY_BACK_MS = 10_000;

interface SkippingProps {
  readonly course: Course;
  readonly onRecipe: (recipe: Recipe) => void;
  readonly onSkip?: ((ms: number) => void) | undefined;
}

interface Skipping {
  /** The exercise that was just skipped. */
  readonly skipped: ExerciseTextSource | undefined;
  readonly onSkip: () => void;
  readonly onUndo: () => void;
}

/** `act` wraps the action of each button. */
export function useSkipping({ course, onRecipe, onSkip }: SkippingProps, player: Player, act: Act): Skipping {
  const { item, playback } = player;
  const [before, remember] = useState<{ readonly recipe: Recipe; readonly exercise: ExerciseTextSource }>();
  useEffect(() => {
    if (!before) return undefined;
    const timer = setTimeout(() => remember(undefined), WAY_BACK_MS);
    return () => clearTimeout(timer);
  }, [before]);
  return {
    skipped: before?.exercise,
    onSkip: act(() => {
      remember({ recipe: course.recipe, exercise: item.exercise });
      onSkip?.(playback.elapsed());
    }),
    onUndo: act(() => {
      // The time went on, so the exercise goes on as if it had not been skipped.
      if (before) onRecipe(before.recipe);
      remember(undefined);
    }),
  };
}
