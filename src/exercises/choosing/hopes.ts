/** Decides which exercises serve what the person hopes for. */
import type { Area } from '../../core/options/areas';
import type { Hope } from '../../core/options/limits';
import type { Exercise, Position } from '../exercise';
import { isAvailable } from './candidates';
import { isHipStretch, isStretchedEnough } from './main-kinds';
import type { Person } from './person';
import { groupOf } from './roles';

/** The parts of the body that a hope is about. */
const areasOf: Readonly<Record<Exclude<Hope, 'sit-less'>, readonly Area[]>> = {
  // Trunk, buttocks and the back of the legs carry the lower back.
  'low-back': ['low-back', 'core', 'glutes', 'hamstrings'],
  hips: ['hip-flexors', 'glutes'],
  'neck-shoulders': ['neck', 'shoulders', 'upper-back', 'chest'],
};

/** The positions that serve the hope to sit less. */
const upright: ReadonlySet<Position> = new Set<Position>(['standing', 'walking', 'seated to standing']);

/**
 * Whether the person's hopes speak for an exercise. `isOwed` is whether its part of the body is behind its dose. If no
 * exercise for an owed part serves a hope, all of them count as serving it: hopes choose among exercises, and take
 * nothing from the doses.
 */
export function hasHopeFor(exercise: Exercise, person: Person, isOwed: boolean): boolean {
  const serving = servingExercises(person);
  if (serving.length === 0) return false;
  if (serving.includes(exercise)) return true;
  return isOwed && !serving.some((each) => groupOf(each) === groupOf(exercise));
}

/** A cache of the exercises that serve a hope of a person, because every exercise is compared with them. */
const known = new WeakMap<Person, readonly Exercise[]>();

function servingExercises(person: Person): readonly Exercise[] {
  if (person.options.hopes.length === 0) return [];
  const serving =
    known.get(person) ??
    person.library.filter((each) => servesHope(each, person) && isAvailable(each, person));
  known.set(person, serving);
  return serving;
}

/** A hip stretch serves no hope on a day on which there was enough of that. */
function servesHope(exercise: Exercise, person: Person): boolean {
  const serves = person.options.hopes.some((hope) =>
    hope === 'sit-less'
      ? upright.has(exercise.position)
      : exercise.areas.some((area) => areasOf[hope].includes(area)),
  );
  return serves && !(isHipStretch(exercise) && isStretchedEnough(person));
}
