/** How exercises are shown, read one by one: most breaks play two of them. */
import type { Exercise, Showing } from '../../exercise';
import { type ExerciseId, isExerciseId } from '..';

/** What each of the files here is; one that is forgotten is a type error. */
interface Shows {
  readonly showing: Showing;
}

const files: Readonly<Record<ExerciseId, () => Promise<Shows>>> = {
  'ceiling-stretch': () => import('./ceiling-stretch'),
  'ceiling-side-reach': () => import('./ceiling-side-reach'),
  'chair-ceiling-reach': () => import('./chair-ceiling-reach'),
  'stand-tall-reset': () => import('./stand-tall-reset'),
  'sit-to-stand': () => import('./sit-to-stand'),
  'heel-raises': () => import('./heel-raises'),
  'chair-side-lean': () => import('./chair-side-lean'),
  'chair-forward-lean': () => import('./chair-forward-lean'),
  'walk-short': () => import('./walk-short'),
  'walk-long': () => import('./walk-long'),
  'long-stride-walk': () => import('./long-stride-walk'),
  'chair-punches': () => import('./chair-punches'),
  'roll-break': () => import('./roll-break'),
  'desk-march': () => import('./desk-march'),
  'split-stance-tuck': () => import('./split-stance-tuck'),
  'standing-lunge-stretch': () => import('./standing-lunge-stretch'),
  'side-sit-hip-opener': () => import('./side-sit-hip-opener'),
  'half-kneel-hip-stretch': () => import('./half-kneel-hip-stretch'),
  'standing-thigh-stretch': () => import('./standing-thigh-stretch'),
  'chair-march': () => import('./chair-march'),
  'heel-dig-hamstring': () => import('./heel-dig-hamstring'),
  'desk-calf-stretch': () => import('./desk-calf-stretch'),
  'desk-hinge': () => import('./desk-hinge'),
  'chair-knee-straighten': () => import('./chair-knee-straighten'),
  'seated-figure-four': () => import('./seated-figure-four'),
  'standing-figure-four': () => import('./standing-figure-four'),
  'standing-glute-squeeze': () => import('./standing-glute-squeeze'),
  'glute-bridge': () => import('./glute-bridge'),
  'standing-leg-back': () => import('./standing-leg-back'),
  'chair-back-arch': () => import('./chair-back-arch'),
  'seated-twist': () => import('./seated-twist'),
  'blade-squeeze': () => import('./blade-squeeze'),
  'doorway-chest': () => import('./doorway-chest'),
  'shoulder-rolls': () => import('./shoulder-rolls'),
  'chair-open-arms': () => import('./chair-open-arms'),
  'chin-tuck': () => import('./chin-tuck'),
  'neck-side-tilt': () => import('./neck-side-tilt'),
  'forearm-stretch': () => import('./forearm-stretch'),
  'finger-fan': () => import('./finger-fan'),
  'far-gaze': () => import('./far-gaze'),
  'near-far-blink': () => import('./near-far-blink'),
  'cat-cow': () => import('./cat-cow'),
  'half-kneel-reach': () => import('./half-kneel-reach'),
  'bed-edge-hip-stretch': () => import('./bed-edge-hip-stretch'),
  'supine-march': () => import('./supine-march'),
  'standing-psoas-march': () => import('./standing-psoas-march'),
  'straight-leg-raise': () => import('./straight-leg-raise'),
  'dead-bug': () => import('./dead-bug'),
  'bird-dog': () => import('./bird-dog'),
  'front-plank': () => import('./front-plank'),
  'side-plank': () => import('./side-plank'),
  'desk-plank': () => import('./desk-plank'),
  'knee-hug-long-leg': () => import('./knee-hug-long-leg'),
};

/** How this exercise of the library is shown. */
export async function load({ id }: Exercise): Promise<Showing> {
  if (!isExerciseId(id)) throw new RangeError(`Nobody knows how ${id} is shown.`);
  return (await files[id]()).showing;
}
