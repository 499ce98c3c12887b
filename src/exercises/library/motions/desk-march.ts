import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 3, during: 'work', at: 0, rep: 3 },
    { step: 4, during: 'work', at: 0, rep: 5 },
  ],
  props: [{ kind: 'desk', at: -38, to: 18 }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], elbow: 8 },
      { root: [0, 54], elbow: 8, hands: [null, { on: 'desk', x: -21, tips: true }] },
      {
        root: [0, 54],
        shoulder: [-12, 0],
        elbow: [16, 0],
        hip: [82, 0],
        knee: [86, 0],
        ankle: [2, 0],
        hands: [null, { on: 'desk', x: -21, tips: true }],
      },
      {
        root: [0, 54],
        shoulder: [9, 0],
        elbow: [24, 0],
        hip: [0, 82],
        knee: [0, 86],
        ankle: [0, 2],
        hands: [null, { on: 'desk', x: -21, tips: true }],
      },
    ],
    prepare: [
      { to: 0, seconds: 1, hold: true, step: 1 },
      { to: 1, seconds: 1.2 },
      { to: 1, seconds: 2.8, hold: true },
    ],
    work: [
      { to: 2, seconds: 0.8, step: 2 },
      { to: 1, seconds: 0.7 },
      { to: 3, seconds: 0.8 },
      { to: 1, seconds: 0.7 },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
