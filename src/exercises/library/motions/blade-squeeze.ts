import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'work', at: 0, rep: 1 },
    { step: 3, during: 'work', at: 1, rep: 2 },
    { step: 4, during: 'work', at: 3.7, rep: 2 },
    { step: 5, during: 'work', at: 1.2, rep: 3 },
  ],
  props: [{ kind: 'office-chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 29], chest: 2, shoulder: 4, elbow: 72, hip: 90, knee: 90 },
      { root: [0, 29], chest: 6, neck: -3, shoulder: 86, elbow: 6, hip: 90, knee: 90 },
      { root: [0, 29], chest: -5, neck: 3, shoulder: -38, elbow: 108, hip: 90, knee: 90 },
    ],
    prepare: [
      { to: 0, seconds: 1, hold: true },
      { to: 1, seconds: 1.4 },
    ],
    work: [
      { to: 2, seconds: 1 },
      { to: 2, seconds: 3, hold: true },
      { to: 1, seconds: 1 },
    ],
  },
  glow: [{ place: 'blades', on: 'trunk' }],
};
