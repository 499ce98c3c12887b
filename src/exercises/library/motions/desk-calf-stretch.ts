import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.5 },
    { step: 1, during: 'switch', at: 0.8 },
    { step: 2, during: 'switch', at: 3.3 },
    { step: 3, during: 'work', at: 0.5 },
    { step: 4, during: 'work', at: 3 },
    { step: 5, during: 'work', at: 5.5 },
  ],
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
      { to: 0, seconds: 0.6, hold: true },
      { to: 1, seconds: 1.2 },
      { to: 1, seconds: 0.7, hold: true },
      { to: 2, seconds: 1.8 },
    ],
    work: [
      { to: 2, seconds: 2.8, hold: true },
      { to: 3, seconds: 2.6 },
    ],
    switch: [
      { to: 1, seconds: 1.4 },
      { to: 0, seconds: 0.6 },
      { to: 0, seconds: 0.6, turn: true },
      { to: 1, seconds: 0.7 },
      { to: 2, seconds: 1.6 },
    ],
  },
  glow: [{ place: 'calf', on: 'worked' }],
};
