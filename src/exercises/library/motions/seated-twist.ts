import type { Showing } from '../../shown';
import { handsOnThighs, seatedFront } from '../stances/seated';

export const showing: Showing = {
  view: 'front',
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
