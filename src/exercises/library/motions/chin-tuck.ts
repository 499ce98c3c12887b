import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  near: 44,
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'work', at: 0, rep: 1 },
    { step: 3, during: 'work', at: 2.6, rep: 1 },
    { step: 4, during: 'work', at: 0.8, rep: 2 },
    { step: 5, during: 'work', at: 3.7, rep: 2 },
  ],
  props: [{ kind: 'office-chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 29], chest: 5, neck: 24, nod: -27, shoulder: 4, elbow: 72, hip: 90, knee: 90 },
      { root: [0, 29], chest: 1, neck: -4, nod: 4, shoulder: 4, elbow: 72, hip: 90, knee: 90 },
    ],
    prepare: [],
    work: [
      { to: 1, seconds: 1 },
      { to: 1, seconds: 3, hold: true },
      { to: 0, seconds: 1 },
    ],
  },
  glow: [{ place: 'nape', on: 'trunk' }],
  arrow: 'chin',
};
