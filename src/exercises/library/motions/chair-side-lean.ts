import type { Showing } from '../../shown';
import { handsOnThighs, seatedFront } from '../stances/seated';

export const showing: Showing = {
  view: 'front',
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
      { to: 0, seconds: 1, hold: true, step: 1 },
      { to: 1, seconds: 1.4 },
      { to: 1, seconds: 1.6, hold: true },
    ],
    work: [
      { to: 2, seconds: 3, step: 2 },
      { to: 2, seconds: 3, hold: true, step: 3 },
      { to: 2, seconds: 21, fills: true, hold: true, step: 4 },
      { to: 0, seconds: 3, step: 5 },
    ],
    switch: [
      { to: 0, seconds: 0.8, turn: true },
      { to: 0, seconds: 0.8, hold: true, step: 1 },
      { to: 1, seconds: 1.4 },
      { to: 1, seconds: 2, hold: true },
    ],
  },
  glow: [{ place: 'waist', on: 'worked' }],
};
