import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.5 },
    { step: 3, during: 'prepare', at: 5 },
    { step: 1, during: 'switch', at: 0.5 },
    { step: 2, during: 'switch', at: 3 },
    { step: 3, during: 'switch', at: 5.5 },
    { step: 4, during: 'work', at: 0 },
    { step: 5, during: 'work', at: 4 },
  ],
  props: [{ kind: 'chair-turned' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 29], shoulder: [4, -11], elbow: [72, 133], hip: 90, knee: [92, 90], ankle: [2, 0] },
      {
        root: [0, 29],
        trunk: 2,
        shoulder: [-26, -11],
        elbow: [41, 133],
        hip: [-4, 92],
        knee: [89.4, 90],
        ankle: [15, 0],
      },
      {
        root: [0.8, 29],
        chest: -3,
        shoulder: [-28, -12],
        elbow: [41, 134],
        hip: [-14, 90],
        knee: [80.3, 90],
        ankle: [15, 0],
      },
    ],
    prepare: [
      { to: 0, seconds: 5, hold: true },
      { to: 1, seconds: 2.2 },
    ],
    work: [
      { to: 1, seconds: 4, hold: true },
      { to: 2, seconds: 2 },
    ],
    switch: [
      { to: 0, seconds: 2 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 0, seconds: 2.7, hold: true },
      { to: 1, seconds: 2.2 },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
