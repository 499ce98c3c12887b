/** Any exercise together with how it is shown. */
import type { Exercise } from './exercise';
import { isExerciseId } from './library';
import { motions } from './library/motions';
import { ownShowing } from './own-showing';
import { sourceOf } from './picture';
import type { ShownExercise } from './shown';

/** Those that are known already: the same object again, so that whatever was worked out for it still holds. */
const known = new WeakMap<Exercise, ShownExercise>();

/** The exercise as it can be played and drawn. */
export function shownNow(exercise: Exercise): ShownExercise {
  const made = known.get(exercise) ?? make(exercise);
  known.set(exercise, made);
  return made;
}

function make(exercise: Exercise): ShownExercise {
  const source = sourceOf(exercise);
  if (!isExerciseId(source.id)) throw new RangeError(`Nobody knows how ${source.id} is shown.`);
  const showing = motions[source.id];
  return { ...exercise, ...(source === exercise ? showing : ownShowing(exercise, source, showing)) };
}
