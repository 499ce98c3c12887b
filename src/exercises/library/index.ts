/** The library of exercises. A new one needs an entry in its group, a motion, its versions in variations.ts, and its texts. */
import type { Exercise } from '../exercise';
import { ceiling } from './ceiling';
import { chestShoulders } from './chest-shoulders';
import { coolDown } from './cool-down';
import { coreStrength } from './core-strength';
import { eyes } from './eyes';
import { glutes } from './glutes';
import { hipFlexorStrength } from './hip-flexor-strength';
import { hipFlexorStretches } from './hip-flexor-stretch';
import { hipFlexors } from './hip-flexors';
import { neck } from './neck';
import { posteriorChain } from './posterior-chain';
import { stand } from './stand';
import { upperBack } from './upper-back';
import { walk } from './walk';
import { warmUp } from './warm-up';
import { wrists } from './wrists';

export const library = [
  ...ceiling,
  ...stand,
  ...walk,
  ...hipFlexors,
  ...posteriorChain,
  ...glutes,
  ...upperBack,
  ...chestShoulders,
  ...neck,
  ...wrists,
  ...eyes,
  ...warmUp,
  ...hipFlexorStretches,
  ...hipFlexorStrength,
  ...coreStrength,
  ...coolDown,
] as const satisfies readonly Exercise[];

export type ExerciseId = (typeof library)[number]['id'];

const byId: ReadonlyMap<string, Exercise> = new Map(library.map((exercise) => [exercise.id, exercise]));

/** The exercise with this id. Throws a RangeError if there is none, which the type rules out. */
export function exerciseOf(id: ExerciseId): Exercise {
  const exercise = byId.get(id);
  if (!exercise) throw new RangeError(`There is no exercise with the id ${id}.`);
  return exercise;
}

/** Whether a stored string is the id of an exercise in this version of the library. */
export function isExerciseId(id: string): id is ExerciseId {
  return byId.has(id);
}
