import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'chair', at: -17 }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [-9, 29], shoulder: -2, elbow: 79, hip: 88, knee: 102, ankle: 14 },
      { root: [-7.5, 29.2], trunk: 36, neck: -14, shoulder: 98, elbow: 12, hip: 123, knee: 104, ankle: 17 },
      { root: [3, 44], trunk: 26, neck: -9, shoulder: 86, elbow: 14, hip: 72, knee: 71, ankle: 26 },
      { root: [10.6, 53.8], shoulder: 4, elbow: 8, hip: 4, knee: 10, ankle: 6 },
    ],
    prepare: [
      { to: 0, seconds: 3, hold: true, step: 1 },
      { to: 0, seconds: 3, hold: true, step: 2 },
    ],
    work: [
      { to: 1, seconds: 2.5, step: 3 },
      { to: 3, via: 2, seconds: 2, step: 4 },
      { to: 3, seconds: 0.8, hold: true },
      { to: 1, via: 2, seconds: 1.7, step: 5 },
      { to: 0, seconds: 1 },
    ],
  },
  glow: [
    { place: 'thigh', on: 'worked' },
    { place: 'seat', on: 'worked' },
  ],
};
