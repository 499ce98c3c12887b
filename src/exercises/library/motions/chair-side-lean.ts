import type { Showing } from '../../shown';
import { handsOnThighs, seatedFront } from '../stances/seated';

export const showing: Showing = {
  view: 'front',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 1, during: 'switch', at: 1 },
    { step: 2, during: 'work', at: 0 },
    { step: 3, during: 'work', at: 3 },
    { step: 4, during: 'work', at: 6.5 },
    { step: 5, during: 'work', at: 27.4 },
  ],
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      handsOnThighs,
      {
        ...handsOnThighs,
        shoulder: [14.9, 37.4],
        elbow: [-41.6, -55.2],
        short: { ...seatedFront.short, upperArm: [0.95, 1], forearm: [0.85, 1] },
      },
      {
        ...seatedFront,
        tilt: -4,
        hip: [26.9, 23.2],
        knee: [25.7, 21.9],
        trunk: 18,
        chest: 6,
        neck: -12,
        shoulder: [-2, 39.8],
        elbow: [-6, -53.4],
        wrist: [0, 18],
        short: { thigh: [0.267, 0.307], shank: [0.9, 0.9], upperArm: [0.95, 0.75], forearm: [0.9, 0.72] },
      },
    ],
    prepare: [
      { to: 0, seconds: 1, hold: true },
      { to: 1, seconds: 1.4 },
    ],
    work: [
      { to: 2, seconds: 3 },
      { to: 2, seconds: 24.6, hold: true },
      { to: 0, seconds: 2.4 },
    ],
    switch: [
      { to: 0, seconds: 0.8, hold: true },
      { to: 0, seconds: 0.6, turn: true },
      { to: 1, seconds: 1.4 },
    ],
  },
  glow: [{ place: 'waist', on: 'worked' }],
};
