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

/** Both hands hold the head, and the elbows point ahead and out. Values for hands only. */
const holdsHead = {
  hands: [
    [8, 65.5, -4],
    [-8, 65.5, -4],
  ],
  elbows: [
    [1, 0, 0.45],
    [-1, 0, 0.45],
  ],
  fingers: [
    [-0.6, 1.2, -1],
    [0.6, 1.2, -1],
  ],
} as const;

export const showing: Showing = {
  view: 'round',
  camera: { turn: 68, above: 7 },
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { ...handsOnLap, ...sitsBack, lean: -2 },
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
      { ...sitsBack, ...holdsHead, lean: -2, chest: 5, nod: 4 },
      {
        ...sitsBack,
        lean: -8,
        chest: -32,
        nod: 12,
        hands: [
          [8, 61, -17.6],
          [-8, 61, -17.6],
        ],
        elbows: [
          [1, 0.1, 0.45],
          [-1, 0.1, 0.45],
        ],
        fingers: [
          [-0.6, 0.7, -1.4],
          [0.6, 0.7, -1.4],
        ],
      },
    ],
    prepare: [
      { to: 0, seconds: 2.6, hold: true, step: 1 },
      { to: 2, via: 1, seconds: 1.9, step: 2 },
      { to: 2, seconds: 0.8, hold: true },
      { to: 2, seconds: 2.7, hold: true, step: 3 },
    ],
    work: [
      { to: 3, seconds: 2.2, step: 4 },
      { to: 3, seconds: 1.3, hold: true },
      { to: 2, seconds: 2.5, step: 5 },
    ],
  },
  glow: [
    { place: 'blades', on: 'both' },
    { place: 'chest', on: 'both' },
  ],
};
