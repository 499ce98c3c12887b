import type { Showing } from '../../shown';
import { handsOnLap, sits } from '../stances/round';

/** The left hand on the chair behind, the right hand on the left knee. */
const holds = {
  hands: [
    [13, 43.5, -10],
    [8, 36, 18],
  ],
  elbows: [
    [1, -0.2, -0.8],
    [-0.7, -0.6, 0],
  ],
  fingers: [
    [-0.4, -0.6, -0.2],
    [0.3, -0.4, 0.8],
  ],
} as const;

export const showing: Showing = {
  view: 'round',
  camera: { turn: 32, above: 14 },
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.5 },
    { step: 2, during: 'switch', at: 1.2 },
    { step: 3, during: 'work', at: 0 },
    { step: 4, during: 'work', at: 5.5 },
  ],
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { ...sits, ...handsOnLap },
      { ...sits, ...holds, twist: 6, headTurn: 4 },
      { ...sits, ...holds, twist: 44, headTurn: 22, chest: -2 },
    ],
    prepare: [
      { to: 0, seconds: 2.2, hold: true },
      { to: 1, seconds: 1.5 },
    ],
    work: [{ to: 2, seconds: 2.4 }],
    rest: [{ to: 1, seconds: 1.6 }],
    switch: [
      { to: 0, seconds: 1.2 },
      { to: 0, seconds: 0.6, turn: true },
      { to: 1, seconds: 1.1 },
    ],
  },
  glow: [{ place: 'waist', on: 'both' }],
};
