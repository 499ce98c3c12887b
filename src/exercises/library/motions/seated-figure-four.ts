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
        hip: [70, 24.8],
        knee: [88, 23.5],
        ankle: [40, 0],
        short: { ...handsOnThighs.short, thigh: [0.34, 0.286], shank: [0.76, 0.9] },
      },
      {
        ...seatedFront,
        hip: [72.8, 24.8],
        knee: [169.1, 23.5],
        ankle: [90, 0],
        shoulder: [11.2, 3],
        elbow: [-3, -36.6],
        short: { thigh: [0.473, 0.286], shank: [0.99, 0.9], upperArm: [0.9, 0.9], forearm: [0.8, 0.75] },
      },
      {
        ...seatedFront,
        nod: 14,
        hip: [72.8, 24.8],
        knee: [169.1, 23.5],
        ankle: [90, 0],
        shoulder: [34.4, 11.3],
        elbow: [-48.5, -63.7],
        short: {
          trunk: 0.8,
          thigh: [0.473, 0.286],
          shank: [0.99, 0.9],
          upperArm: [0.75, 0.72],
          forearm: [0.8, 0.75],
        },
      },
    ],
    prepare: [
      { to: 0, seconds: 2.6, hold: true, step: 1 },
      { to: 2, via: 1, seconds: 2, step: 2 },
      { to: 2, seconds: 1.4, hold: true },
    ],
    work: [
      { to: 2, seconds: 3, hold: true, step: 3 },
      { to: 3, seconds: 2.6, step: 4 },
      { to: 3, seconds: 16.4, fills: true, hold: true, step: 5 },
    ],
    switch: [
      { to: 2, seconds: 1.2 },
      { to: 0, via: 1, seconds: 1.5 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 2, via: 1, seconds: 2, step: 2 },
      { to: 2, seconds: 1, hold: true },
    ],
  },
  glow: [{ place: 'glutes', on: 'worked' }],
};
