import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  props: [],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], shoulder: 8, elbow: 12 },
      { root: [-2, 52.6], trunk: 5, hip: 20.7, knee: 26.8, ankle: 11.0, shoulder: 14, elbow: 14 },
      { root: [1.5, 54], trunk: -3, chest: 2, neck: 1, shoulder: 12, elbow: 14, hip: -5, ankle: 2 },
    ],
    prepare: [
      { to: 0, seconds: 3, hold: true, step: 1 },
      { to: 1, seconds: 1.2, step: 2 },
      { to: 1, seconds: 1.8, hold: true },
    ],
    work: [
      { to: 2, seconds: 1.1, step: 3 },
      { to: 2, seconds: 2.3, hold: true },
      { to: 1, seconds: 1.2, step: 4 },
      { to: 1, seconds: 1.4, hold: true },
    ],
  },
  glow: [{ place: 'seat', on: 'both' }],
};
