import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'front',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'work', at: 0, rep: 1 },
    { step: 3, during: 'work', at: 0.4, rep: 2 },
    { step: 4, during: 'work', at: 1.2, rep: 3 },
    { step: 5, during: 'work', at: 1, rep: 4 },
  ],
  props: [],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], shoulder: 9, elbow: 5, hip: 1, knee: 1 },
      { root: [0, 54], shoulder: 11, elbow: 6, hip: 1, knee: 1, lift: 5.4 },
      { root: [0, 54], shoulder: 19, elbow: 3, hip: 1, knee: 1, lift: 2 },
      { root: [0, 54], shoulder: 12, elbow: 3, hip: 1, knee: 1, lift: -1.8 },
    ],
    prepare: [],
    work: [
      { to: 2, via: 1, seconds: 1.6 },
      { to: 0, via: 3, seconds: 1.4 },
    ],
  },
  glow: [{ place: 'shoulders', on: 'both' }],
};
