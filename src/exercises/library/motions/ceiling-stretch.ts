import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'front',
  props: [{ kind: 'ceiling', height: 131 }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], shoulder: 9, elbow: 5, hip: 1, knee: 1 },
      { root: [0, 54], shoulder: 165, elbow: 10, hip: 1, knee: 1, lift: 2 },
      { root: [0, 54], shoulder: 176, elbow: 3, hip: 1, knee: 1, lift: 3.2 },
    ],
    prepare: [
      { to: 0, seconds: 3.5, hold: true, step: 1 },
      { to: 0, seconds: 3.5, hold: true, step: 2 },
    ],
    work: [
      { to: 1, seconds: 2.6, step: 3 },
      { to: 2, seconds: 1, step: 4 },
      { to: 2, seconds: 1.6, hold: true },
      { to: 2, seconds: 4.4, hold: true, step: 5 },
      { to: 0, seconds: 2.4 },
    ],
  },
  glow: [{ place: 'side', on: 'both' }],
};
