import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  near: 60,
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      {
        root: [0, 29],
        shoulder: [82, 4],
        elbow: [4, 72],
        hip: 90,
        knee: 90,
        short: { upperArm: [0.8, 1], forearm: [0.84, 1] },
      },
      {
        root: [0, 29],
        shoulder: [82, 61.5],
        elbow: [4, 64.4],
        wrist: [74, 0],
        curl: [0, 0.7],
        hip: 90,
        knee: 90,
        short: { upperArm: [0.8, 1], forearm: [0.84, 1] },
      },
      {
        root: [0, 29],
        shoulder: [78, 43.2],
        elbow: [4, 61],
        wrist: [-70, 0],
        curl: [0, 0.7],
        hip: 90,
        knee: 90,
        short: { upperArm: [0.8, 1], forearm: [0.84, 1] },
      },
    ],
    prepare: [{ to: 0, seconds: 3, hold: true, step: 1 }],
    work: [
      { to: 1, seconds: 1.6, step: 2 },
      { to: 1, seconds: 1.4, hold: true },
      { to: 1, seconds: 7, fills: true, hold: true, step: 3 },
    ],
    again: [{ to: 2, seconds: 1.6, step: 4 }],
    rest: [{ to: 0, seconds: 1.6 }],
    switch: [
      { to: 0, seconds: 1.4 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 0, seconds: 2.8, hold: true, step: 1 },
    ],
  },
  glow: [{ place: 'forearm', on: 'worked' }],
};
