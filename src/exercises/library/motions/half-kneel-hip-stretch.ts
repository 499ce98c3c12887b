import type { Showing } from '../../exercise';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.5 },
    { step: 3, during: 'prepare', at: 5.2 },
    { step: 2, during: 'switch', at: 1.4 },
    { step: 3, during: 'switch', at: 5 },
    { step: 4, during: 'work', at: 0.5 },
    { step: 5, during: 'work', at: 3 },
  ],
  props: [{ kind: 'cushion', at: 0 }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [-34.3, 54], shoulder: 2, elbow: 10 },
      {
        root: [3, 41],
        trunk: 6,
        shoulder: 2,
        elbow: 10,
        hip: [-13.4, 67.3],
        knee: [46.5, 61.2],
        ankle: [7.9, -0.2],
      },
      {
        root: [0, 32.6],
        shoulder: 36.6,
        elbow: 4,
        wrist: 39.4,
        hip: [0, 81.7],
        knee: [87.2, 81.1],
        ankle: [3.2, -0.6],
      },
      {
        root: [7.3, 31.5],
        trunk: -3,
        chest: 4,
        neck: -1,
        shoulder: 38.4,
        elbow: 4,
        wrist: 38.6,
        hip: [-20, 78.9],
        knee: [70.2, 98.3],
        ankle: [3.2, 16.4],
      },
      { root: [0, 32.6], shoulder: 2, elbow: 10, knee: 87.2, ankle: 3.2 },
    ],
    prepare: [
      { to: 0, seconds: 1.4, hold: true },
      { to: 1, seconds: 1.6 },
      { to: 2, seconds: 1.6 },
    ],
    work: [
      { to: 2, seconds: 2.8, hold: true },
      { to: 3, seconds: 3 },
    ],
    switch: [
      { to: 2, seconds: 1.4 },
      { to: 4, seconds: 1.6 },
      { to: 4, seconds: 0.8, turn: true },
      { to: 2, seconds: 1.6 },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
