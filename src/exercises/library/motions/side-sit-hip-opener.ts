import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'chair-turned' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 29], shoulder: [4, -11], elbow: [72, 133], hip: 90, knee: [92, 90], ankle: [2, 0] },
      {
        root: [0, 29],
        trunk: 2,
        shoulder: [-26, -11],
        elbow: [41, 133],
        hip: [-4, 92],
        knee: [89.4, 90],
        ankle: [15, 0],
      },
      {
        root: [0.8, 29],
        chest: -3,
        shoulder: [-28, -12],
        elbow: [41, 134],
        hip: [-14, 90],
        knee: [80.3, 90],
        ankle: [15, 0],
      },
    ],
    prepare: [
      { to: 0, seconds: 2.6, hold: true, step: 1 },
      { to: 0, seconds: 2.6, hold: true, step: 2 },
      { to: 1, seconds: 2, step: 3 },
      { to: 1, seconds: 0.8, hold: true },
    ],
    work: [
      { to: 1, seconds: 4, hold: true, step: 4 },
      { to: 2, seconds: 2, step: 5 },
    ],
    switch: [
      { to: 0, seconds: 2 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 0, seconds: 2.6, hold: true, step: 1 },
      { to: 0, seconds: 2.6, hold: true, step: 2 },
      { to: 1, seconds: 2, step: 3 },
      { to: 1, seconds: 1, hold: true },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
