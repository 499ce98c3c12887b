import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.5 },
    { step: 1, during: 'switch', at: 0.8 },
    { step: 2, during: 'switch', at: 3.3 },
    { step: 3, during: 'work', at: 0.5 },
    { step: 4, during: 'work', at: 3 },
    { step: 5, during: 'work', at: 6 },
  ],
  props: [],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], shoulder: 0, elbow: 10, knee: 1, hip: 0, ankle: 1 },
      {
        root: [-15.5, 51.3],
        shoulder: -37,
        elbow: 86,
        wrist: -62,
        hip: [-23.9, 23.6],
        knee: [0, 10.9],
        ankle: [9.9, -12.7],
      },
      {
        root: [-15.2, 50.1],
        shoulder: -38,
        elbow: 87,
        wrist: -62,
        hip: [-11.5, 32.1],
        knee: [25.8, 27.7],
        ankle: [18.4, -4.4],
      },
      {
        root: [-11, 49.6],
        trunk: -4,
        chest: 6,
        neck: -2,
        shoulder: -40,
        elbow: 90,
        wrist: -62,
        hip: [-22.9, 29.8],
        knee: [19.3, 40.5],
        ankle: [11.2, 6.7],
      },
    ],
    prepare: [
      { to: 0, seconds: 0.7, hold: true },
      { to: 1, seconds: 1.6 },
      { to: 1, seconds: 0.6, hold: true },
      { to: 2, seconds: 1.2 },
    ],
    work: [
      { to: 2, seconds: 3, hold: true },
      { to: 3, seconds: 4 },
    ],
    switch: [
      { to: 0, seconds: 1.5 },
      { to: 0, seconds: 0.6, turn: true },
      { to: 1, seconds: 1.4 },
      { to: 1, seconds: 0.3, hold: true },
      { to: 2, seconds: 1 },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
