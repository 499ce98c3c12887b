import type { Showing } from '../../shown';
import { stands } from '../stances/round';

/** Both hands on the desk, and the left ankle above the right knee. */
const onDesk = {
  hands: [
    [10, 52, 24],
    [-10, 52, 24],
  ],
  fingers: [
    [0, 0, 1],
    [0, 0, 1],
  ],
  knees: [
    [1, -0.2, 0.35],
    [-0.1, 0, 1],
  ],
  toes: [
    [-0.9, 0.1, 0.4],
    [-0.2, 0, 1],
  ],
} as const;

export const showing: Showing = {
  view: 'round',
  camera: { turn: 46, above: 8 },
  props: [{ kind: 'desk', at: 24 }],
  motion: {
    kind: 'beats',
    poses: [
      { ...stands, hands: onDesk.hands },
      {
        ...stands,
        ...onDesk,
        root: [-3, 53, 0],
        feet: [
          [-5, 34.5, 8],
          [-6, 4, 0],
        ],
      },
      {
        ...onDesk,
        root: [-3, 42, -11],
        lean: 26,
        nod: -8,
        feet: [
          [-5, 34.5, 4],
          [-6, 4, 0],
        ],
      },
    ],
    prepare: [
      { to: 0, seconds: 2.6, hold: true, step: 1 },
      { to: 1, seconds: 1.8, step: 2 },
      { to: 1, seconds: 1.6, hold: true },
    ],
    work: [
      { to: 2, seconds: 2.5, step: 3 },
      { to: 2, seconds: 12.9, fills: true, hold: true, step: 4 },
      { to: 1, seconds: 2.6, step: 5 },
    ],
    switch: [
      { to: 0, seconds: 1.6 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 1, seconds: 1.9, step: 2 },
      { to: 1, seconds: 1.7, hold: true },
    ],
  },
  glow: [{ place: 'glutes', on: 'worked' }],
};
