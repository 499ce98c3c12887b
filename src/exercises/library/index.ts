/** The exercises. Their words are in the message files; a new one is one entry in its group, how it is shown, and its texts. */
import type { Exercise } from '../exercise';
import { ceiling } from './ceiling';
import { chestShoulders } from './chest-shoulders';
import { coolDown } from './cool-down';
import { core } from './core';
import { eyes } from './eyes';
import { glutes } from './glutes';
import { hipFlexorStrength } from './hip-flexor-strength';
import { hipFlexorStretch } from './hip-flexor-stretch';
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
  ...hipFlexorStretch,
  ...hipFlexorStrength,
  ...core,
  ...coolDown,
] as const satisfies readonly Exercise[];

export type ExerciseId = (typeof library)[number]['id'];

const byId: ReadonlyMap<string, Exercise> = new Map(library.map((exercise) => [exercise.id, exercise]));

/** The exercise with this id; the type says that there is one. */
export function exerciseOf(id: ExerciseId): Exercise {
  const exercise = byId.get(id);
  if (!exercise) throw new RangeError(`No exercise is called ${id}.`);
  return exercise;
}

/** Whether a stored string is the id of an exercise that this version knows. */
export function isExerciseId(id: string): id is ExerciseId {
  return byId.has(id);
}
