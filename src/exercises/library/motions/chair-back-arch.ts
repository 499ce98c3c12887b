import type { Showing } from '../../shown';
import { handsOnLap } from '../stances/round';

/** Sitting back against the chair. Values for hips and feet only. */
const sitsBack = {
  root: [0, 29, -3],
  feet: [
    [7.5, 4, 22],
    [-7.5, 4, 22],
  ],
} as const;

/** The elbows point ahead and out, and the fingers behind the head. Values for arms only. */
const holdsHead = {
  elbows: [
    [0.8, 0.2, 0.8],
    [-0.8, 0.2, 0.8],
  ],
  fingers: [
    [-2.4, 0.6, 0.8],
    [2.4, 0.6, 0.8],
  ],
} as const;

export const showing: Showing = {
  view: 'round',
  camera: { turn: 118, above: 6 },
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    passing: 1,
    poses: [
      { ...handsOnLap, ...sitsBack, lean: -2 },
      {
        ...sitsBack,
        ...holdsHead,
        lean: -2,
        chest: 5,
        nod: 4,
        hands: [
          [7, 69.5, -7],
          [-7, 69.5, -7],
        ],
      },
      {
        ...sitsBack,
        ...holdsHead,
        lean: -8,
        chest: -32,
        nod: 12,
        hands: [
          [7, 61.5, -25],
          [-7, 61.5, -25],
        ],
      },
      // On the way to the head, the hands pass in front of the chest.
      {
        ...sitsBack,
        lean: -2,
        chest: 3,
        hands: [
          [18, 58, 10],
          [-18, 58, 10],
        ],
        elbows: [
          [1, -0.5, 0.1],
          [-1, -0.5, 0.1],
        ],
      },
    ],
    prepare: [
      { to: 0, seconds: 2.6, hold: true, step: 1 },
      { to: 1, via: 3, seconds: 1.9, step: 2 },
      { to: 1, seconds: 0.8, hold: true },
      { to: 1, seconds: 2.7, hold: true, step: 3 },
    ],
    work: [
      { to: 2, seconds: 2.2, step: 4 },
      { to: 2, seconds: 1.3, hold: true },
      { to: 1, seconds: 2.5, step: 5 },
    ],
  },
  glow: [{ place: 'blades', on: 'both' }],
};
