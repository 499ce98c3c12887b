import type { Showing } from '../../shown';
import { handsOnThighs, seatedFront } from '../stances/seated';

export const showing: Showing = {
  view: 'front',
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      handsOnThighs,
      {
        ...seatedFront,
        turn: -10,
        trunk: -3,
        neck: 3,
        headTurn: -8,
        shoulder: [24, -17.6],
        elbow: [-20, -38.6],
        short: { ...seatedFront.short, upperArm: [0.95, 1], forearm: [0.8, 1] },
      },
      {
        ...seatedFront,
        turn: -48,
        trunk: -4,
        neck: 4,
        headTurn: -48,
        shoulder: [38, -12.3],
        elbow: [-40, -37.1],
        short: { ...seatedFront.short, upperArm: [0.85, 1], forearm: [1, 1] },
      },
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
