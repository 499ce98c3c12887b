import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 29], shoulder: 4, elbow: 72, hip: 90, knee: 90 },
      { root: [0, 29], trunk: 34, chest: 14, neck: 4, shoulder: 7.1, elbow: 127, hip: 124, knee: 90 },
      {
        root: [0, 29],
        trunk: 34,
        chest: 36,
        neck: 44,
        shoulder: 7.4,
        elbow: 146.6,
        wrist: 4,
        hip: 124,
        knee: 90,
      },
    ],
    prepare: [{ to: 0, seconds: 4, hold: true, step: 1 }],
    work: [
      { to: 1, seconds: 3.5, step: 2 },
      { to: 1, seconds: 4.5, hold: true, step: 3 },
      { to: 2, seconds: 3, step: 4 },
      { to: 2, seconds: 43.5, fills: true, hold: true },
      { to: 0, seconds: 5.5, step: 5 },
    ],
  },
  glow: [
    { place: 'back', on: 'trunk' },
    { place: 'seat', on: 'worked' },
  ],
};
