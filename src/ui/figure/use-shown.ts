import type { Exercise, ShownExercise } from '../../exercises/exercise';
import { readShown } from '../../exercises/shown';
import { useRead } from '../on-demand';

/** The exercise together with how it is shown, once that has been read. */
export function useShown(exercise: Exercise): ShownExercise | undefined {
  return useRead(() => readShown(exercise), exercise);
}
