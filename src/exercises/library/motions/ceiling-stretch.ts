import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'front',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2 },
    { step: 3, during: 'work', at: 0 },
    { step: 4, during: 'work', at: 1.2 },
    { step: 5, during: 'work', at: 5 },
  ],
  props: [{ kind: 'ceiling', height: 131 }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], shoulder: 9, elbow: 5, hip: 1, knee: 1 },
      { root: [0, 54], shoulder: 165, elbow: 10, hip: 1, knee: 1, lift: 2 },
      { root: [0, 54], shoulder: 176, elbow: 3, hip: 1, knee: 1, lift: 3.2 },
    ],
    prepare: [],
    work: [
      { to: 1, seconds: 1.2 },
      { to: 2, seconds: 0.8 },
      { to: 2, seconds: 8, hold: true },
      { to: 0, seconds: 2 },
    ],
  },
  glow: [{ place: 'side', on: 'both' }],
};
