import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  props: [],
  motion: {
    kind: 'beats',
    poses: [
      { root: [-2, 54], elbow: 8 },
      {
        root: [-4, 51.8],
        hip: [23.8, 19.4],
        knee: [6.5, 34.1],
        ankle: [0.6, 14.6],
        shoulder: 8,
        elbow: 12,
      },
      {
        root: [-9.5, 49.3],
        trunk: 34,
        hip: [64.8, 66.7],
        knee: [6.5, 46.6],
        ankle: [-6.3, 13.9],
        neck: -6,
        hands: { on: 'thigh', limb: 1 },
      },
      {
        root: [-15, 46],
        trunk: 54,
        hip: [92.2, 99.7],
        knee: [6.5, 57],
        ankle: [-13.7, 11.3],
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
