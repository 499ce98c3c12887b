/** How every exercise of the library is shown, for who shows many; a break loads only the groups that it plays. */
import type { Showing } from '../../exercise';
import type { ExerciseId } from '..';
import { showings as ceiling } from './ceiling';
import { showings as chestShoulders } from './chest-shoulders';
import { showings as coolDown } from './cool-down';
import { showings as core } from './core';
import { showings as eyes } from './eyes';
import { showings as glutes } from './glutes';
import { showings as hipFlexorStrength } from './hip-flexor-strength';
import { showings as hipFlexorStretch } from './hip-flexor-stretch';
import { showings as hipFlexors } from './hip-flexors';
import { showings as neck } from './neck';
import { showings as posteriorChain } from './posterior-chain';
import { showings as stand } from './stand';
import { showings as upperBack } from './upper-back';
import { showings as walk } from './walk';
import { showings as warmUp } from './warm-up';
import { showings as wrists } from './wrists';

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
