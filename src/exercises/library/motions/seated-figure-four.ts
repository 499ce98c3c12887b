import type { Showing } from '../../shown';
import { handsOnLap, sits } from '../stances/round';

/** The left ankle on the right thigh, one hand beside the left knee and the other one beside the right thigh. */
const crossed = {
  feet: [
    [-7, 37.5, 19],
    [-7.5, 4, 24],
  ],
  knees: [
    [1, 0, 0.35],
    [-0.2, 0, 1],
  ],
  toes: [
    [-0.5, -0.1, 0.85],
    [-0.2, 0, 1],
  ],
  hands: [
    [8, 41, 14],
    [-12, 41.5, 13],
  ],
  elbows: [
    [0.9, 0, -1],
    [-0.8, 0, -1],
  ],
  fingers: [
    [-0.5, -0.5, 0.4],
    [0.3, -0.3, 0.8],
  ],
} as const;

export const showing: Showing = {
  view: 'round',
  camera: { turn: 38, above: 20 },
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    passing: 1,
    poses: [
      { ...sits, ...handsOnLap },
      { ...sits, ...crossed },
      { ...sits, ...crossed, lean: 24, chest: 4, nod: -10 },
      // On the way to the thigh, the foot passes in front of the other knee.
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
    ],
    prepare: [
      { to: 0, seconds: 2.6, hold: true, step: 1 },
      { to: 1, via: 3, seconds: 2, step: 2 },
      { to: 1, seconds: 1.4, hold: true },
    ],
    work: [
      { to: 1, seconds: 3, hold: true, step: 3 },
      { to: 2, seconds: 2.6, step: 4 },
      { to: 2, seconds: 16.4, fills: true, hold: true, step: 5 },
    ],
    switch: [
      { to: 1, seconds: 1.2 },
      { to: 0, via: 3, seconds: 1.5 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 1, via: 3, seconds: 2, step: 2 },
      { to: 1, seconds: 1, hold: true },
    ],
  },
  glow: [{ place: 'glutes', on: 'worked' }],
};
