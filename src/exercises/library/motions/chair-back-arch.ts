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
    [0.4, -0.1, 1],
    [-0.4, -0.1, 1],
  ],
  fingers: [
    [-2, 0.4, 1],
    [2, 0.4, 1],
  ],
} as const;

export const showing: Showing = {
  view: 'round',
  camera: { turn: 76, above: 8 },
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
          [9, 65.5, -4],
          [-9, 65.5, -4],
        ],
      },
      {
        ...sitsBack,
        ...holdsHead,
        lean: -8,
        chest: -32,
        nod: 12,
        hands: [
          [9, 61.5, -19],
          [-9, 61.5, -19],
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
  glow: [
    { place: 'blades', on: 'both' },
    { place: 'chest', on: 'both' },
  ],
};
