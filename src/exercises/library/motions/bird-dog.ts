import type { Showing } from '../../shown';
import { allFours, onKnees } from '../stances/all-fours';

const level = { ...allFours, root: [-9.1, 30.8], neck: 2 } as const;

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'mat' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [-8.2, 30.8], ...onKnees },
      level,
      {
        ...level,
        shoulder: [76.4, 172],
        wrist: [84.3, 0],
        hip: [-11, 82.8],
        knee: [2, 90.8],
        ankle: [-6, -67],
      },
      {
        ...level,
        shoulder: [172, 81.8],
        elbow: 4,
        wrist: [0, 83.2],
        hip: [79.2, -11],
        knee: [87.2, 2],
        ankle: [-67, -6],
      },
    ],
    prepare: [
      { to: 0, seconds: 0.8, hold: true, step: 1 },
      { to: 1, seconds: 2.2 },
      { to: 1, seconds: 2, hold: true },
      { to: 1, seconds: 3, hold: true, step: 2 },
    ],
    work: [
      { to: 2, seconds: 1.6, step: 3 },
      { to: 2, seconds: 1, hold: true },
      { to: 2, seconds: 3.9, hold: true, step: 4 },
      { to: 1, seconds: 1.6, step: 5 },
      { to: 1, seconds: 0.9, hold: true },
    ],
    again: [
      { to: 3, seconds: 1.6 },
      { to: 3, seconds: 1, hold: true },
      { to: 3, seconds: 3.9, hold: true, step: 4 },
      { to: 1, seconds: 1.6, step: 5 },
      { to: 1, seconds: 0.9, hold: true },
    ],
  },
  glow: [
    { place: 'seat', on: 'worked' },
    { place: 'belly', on: 'trunk' },
  ],
};
