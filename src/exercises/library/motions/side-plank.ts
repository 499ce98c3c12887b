import type { Showing } from '../../shown';

/** The left elbow is under the shoulder, the right hand is on the hip, and one foot is on the other. */
const rests = {
  elbows: [
    [0, -1, -0.3],
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
  camera: { turn: 0, above: 12 },
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 4.5 },
    { step: 1, during: 'switch', at: 2.5 },
    { step: 3, during: 'work', at: 0 },
    { step: 4, during: 'work', at: 3 },
    { step: 5, during: 'work', at: 7 },
  ],
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
          [30, 4.2, 14],
          [1, 16, 7],
        ],
        feet: [
          [-45, 5.6, 0],
          [-45.5, 10.4, 0.5],
        ],
      },
      {
        ...rests,
        root: [2, 22.5, 0],
        roll: 70,
        hands: [
          [30, 4.2, 14],
          [6.5, 32.5, 4.5],
        ],
        feet: [
          [-44, 5.6, 0],
          [-44.5, 10.6, 0.5],
        ],
      },
    ],
    prepare: [],
    work: [{ to: 1, seconds: 2 }],
    rest: [{ to: 0, seconds: 1.8 }],
    switch: [
      { to: 0, seconds: 1.8 },
      { to: 0, seconds: 0.8, turn: true },
    ],
  },
  glow: [{ place: 'waist', on: 'worked' }],
};
