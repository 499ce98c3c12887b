/** How every exercise of the library is shown, for who shows many; a break loads only the groups that it plays. */
import type { Showing } from '../../exercise';
import type { ExerciseId } from '..';
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

export const motions: Readonly<Record<ExerciseId, Showing>> = {
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
};
