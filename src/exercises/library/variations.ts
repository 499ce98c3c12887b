/** The easier and the harder version of each exercise. The texts `…_easier` and `…_harder` say the same in words. */

import { walking } from '../figure/motion/gait';
import type { ExerciseVersion, Variation } from '../versions';
import type { ExerciseId } from './index';

const half = { reach: 0.5 };
const halfAsMuch = { amount: 0.5 };
const more = { amount: 1.5 };
const stayTwo = { pause: 2 };
const brisk = { motion: walking({ seconds: 0.94, stride: 66, swing: 27 }) };

export const variations: Readonly<Record<ExerciseId, Readonly<Record<ExerciseVersion, Variation>>>> = {
  'ceiling-stretch': { easier: { exercise: 'chair-ceiling-reach' }, harder: { pause: 4, pauseAt: [2] } },
  'ceiling-side-reach': {
    easier: { poses: { 2: { root: [-1.2, 54], tilt: 1.5, trunk: 4.5, chest: 7, neck: 2.5 } } },
    harder: more,
  },
  'chair-ceiling-reach': { easier: half, harder: { pause: 4, pauseAt: [2] } },
  'stand-tall-reset': { easier: half, harder: stayTwo },
  'sit-to-stand': { easier: halfAsMuch, harder: more },
  'heel-raises': { easier: half, harder: stayTwo },
  'chair-side-lean': { easier: half, harder: more },
  'chair-forward-lean': { easier: half, harder: more },
  'walk-short': { easier: halfAsMuch, harder: brisk },
  'walk-long': { easier: { exercise: 'walk-short' }, harder: brisk },
  'long-stride-walk': { easier: { exercise: 'walk-short' }, harder: more },
  'chair-punches': { easier: halfAsMuch, harder: more },
  'roll-break': { easier: halfAsMuch, harder: more },
  'desk-march': { easier: half, harder: { pause: 1 } },
  'split-stance-tuck': {
    easier: { reach: 0.5, amount: 0.6 },
    harder: {
      poses: {
        3: { shoulder: [168, -40], elbow: [6, 90], wrist: [0, -62] },
        4: { shoulder: [172, -42], elbow: [4, 90], wrist: [0, -62] },
      },
    },
  },
  'standing-lunge-stretch': {
    easier: half,
    harder: {
      poses: {
        3: { shoulder: [166, 0], elbow: [8, 10], wrist: 0 },
        4: { shoulder: [172, 0], elbow: [6, 10], wrist: 0 },
      },
    },
  },
  'side-sit-hip-opener': { easier: halfAsMuch, harder: more },
  'half-kneel-hip-stretch': {
    easier: { exercise: 'split-stance-tuck' },
    harder: { poses: { 3: { shoulder: [172, 38.4], elbow: [5, 4], wrist: [0, 38.6] } } },
  },
  'standing-thigh-stretch': { easier: halfAsMuch, harder: more },
  'chair-march': { easier: half, harder: { pause: 1 } },
  'heel-dig-hamstring': { easier: half, harder: more },
  'desk-calf-stretch': { easier: half, harder: more },
  'desk-hinge': { easier: half, harder: more },
  'chair-knee-straighten': { easier: half, harder: stayTwo },
  'seated-figure-four': { easier: { reach: 0 }, harder: more },
  'standing-figure-four': { easier: { exercise: 'seated-figure-four' }, harder: more },
  'standing-glute-squeeze': { easier: halfAsMuch, harder: stayTwo },
  'glute-bridge': { easier: half, harder: stayTwo },
  'standing-leg-back': { easier: half, harder: stayTwo },
  'chair-back-arch': { easier: half, harder: stayTwo },
  'seated-twist': { easier: half, harder: more },
  'blade-squeeze': { easier: half, harder: stayTwo },
  'doorway-chest': { easier: halfAsMuch, harder: more },
  'shoulder-rolls': { easier: half, harder: more },
  'chair-open-arms': { easier: halfAsMuch, harder: stayTwo },
  'chin-tuck': { easier: half, harder: stayTwo },
  'neck-side-tilt': { easier: half, harder: more },
  'forearm-stretch': { easier: half, harder: more },
  'finger-fan': { easier: halfAsMuch, harder: more },
  'far-gaze': { easier: { amount: 0.8 }, harder: more },
  'near-far-blink': { easier: halfAsMuch, harder: more },
  'cat-cow': { easier: half, harder: stayTwo },
  'half-kneel-reach': { easier: { exercise: 'half-kneel-hip-stretch' }, harder: more },
  'bed-edge-hip-stretch': { easier: halfAsMuch, harder: more },
  'supine-march': { easier: half, harder: stayTwo },
  'standing-psoas-march': { easier: half, harder: stayTwo },
  'straight-leg-raise': { easier: half, harder: stayTwo },
  'dead-bug': { easier: half, harder: stayTwo },
  'bird-dog': { easier: half, harder: stayTwo },
  'front-plank': { easier: { exercise: 'desk-plank' }, harder: more },
  'side-plank': { easier: { amount: 0.8 }, harder: more },
  'knee-hug-long-leg': { easier: halfAsMuch, harder: more },
  'desk-plank': { easier: halfAsMuch, harder: more },
};
