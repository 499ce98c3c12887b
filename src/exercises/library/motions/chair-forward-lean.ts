import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 29], shoulder: 4, elbow: 72, hip: 90, knee: 90 },
      { root: [0, 29], trunk: 34, chest: 24, neck: 16, shoulder: 1.1, elbow: 139.3, hip: 124, knee: 90 },
    ],
    prepare: [{ to: 0, seconds: 4, hold: true, step: 1 }],
    work: [
      { to: 1, seconds: 3.5, step: 2 },
      { to: 1, seconds: 4.5, hold: true, step: 3 },
      { to: 1, seconds: 46.5, fills: true, hold: true, step: 4 },
      { to: 0, seconds: 5.5, step: 5 },
    ],
  },
  glow: [
    { place: 'back', on: 'trunk' },
    { place: 'seat', on: 'worked' },
  ],
};
