import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'front',
  props: [],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], shoulder: 9, elbow: 5, hip: 1, knee: 1 },
      { root: [0, 54], shoulder: [172, 9], elbow: 4, hip: 1, knee: 1, lift: [4, 0] },
      {
        root: [-2.5, 54],
        tilt: 3,
        trunk: 9,
        chest: 14,
        neck: 5,
        shoulder: [172, 26],
        elbow: [7, 4],
        hip: [-2.4, 3.4],
        lift: [4, 0],
      },
    ],
    prepare: [{ to: 0, seconds: 4, hold: true, step: 1 }],
    work: [
      { to: 1, seconds: 2.5, step: 2 },
      { to: 1, seconds: 0.6, hold: true, step: 3 },
      { to: 2, seconds: 2 },
      { to: 2, seconds: 4.4, fills: true, hold: true, step: 4 },
      { to: 1, seconds: 1.3, step: 5 },
      { to: 0, seconds: 1.2 },
    ],
    switch: [
      { to: 0, seconds: 0.8, turn: true },
      { to: 0, seconds: 3.2, hold: true, step: 1 },
    ],
  },
  glow: [{ place: 'side', on: 'worked' }],
};
