import type { Showing } from '../../shown';
import { handsOnLap, sits } from '../stances/round';

/** The left hand on the chair behind, the right hand on the left knee. */
const holds = {
  hands: [
    [13.4, 27.4, -6.6],
    [10.5, 34.5, 21],
  ],
  elbows: [
    [0.5, 0, -1],
    [-0.7, -0.6, 0],
  ],
  fingers: [
    [0.1, 0, 0.3],
    [0.5, -0.7, 0.5],
  ],
} as const;

export const showing: Showing = {
  view: 'round',
  camera: { turn: 32, above: 14 },
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { ...sits, ...handsOnLap },
      { ...sits, ...holds, twist: 16, headTurn: 8 },
      { ...sits, ...holds, twist: 44, headTurn: 22, chest: -2 },
    ],
    prepare: [
      { to: 0, seconds: 2.5, hold: true, step: 1 },
      { to: 1, seconds: 1.5, step: 2 },
      { to: 1, seconds: 1, hold: true },
    ],
    work: [
      { to: 2, seconds: 2.8, step: 3 },
      { to: 2, seconds: 6.2, fills: true, hold: true, step: 4 },
    ],
    rest: [{ to: 1, seconds: 1.6 }],
    switch: [
      { to: 0, seconds: 1.2 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 1, seconds: 1.2, step: 2 },
      { to: 1, seconds: 1.8, hold: true },
    ],
  },
  glow: [{ place: 'waist', on: 'both' }],
};
