import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.5 },
    { step: 1, during: 'switch', at: 0.4 },
    { step: 2, during: 'switch', at: 3 },
    { step: 3, during: 'work', at: 0.5 },
    { step: 4, during: 'work', at: 3 },
    { step: 5, during: 'work', at: 5.5 },
  ],
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
      { to: 0, seconds: 0.6, hold: true },
      { to: 1, seconds: 1 },
      { to: 1, seconds: 0.8, hold: true },
      { to: 2, seconds: 1.8 },
    ],
    work: [
      { to: 2, seconds: 0.5, hold: true },
      { to: 3, seconds: 3 },
    ],
    switch: [
      { to: 1, seconds: 1.4 },
      { to: 0, seconds: 0.6 },
      { to: 0, seconds: 0.6, turn: true },
      { to: 1, seconds: 0.7 },
      { to: 2, seconds: 1.6 },
    ],
  },
  glow: [{ place: 'thigh', on: 'worked' }],
};
