import type { Showing } from '../../shown';
import { sits } from '../stances/round';

export const showing: Showing = {
  view: 'round',
  camera: { turn: 14, above: 12 },
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    passing: 1,
    poses: [
      {
        ...sits,
        chest: 3,
        pull: 2,
        hands: [
          [-7.5, 53, 7.5],
          [7.5, 50, 9.5],
        ],
        elbows: [
          [0.7, -0.7, 1],
          [-0.7, -0.7, 1],
        ],
        fingers: [
          [-0.6, 0.8, -0.5],
          [0.6, 0.8, -0.5],
        ],
      },
      {
        ...sits,
        chest: -7,
        nod: 3,
        pull: -1.5,
        hands: [
          [35, 61, 4],
          [-35, 61, 4],
        ],
        elbows: [
          [0.1, -1, -0.4],
          [-0.1, -1, -0.4],
        ],
        fingers: [
          [1.2, -0.8, 0.1],
          [-1.2, -0.8, 0.1],
        ],
      },
      // On the way, the hands pass in front of the chest.
      {
        ...sits,
        hands: [
          [25, 54, 19],
          [-25, 54, 19],
        ],
        elbows: [
          [0.7, -0.9, -0.2],
          [-0.7, -0.9, -0.2],
        ],
      },
    ],
    prepare: [{ to: 0, seconds: 3, hold: true, step: 1 }],
    work: [
      { to: 1, via: 2, seconds: 2.5, step: 2 },
      { to: 1, seconds: 2.5, hold: true, step: 3 },
      { to: 0, via: 2, seconds: 2.5, step: 4 },
    ],
  },
  glow: [{ place: 'chest', on: 'both' }],
};
