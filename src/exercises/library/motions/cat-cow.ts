import type { Showing } from '../../shown';
import { allFours, onKnees } from '../stances/all-fours';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 4, during: 'work', at: 0, rep: 3 },
    { step: 5, during: 'work', at: 0, rep: 4 },
  ],
  props: [{ kind: 'mat' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [-13.2, 30.8], ...onKnees },
      { root: [-14.1, 30.8], ...allFours },
      {
        root: [-12.3, 30.8],
        trunk: 36,
        chest: 80,
        neck: 14,
        shoulder: [118.1, 127.6],
        elbow: [17.7, 4],
        wrist: [70.1, 74.4],
        hip: [32.2, 35.8],
        knee: [83.2, 86.9],
        ankle: -67,
      },
      {
        root: [-13.9, 30.8],
        trunk: 103,
        chest: -46,
        neck: -46,
        shoulder: [52.9, 58.7],
        elbow: [20, 14.7],
        wrist: [74.2, 73.6],
        hip: [102.7, 106.3],
        knee: [86.7, 90.4],
        ankle: -67,
      },
    ],
    prepare: [
      { to: 0, seconds: 0.8, hold: true, step: 1 },
      { to: 1, seconds: 2.2 },
      { to: 1, seconds: 5, hold: true },
    ],
    work: [
      { to: 2, seconds: 3, step: 2 },
      { to: 3, seconds: 3, step: 3 },
    ],
  },
  glow: [{ place: 'back', on: 'trunk' }],
};
