import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'mat' }],
  motion: {
    kind: 'beats',
    poses: [
      {
        root: [2.5, 7.9],
        ground: 1.6,
        trunk: 78,
        chest: -38.5,
        neck: -6,
        shoulder: 52.6,
        elbow: 75,
        wrist: 1.9,
        hip: -7.6,
        knee: 13.1,
        ankle: 24.8,
      },
      {
        root: [1.4, 17.9],
        ground: 1.6,
        trunk: 80.4,
        neck: 4,
        shoulder: 80.4,
        elbow: 90,
        hip: 2.1,
        knee: 4.2,
        ankle: 4.5,
      },
    ],
    prepare: [{ to: 0, seconds: 8, hold: true, step: 1 }],
    work: [
      { to: 1, seconds: 2.5, step: 2 },
      { to: 1, seconds: 2.5, hold: true, step: 3 },
      { to: 1, seconds: 2.5, hold: true, step: 4 },
      { to: 1, seconds: 7.5, fills: true, hold: true, step: 5 },
    ],
    rest: [{ to: 0, seconds: 2 }],
  },
  glow: [{ place: 'belly', on: 'trunk' }],
};
