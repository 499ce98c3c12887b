import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'chair', at: 3 }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 29], trunk: -3, chest: 4, neck: -1, shoulder: 4, elbow: 72, hip: 87, knee: 90 },
      {
        root: [0, 29],
        trunk: -3,
        chest: 8,
        neck: 2,
        shoulder: 101.5,
        elbow: 148.5,
        wrist: -38,
        curl: 0.3,
        hip: 87,
        knee: 90,
        short: { upperArm: [0.63, 0.63] },
      },
      {
        root: [0, 29],
        trunk: -5,
        chest: -18,
        neck: 2,
        shoulder: 101.5,
        elbow: 148.5,
        wrist: -38,
        curl: 0.3,
        hip: 85,
        knee: 90,
        short: { upperArm: [0.63, 0.63] },
      },
    ],
    prepare: [
      { to: 0, seconds: 2.6, hold: true, step: 1 },
      { to: 1, seconds: 1.6, step: 2 },
      { to: 1, seconds: 1.1, hold: true },
      { to: 1, seconds: 2.7, hold: true, step: 3 },
    ],
    work: [
      { to: 2, seconds: 2.2, step: 4 },
      { to: 2, seconds: 1.3, hold: true },
      { to: 1, seconds: 2.5, step: 5 },
    ],
  },
  glow: [
    { place: 'blades', on: 'trunk' },
    { place: 'breastbone', on: 'trunk' },
  ],
};
