import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 3, during: 'work', at: 0 },
    { step: 4, during: 'work', at: 8 },
  ],
  props: [{ kind: 'chair' }],
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
    prepare: [
      { to: 0, seconds: 3, hold: true, step: 1 },
      { to: 0, seconds: 3, hold: true, step: 2 },
    ],
    work: [
      { to: 1, seconds: 0.6 },
      { to: 2, seconds: 0.6 },
    ],
    rest: [{ to: 0, seconds: 0.8, step: 5 }],
  },
  glow: [{ place: 'arm', on: 'both' }],
};
