import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'front',
  props: [{ kind: 'mat' }],
  motion: {
    kind: 'beats',
    poses: [
      {
        root: [-1.7, 13.4],
        trunk: 28.9,
        chest: 7.2,
        neck: -4,
        pelvis: -87,
        shoulder: [40.1, 2],
        elbow: [100.7, 4],
        hip: [-0.5, -11.8],
        ankle: [-29.5, 0],
        short: { forearm: [0.35, 1] },
      },
      {
        root: [2, 22.7],
        pelvis: -70,
        shoulder: [70, 4],
        elbow: [90, 4],
        hip: [-6.2, -5.6],
        ankle: [-18.2, 0],
        short: { forearm: [0.35, 1] },
      },
    ],
    prepare: [
      { to: 0, seconds: 4.5, hold: true, step: 1 },
      { to: 0, seconds: 3.5, hold: true, step: 2 },
    ],
    work: [
      { to: 1, seconds: 2, step: 3 },
      { to: 1, seconds: 0.6, hold: true },
      { to: 1, seconds: 2.6, hold: true, step: 4 },
      { to: 1, seconds: 4.8, fills: true, hold: true, step: 5 },
    ],
    rest: [{ to: 0, seconds: 1.8 }],
    switch: [
      { to: 0, seconds: 1.8 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 0, seconds: 5.4, hold: true, step: 1 },
    ],
  },
  glow: [{ place: 'waist', on: 'worked' }],
};
