import type { Showing } from '../../shown';
import { handsOnThighs, seatedFront } from '../stances/seated';

export const showing: Showing = {
  view: 'front',
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      handsOnThighs,
      { ...seatedFront, shoulder: 165, elbow: 10, lift: 2 },
      { ...seatedFront, shoulder: 176, elbow: 3, lift: 5 },
    ],
    prepare: [{ to: 0, seconds: 4, hold: true, step: 1 }],
    work: [
      { to: 1, seconds: 2.6, step: 2 },
      { to: 2, seconds: 1, step: 3 },
      { to: 2, seconds: 1.6, hold: true },
      { to: 2, seconds: 4.3, hold: true, step: 4 },
      { to: 0, seconds: 2.5, step: 5 },
    ],
  },
  glow: [{ place: 'side', on: 'both' }],
};
