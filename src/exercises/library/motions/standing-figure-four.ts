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
  camera: { turn: 52, above: 11 },
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.5 },
    { step: 2, during: 'switch', at: 2 },
    { step: 3, during: 'work', at: 0 },
    { step: 4, during: 'work', at: 3.5 },
    { step: 5, during: 'work', at: 15.4 },
  ],
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
      { to: 0, seconds: 2.4, hold: true },
      { to: 1, seconds: 1.8 },
    ],
    work: [
      { to: 1, seconds: 0.5, hold: true },
      { to: 2, seconds: 2.5 },
      { to: 2, seconds: 12.6, hold: true },
      { to: 1, seconds: 2.4 },
    ],
    switch: [
      { to: 0, seconds: 1.6 },
      { to: 0, seconds: 0.6, turn: true },
      { to: 1, seconds: 1.8 },
    ],
  },
  glow: [{ place: 'glutes', on: 'worked' }],
};
