import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'wall', at: 38 }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [6, 54], elbow: 8 },
      { root: [6, 54], hands: { on: 'wall', y: 75 } },
      {
        root: [-3, 49],
        trunk: 14,
        hip: [6.4, 48.7],
        knee: [28.5, 46.8],
        ankle: [36.0, 12.1],
        hands: { on: 'wall', y: 75 },
      },
      {
        root: [2, 48.2],
        trunk: 20,
        hip: [-2.7, 52.6],
        knee: [9.6, 54.9],
        ankle: [32.3, 22.3],
        hands: { on: 'wall', y: 75 },
      },
    ],
    prepare: [
      { to: 0, seconds: 0.6, hold: true, step: 1 },
      { to: 1, seconds: 1.2 },
      { to: 1, seconds: 1, hold: true },
      { to: 2, seconds: 1.8, step: 2 },
      { to: 2, seconds: 1.4, hold: true },
    ],
    work: [
      { to: 2, seconds: 2.6, hold: true, step: 3 },
      { to: 3, seconds: 2.6, step: 4 },
      { to: 3, seconds: 14.8, fills: true, hold: true, step: 5 },
    ],
    switch: [
      { to: 1, seconds: 1.4 },
      { to: 0, seconds: 0.8 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 1, seconds: 1, step: 1 },
      { to: 1, seconds: 1.5, hold: true },
      { to: 2, seconds: 1.7, step: 2 },
      { to: 2, seconds: 0.8, hold: true },
    ],
  },
  glow: [{ place: 'calf', on: 'worked' }],
};
