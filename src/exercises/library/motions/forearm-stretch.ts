import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'wrist',
  props: [],
  motion: {
    kind: 'beats',
    poses: [
      {},
      { bend: 14, hold: 1 },
      { bend: 76, hold: 1 },
      { bend: -14, hold: -1 },
      { bend: -74, hold: -1 },
    ],
    prepare: [{ to: 0, seconds: 3, hold: true, step: 1 }],
    work: [
      { to: 1, seconds: 1.2, step: 2 },
      { to: 2, seconds: 1.8 },
      { to: 2, seconds: 7, fills: true, hold: true, step: 3 },
    ],
    again: [
      { to: 3, seconds: 1, step: 4 },
      { to: 4, seconds: 1.6 },
    ],
    rest: [{ to: 0, seconds: 1.6 }],
    switch: [
      { to: 0, seconds: 1.4 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 0, seconds: 2.8, hold: true, step: 1 },
    ],
  },
  glow: [],
};
