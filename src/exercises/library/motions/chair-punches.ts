import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.5 },
    { step: 3, during: 'work', at: 2.2, rep: 1 },
    { step: 4, during: 'work', at: 8, rep: 1 },
    { step: 5, during: 'rest', at: 0 },
  ],
  props: [{ kind: 'office-chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 29], chest: 2, shoulder: -30, elbow: 124, curl: 1, hip: 90, knee: 90 },
      {
        root: [0, 29],
        trunk: 3,
        chest: 2,
        shoulder: [86, -34],
        elbow: [6, 124],
        curl: 1,
        hip: 93,
        knee: 90,
      },
      {
        root: [0, 29],
        trunk: 3,
        chest: 2,
        shoulder: [-34, 86],
        elbow: [124, 6],
        curl: 1,
        hip: 93,
        knee: 90,
      },
    ],
    prepare: [],
    work: [
      { to: 1, seconds: 0.6 },
      { to: 2, seconds: 0.6 },
    ],
    rest: [{ to: 0, seconds: 0.8 }],
  },
  glow: [{ place: 'arm', on: 'both' }],
};
