import type { Vector } from '../../figure/round/space';
import type { Showing } from '../../shown';
import { armsHang, stands } from '../stances/round';

/** Where the right hand hangs, and with it the left one before it is on the frame. `ahead` is the place of the hips. */
function hang(ahead: number): readonly [Vector, Vector] {
  return [
    [14.5, 49.5, ahead + 1],
    [-14.5, 49.5, ahead + 1],
  ];
}

const before = {
  ...stands,
  root: [0, 53.7, -5],
  feet: [
    [6, 4, -5],
    [-6, 4, -5],
  ],
} as const;

/** One foot is through the door. */
const through = {
  root: [0, 51.8, 6],
  feet: [
    [7, 4, 19],
    [-7, 4, -5],
  ],
} as const;

/** The left forearm is upright on the frame. */
const onFrame = {
  hands: [
    [28.5, 94, -1],
    [-14.5, 49.5, 2],
  ],
  elbows: [
    [1, -0.9, -0.2],
    [-0.3, 0, -1],
  ],
  fingers: [
    [0, 1, 0],
    [0, 0, 0],
  ],
} as const;

export const showing: Showing = {
  view: 'round',
  camera: { turn: 26, above: 9 },
  props: [{ kind: 'doorframe', at: 29.5 }],
  motion: {
    kind: 'beats',
    passing: 1,
    poses: [
      { ...before, ...armsHang, hands: hang(-5) },
      { ...before, ...onFrame },
      { ...through, ...onFrame },
      { ...through, ...onFrame, twist: -30, headTurn: -16, chest: -3 },
      // On the way to the frame, the hand passes in front of it.
      { ...before, ...onFrame, hands: [[32, 70, 8], armsHang.hands[1]] },
    ],
    prepare: [
      { to: 0, seconds: 2.8, hold: true, step: 1 },
      { to: 1, via: 4, seconds: 1.6, step: 2 },
      { to: 1, seconds: 1.6, hold: true },
    ],
    work: [
      { to: 2, seconds: 1.2, step: 3 },
      { to: 2, seconds: 1.3, hold: true },
      { to: 3, seconds: 2.5, step: 4 },
      { to: 3, seconds: 15, fills: true, hold: true, step: 5 },
    ],
    switch: [
      { to: 0, via: 4, seconds: 1.6 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 1, via: 4, seconds: 1.6, step: 2 },
      { to: 1, seconds: 1.5, hold: true },
    ],
  },
  glow: [{ place: 'chest', on: 'worked' }],
};
