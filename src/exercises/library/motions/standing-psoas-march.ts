import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.5 },
    { step: 1, during: 'switch', at: 0.8 },
    { step: 2, during: 'switch', at: 4.5 },
    { step: 3, during: 'work', at: 0, rep: 1 },
    { step: 4, during: 'work', at: 2.5, rep: 1 },
    { step: 5, during: 'work', at: 3.6, rep: 2 },
  ],
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
      { to: 0, seconds: 0.6, hold: true },
      { to: 1, seconds: 1.2 },
    ],
    work: [
      { to: 2, seconds: 1 },
      { to: 2, seconds: 3, hold: true },
      { to: 1, seconds: 1 },
    ],
    switch: [
      { to: 0, seconds: 1.2 },
      { to: 0, seconds: 0.6, turn: true },
      { to: 1, seconds: 1.2 },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
