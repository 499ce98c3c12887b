import type { Showing } from '../../shown';
import { handsOnLap, sits } from '../stances/round';

/** The left ankle on the right thigh, a hand on the shin and the other one on the foot. */
const crossed = {
  feet: [
    [-6, 37.5, 19],
    [-7.5, 4, 24],
  ],
  knees: [
    [1, 0, 0.35],
    [-0.2, 0, 1],
  ],
  toes: [
    [-0.9, 0.2, 0.4],
    [-0.2, 0, 1],
  ],
  hands: [
    [15, 39.5, 19],
    [-10, 41, 15],
  ],
  elbows: [
    [0.7, 0, -1],
    [-0.8, 0, -1],
  ],
  fingers: [
    [0.2, -0.4, 0.8],
    [0.6, -0.6, 0.5],
  ],
} as const;

export const showing: Showing = {
  view: 'round',
  camera: { turn: 24, above: 17 },
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { ...sits, ...handsOnLap },
      {
        ...sits,
        ...handsOnLap,
        feet: [
          [14, 22, 30],
          [-7.5, 4, 24],
        ],
        knees: [
          [0.8, 0.4, 0.8],
          [-0.2, 0, 1],
        ],
      },
      { ...sits, ...crossed },
      { ...sits, ...crossed, lean: 24, chest: 4, nod: -10 },
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
