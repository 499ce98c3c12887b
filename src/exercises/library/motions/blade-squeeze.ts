import type { Showing } from '../../shown';
import { handsOnLap, sits } from '../stances/round';

export const showing: Showing = {
  view: 'round',
  camera: { turn: 148, above: 5 },
  cues: [{ step: 5, during: 'work', at: 0, rep: 3 }],
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { ...sits, ...handsOnLap },
      {
        ...sits,
        chest: 4,
        pull: 3,
        hands: [
          [9.5, 52, 36],
          [-9.5, 52, 36],
        ],
        elbows: [
          [1, -0.75, 0],
          [-1, -0.75, 0],
        ],
      },
      {
        ...sits,
        chest: -5,
        nod: 3,
        pull: -3.2,
        hands: [
          [15, 38, 2],
          [-15, 38, 2],
        ],
        elbows: [
          [0.25, 0, -1],
          [-0.25, 0, -1],
        ],
      },
    ],
    prepare: [
      { to: 0, seconds: 0.6, hold: true, step: 1 },
      { to: 1, seconds: 1.4 },
      { to: 1, seconds: 1, hold: true },
    ],
    work: [
      { to: 2, seconds: 1.4, step: 2 },
      { to: 2, seconds: 1.1, hold: true },
      { to: 2, seconds: 2.5, hold: true, step: 3 },
      { to: 1, seconds: 1.5, step: 4 },
      { to: 1, seconds: 1, hold: true },
    ],
  },
  glow: [{ place: 'blades', on: 'both' }],
  arrow: 'squeeze',
};
