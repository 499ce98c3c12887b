import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'front',
  props: [{ kind: 'doorframe', at: -34 }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], shoulder: 9, elbow: 5, hip: 1, knee: 1 },
      { root: [0, 54], shoulder: [90, 9], elbow: [90, 5], hip: 1, knee: 1 },
      { root: [-0.5, 53.6], shoulder: [89, 10], elbow: [91, 8], hip: [0.5, 1.5], knee: 1 },
      {
        root: [-2.5, 53.4],
        turn: 38,
        headTurn: 30,
        shoulder: [91, 12],
        elbow: [89, 8],
        hip: [-2.4, 3.4],
      },
    ],
    prepare: [
      { to: 0, seconds: 2.8, hold: true, step: 1 },
      { to: 1, seconds: 1.6, step: 2 },
      { to: 1, seconds: 1.6, hold: true },
    ],
    work: [
      { to: 2, seconds: 1.2, step: 3 },
      { to: 2, seconds: 1.3, hold: true },
      { to: 3, seconds: 2.5, step: 4 },
      { to: 3, seconds: 15, fills: true, hold: true, step: 5 },
    ],
    switch: [
      { to: 0, seconds: 1.6 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 1, seconds: 1.6, step: 2 },
      { to: 1, seconds: 1.5, hold: true },
    ],
  },
  glow: [{ place: 'chest', on: 'worked' }],
};
