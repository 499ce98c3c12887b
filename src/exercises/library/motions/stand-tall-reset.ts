import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'front',
  cues: [{ step: 5, during: 'work', at: 0, rep: 5 }],
  props: [],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], shoulder: 9, elbow: 5, hip: 1, knee: 1, lift: 0.6 },
      {
        root: [-5.4, 53.4],
        tilt: 4,
        trunk: -1.5,
        chest: -3,
        neck: 4,
        shoulder: [11, 6],
        elbow: 6,
        hip: [-5, 9],
        knee: 4,
      },
      {
        root: [5.4, 53.4],
        tilt: -4,
        trunk: 1.5,
        chest: 3,
        neck: -4,
        shoulder: [6, 11],
        elbow: 6,
        hip: [9, -5],
        knee: 4,
      },
    ],
    prepare: [
      { to: 0, seconds: 3, hold: true, step: 1 },
      { to: 0, seconds: 3, hold: true, step: 2 },
    ],
    work: [{ to: 1, via: 0, seconds: 3, step: 3 }],
    again: [{ to: 2, via: 0, seconds: 3, step: 4 }],
  },
  glow: [{ place: 'leg', on: 'both' }],
};
