import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'front',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 1, during: 'switch', at: 1.5 },
    { step: 2, during: 'work', at: 0 },
    { step: 3, during: 'work', at: 2.2 },
    { step: 4, during: 'work', at: 5.2 },
    { step: 5, during: 'work', at: 8.5 },
  ],
  props: [],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], shoulder: 9, elbow: 5, hip: 1, knee: 1 },
      { root: [0, 54], shoulder: [172, 9], elbow: 4, hip: 1, knee: 1, lift: [4, 0] },
      {
        root: [-2.5, 54],
        tilt: 3,
        trunk: 9,
        chest: 14,
        neck: 5,
        shoulder: [172, 26],
        elbow: [7, 4],
        hip: [-2.4, 3.4],
        lift: [4, 0],
      },
    ],
    prepare: [],
    work: [
      { to: 1, seconds: 1.6 },
      { to: 1, seconds: 1.4, hold: true },
      { to: 2, seconds: 2 },
    ],
    rest: [{ to: 0, seconds: 1.8 }],
    switch: [
      { to: 1, seconds: 1 },
      { to: 0, seconds: 1.4 },
      { to: 0, seconds: 0.6, turn: true },
    ],
  },
  glow: [{ place: 'side', on: 'worked' }],
};
