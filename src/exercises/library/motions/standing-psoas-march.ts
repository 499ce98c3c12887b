import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'wall', at: 28 }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [-8, 54], elbow: 8 },
      { root: [-8, 54], elbow: 8, hands: [null, { on: 'wall', y: 79, tips: true }] },
      {
        root: [-8, 54],
        shoulder: [-4, 0],
        elbow: [10, 0],
        hip: [90, 0],
        knee: [96, 0],
        ankle: [4, 0],
        hands: [null, { on: 'wall', y: 79, tips: true }],
      },
    ],
    prepare: [
      { to: 0, seconds: 0.6, hold: true, step: 1 },
      { to: 1, seconds: 1.2 },
      { to: 1, seconds: 1.2, hold: true },
      { to: 1, seconds: 3, hold: true, step: 2 },
    ],
    work: [
      { to: 2, seconds: 1.5, step: 3 },
      { to: 2, seconds: 1, hold: true },
      { to: 2, seconds: 3, hold: true, step: 4 },
      { to: 1, seconds: 2.5, step: 5 },
    ],
    switch: [
      { to: 0, seconds: 1.2 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 1, seconds: 1.2, step: 1 },
      { to: 1, seconds: 1.5, hold: true },
      { to: 1, seconds: 3.3, hold: true, step: 2 },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
