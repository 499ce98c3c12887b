import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.5 },
    { step: 3, during: 'work', at: 0, rep: 1 },
    { step: 4, during: 'work', at: 0.8, rep: 2 },
    { step: 5, during: 'work', at: 1.8, rep: 3 },
  ],
  props: [{ kind: 'desk', at: 12 }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], elbow: 8 },
      { root: [0, 54], hands: { on: 'desk', x: 15, tips: true } },
      { root: [1.7, 57], ankle: -19, hands: { on: 'desk', x: 15, tips: true } },
      { root: [4, 59.3], ankle: -38, hands: { on: 'desk', x: 15, tips: true } },
    ],
    prepare: [
      { to: 0, seconds: 2.2, hold: true },
      { to: 1, seconds: 1.2 },
    ],
    work: [
      { to: 3, via: 2, seconds: 1 },
      { to: 3, seconds: 1, hold: true },
      { to: 1, via: 2, seconds: 1 },
    ],
  },
  glow: [{ place: 'calf', on: 'both' }],
};
