import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'front',
  cues: [{ step: 4, during: 'work', at: 0, rep: 3 }],
  props: [],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], shoulder: 9, elbow: 5, hip: 1, knee: 1 },
      { root: [0, 54], shoulder: 11, elbow: 6, hip: 1, knee: 1, lift: 5.4 },
      { root: [0, 54], shoulder: 19, elbow: 3, hip: 1, knee: 1, lift: 2 },
      { root: [0, 54], shoulder: 12, elbow: 3, hip: 1, knee: 1, lift: -1.8 },
    ],
    prepare: [{ to: 0, seconds: 3, hold: true, step: 1 }],
    work: [
      { to: 2, via: 1, seconds: 2.5, step: 2 },
      { to: 0, via: 3, seconds: 2.5, step: 3 },
    ],
  },
  glow: [{ place: 'shoulders', on: 'both' }],
};
