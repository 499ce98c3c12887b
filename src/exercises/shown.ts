/** Exercises together with how they are shown, which is read only for those that are played. */
import type { Exercise, ShownExercise } from './exercise';
import { load } from './library/motions/load';
import { sourceOf } from './picture';

/** The exercise as it can be played and drawn. */
export async function readShown(exercise: Exercise): Promise<ShownExercise> {
  const source = sourceOf(exercise);
  if (source === exercise) return { ...exercise, ...(await load(exercise)) };
  const [{ ownShowing }, showing] = await Promise.all([import('./own-showing'), load(source)]);
  return { ...exercise, ...ownShowing(exercise, source, showing) };
}
