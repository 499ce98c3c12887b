import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'desk', at: 12 }],
  motion: {
    kind: 'beats',
    passing: 1,
    poses: [
      { root: [0, 54], elbow: 8 },
      { root: [0, 54], hands: { on: 'desk', x: 15, tips: true } },
      { root: [4, 59.3], ankle: -38, hands: { on: 'desk', x: 15, tips: true } },
      { root: [1.7, 57], ankle: -19, hands: { on: 'desk', x: 15, tips: true } },
    ],
    prepare: [
      { to: 0, seconds: 2.5, hold: true, step: 1 },
      { to: 1, seconds: 1.2, step: 2 },
      { to: 1, seconds: 1.3, hold: true },
    ],
    work: [
      { to: 2, via: 3, seconds: 1.5, step: 3 },
      { to: 2, seconds: 1, hold: true },
      { to: 1, via: 3, seconds: 2.5, step: 4 },
    ],
  },
  glow: [{ place: 'calf', on: 'both' }],
};
