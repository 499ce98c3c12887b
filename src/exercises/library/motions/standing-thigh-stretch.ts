import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'desk', at: -30, to: 30 }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], elbow: 8 },
      { root: [0, 54], elbow: 8, hands: [null, { on: 'desk', x: 11 }] },
      {
        root: [0, 54],
        shoulder: [-20, 0],
        elbow: 8,
        hip: [4, 0],
        knee: [148, 0],
        ankle: [-36, 0],
        hands: [
          { on: 'ankle', limb: 0 },
          { on: 'desk', x: 11 },
        ],
      },
      {
        root: [0.5, 54],
        trunk: -3,
        chest: 2,
        neck: 1,
        hip: [-6, -3],
        knee: [146, 0],
        ankle: [-36, 0],
        hands: [
          { on: 'ankle', limb: 0 },
          { on: 'desk', x: 11 },
        ],
      },
    ],
    prepare: [
      { to: 0, seconds: 0.6, hold: true, step: 1 },
      { to: 1, seconds: 1 },
      { to: 1, seconds: 1.4, hold: true },
      { to: 2, seconds: 1.8, step: 2 },
      { to: 2, seconds: 1.2, hold: true },
    ],
    work: [
      { to: 2, seconds: 2.5, hold: true, step: 3 },
      { to: 3, seconds: 2.6, step: 4 },
      { to: 3, seconds: 14.9, fills: true, hold: true, step: 5 },
    ],
    switch: [
      { to: 1, seconds: 1.4 },
      { to: 0, seconds: 0.6 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 1, seconds: 0.9, step: 1 },
      { to: 1, seconds: 1.6, hold: true },
      { to: 2, seconds: 1.7, step: 2 },
      { to: 2, seconds: 1, hold: true },
    ],
  },
  glow: [{ place: 'thigh', on: 'worked' }],
};
