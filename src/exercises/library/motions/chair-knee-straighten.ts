import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 29], shoulder: -15, elbow: 43, hip: 90, knee: [82, 90], ankle: [-8, 0] },
      { root: [0, 29], shoulder: -15, elbow: 43, hip: [95, 90], knee: [9, 90], ankle: [6, 0] },
    ],
    prepare: [{ to: 0, seconds: 3, hold: true, step: 1 }],
    work: [
      { to: 1, seconds: 1.9, step: 2 },
      { to: 1, seconds: 0.6, hold: true },
      { to: 1, seconds: 2.5, hold: true, step: 3 },
      { to: 0, seconds: 2.5, step: 4 },
    ],
    switch: [
      { to: 0, seconds: 0.8, turn: true },
      { to: 0, seconds: 3.2, hold: true, step: 1 },
    ],
  },
  glow: [
    { place: 'thigh', on: 'worked' },
    { place: 'calf', on: 'worked' },
  ],
};
