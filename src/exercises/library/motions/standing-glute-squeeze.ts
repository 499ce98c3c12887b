import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.5 },
    { step: 3, during: 'work', at: 0, rep: 1 },
    { step: 4, during: 'work', at: 0.6, rep: 2 },
    { step: 5, during: 'work', at: 3.1, rep: 2 },
  ],
  props: [],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], shoulder: 8, elbow: 12 },
      { root: [-2, 52.6], trunk: 5, hip: 20.7, knee: 26.8, ankle: 11.0, shoulder: 14, elbow: 14 },
      { root: [1.5, 54], trunk: -3, chest: 2, neck: 1, shoulder: 12, elbow: 14, hip: -5, ankle: 2 },
    ],
    prepare: [
      { to: 0, seconds: 2.2, hold: true },
      { to: 1, seconds: 1.2 },
    ],
    work: [
      { to: 2, seconds: 1 },
      { to: 2, seconds: 2, hold: true },
      { to: 1, seconds: 1 },
      { to: 1, seconds: 1, hold: true },
    ],
  },
  glow: [{ place: 'seat', on: 'both' }],
};
