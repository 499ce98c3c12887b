import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  props: [],
  motion: {
    kind: 'beats',
    poses: [
      { root: [-2, 54], elbow: 8 },
      { root: [-3, 53], hip: [23.7, 12.6], knee: [7.2, 22.8], ankle: [1.5, 10.3], shoulder: 8, elbow: 12 },
      {
        root: [-5, 50],
        trunk: 36,
        hip: [71.5, 62.5],
        knee: [24.3, 45.6],
        ankle: [8.8, 19.1],
        neck: -6,
        hands: { on: 'thigh', limb: 1 },
      },
      {
        root: [-9, 48.6],
        trunk: 52,
        hip: [91.1, 86.4],
        knee: [22.3, 50.9],
        ankle: [7.1, 16.5],
        neck: -8,
        hands: { on: 'thigh', limb: 1 },
      },
    ],
    prepare: [
      { to: 0, seconds: 0.6, hold: true, step: 1 },
      { to: 1, seconds: 1.5 },
      { to: 1, seconds: 0.7, hold: true },
      { to: 2, seconds: 1.6, step: 2 },
      { to: 2, seconds: 1.6, hold: true },
    ],
    work: [
      { to: 3, seconds: 3, step: 3 },
      { to: 3, seconds: 2.6, hold: true, step: 4 },
      { to: 3, seconds: 14.4, fills: true, hold: true, step: 5 },
    ],
    switch: [
      { to: 0, seconds: 1.4 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 1, seconds: 1.4, step: 1 },
      { to: 1, seconds: 1.2, hold: true },
      { to: 2, seconds: 1.5, step: 2 },
      { to: 2, seconds: 1.2, hold: true },
    ],
  },
  glow: [{ place: 'hamstring', on: 'worked' }],
};
