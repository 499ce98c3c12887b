import type { Showing } from '../../shown';
import { handsOnThighs, seatedFront } from '../stances/seated';

export const showing: Showing = {
  view: 'front',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'work', at: 0 },
    { step: 3, during: 'work', at: 2.5 },
    { step: 4, during: 'work', at: 5.5 },
    { step: 5, during: 'work', at: 9.5 },
  ],
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      handsOnThighs,
      { ...seatedFront, shoulder: 165, elbow: 10, lift: 2 },
      { ...seatedFront, shoulder: 176, elbow: 3, lift: 5 },
    ],
    prepare: [],
    work: [
      { to: 1, seconds: 1.5 },
      { to: 2, seconds: 1 },
      { to: 2, seconds: 7.5, hold: true },
      { to: 0, seconds: 2 },
    ],
  },
  glow: [{ place: 'side', on: 'both' }],
};
