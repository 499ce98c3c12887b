import type { Showing } from '../../shown';
import { sits } from '../stances/round';

/** The left hand on the backrest, the right one on the hip. */
const holds = {
  hands: [
    [14.5, 49.5, 9],
    [-12.5, 38.5, -4],
  ],
  elbows: [
    [1, -0.5, -0.6],
    [-1, 0, -1],
  ],
  fingers: [
    [0.3, -0.6, 0.6],
    [0.2, -0.4, 1.6],
  ],
} as const;

/** The right leg hangs beside the seat: its knee down, a hand above the floor, and its foot behind. */
const hangs = {
  feet: [
    [8, 4, 24],
    [-11, 7.8, -33],
  ],
  knees: [
    [0.2, 0, 1],
    [-0.1, -1, 0.3],
  ],
  toes: [
    [0.2, 0, 1],
    [0, -0.85, 0.5],
  ],
} as const;

export const showing: Showing = {
  view: 'round',
  camera: { turn: -58, above: 15 },
  props: [{ kind: 'chair-turned' }],
  motion: {
    kind: 'beats',
    poses: [
      { ...sits, root: [-2, 29, 0], ...holds },
      { root: [-2, 29, 0], lean: 10, chest: 4, ...hangs, ...holds },
      { root: [-1.5, 29, 1.5], lean: -5, ...hangs, ...holds },
    ],
    prepare: [
      { to: 0, seconds: 2.6, hold: true, step: 1 },
      { to: 0, seconds: 2.6, hold: true, step: 2 },
      { to: 1, seconds: 2, step: 3 },
      { to: 1, seconds: 0.8, hold: true },
    ],
    work: [
      { to: 2, seconds: 2.2, step: 4 },
      { to: 2, seconds: 1.8, hold: true },
      { to: 2, seconds: 2, hold: true, step: 5 },
    ],
    switch: [
      { to: 0, seconds: 2 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 0, seconds: 2.6, hold: true, step: 1 },
      { to: 0, seconds: 2.6, hold: true, step: 2 },
      { to: 1, seconds: 2, step: 3 },
      { to: 1, seconds: 1, hold: true },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
