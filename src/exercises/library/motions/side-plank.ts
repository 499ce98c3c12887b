import type { Showing } from '../../shown';

/** The left elbow is under the shoulder, the right hand is on the hip, and one foot is on the other. */
const rests = {
  elbows: [
    [-0.6, -1, -0.5],
    [0.4, 1, -0.2],
  ],
  fingers: [
    [0, 0, 0.5],
    [-0.8, -0.4, 0.4],
  ],
  curl: [0.5, 0],
  knees: [
    [0, 0.1, 1],
    [0, 0.1, 1],
  ],
  toes: [
    [0, 0.1, 1],
    [0, 0.1, 1],
  ],
} as const;

export const showing: Showing = {
  view: 'round',
  camera: { turn: 0, above: 16 },
  props: [{ kind: 'mat' }],
  motion: {
    kind: 'beats',
    poses: [
      {
        ...rests,
        root: [0, 9.4, 0],
        roll: 55,
        side: -20,
        hands: [
          [41, 4.2, 9],
          [1, 16, 7],
        ],
        feet: [
          [-45, 5.6, 0],
          [-43, 9.8, 4],
        ],
      },
      {
        ...rests,
        root: [2, 22.5, 0],
        roll: 70,
        hands: [
          [41, 4.2, 9],
          [6.5, 32.5, 4.5],
        ],
        feet: [
          [-44, 5.6, 0],
          [-42, 10, 4],
        ],
      },
    ],
    prepare: [
      { to: 0, seconds: 4.5, hold: true, step: 1 },
      { to: 0, seconds: 3.5, hold: true, step: 2 },
    ],
    work: [
      { to: 1, seconds: 2, step: 3 },
      { to: 1, seconds: 0.6, hold: true },
      { to: 1, seconds: 2.6, hold: true, step: 4 },
      { to: 1, seconds: 4.8, fills: true, hold: true, step: 5 },
    ],
    rest: [{ to: 0, seconds: 1.8 }],
    switch: [
      { to: 0, seconds: 1.8 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 0, seconds: 5.4, hold: true, step: 1 },
    ],
  },
  glow: [{ place: 'waist', on: 'worked' }],
};
