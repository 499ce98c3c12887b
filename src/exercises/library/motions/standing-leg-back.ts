import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.6 },
    { step: 1, during: 'switch', at: 0.4 },
    { step: 2, during: 'switch', at: 3 },
    { step: 3, during: 'work', at: 0, rep: 1 },
    { step: 4, during: 'work', at: 2.5, rep: 1 },
    { step: 5, during: 'work', at: 2.8, rep: 2 },
  ],
  props: [{ kind: 'desk', at: 10 }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], elbow: 8 },
      { root: [0, 54], hands: { on: 'desk', x: 12 } },
      {
        root: [0.5, 54],
        trunk: 2,
        hip: [-19, 2],
        knee: [4, 0],
        ankle: [14, 0],
        hands: { on: 'desk', x: 12 },
      },
    ],
    prepare: [
      { to: 0, seconds: 0.8, hold: true },
      { to: 1, seconds: 1.2 },
    ],
    work: [
      { to: 2, seconds: 1 },
      { to: 2, seconds: 2, hold: true },
      { to: 1, seconds: 1 },
    ],
    switch: [
      { to: 0, seconds: 1 },
      { to: 0, seconds: 0.6, turn: true },
      { to: 1, seconds: 1 },
    ],
  },
  glow: [{ place: 'seat', on: 'worked' }],
};
