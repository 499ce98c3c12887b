import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'front',
  props: [{ kind: 'desk', at: 0 }],
  motion: {
    kind: 'beats',
    poses: [
      {
        root: [0, 54],
        shoulder: 15.2,
        elbow: -29.9,
        hip: 1,
        knee: 1,
        short: { trunk: 0.96, upperArm: [0.97, 0.97], forearm: [1, 1] },
      },
      {
        root: [3, 53.4],
        shoulder: [20.2, 10.2],
        elbow: [-29.1, -31.8],
        hip: [39.3, -3.7],
        knee: [122.7, -1.5],
        ankle: [90, 0],
        short: {
          trunk: 0.96,
          thigh: [0.822, 0.99],
          shank: [0.946, 0.989],
          upperArm: [0.97, 0.97],
          forearm: [0.97, 0.97],
        },
      },
      {
        root: [3, 44],
        nod: 10,
        shoulder: [45.9, 27.8],
        elbow: [-82, -84.4],
        hip: [45, -2],
        knee: [133.8, 2.8],
        ankle: [90, 0],
        short: {
          trunk: 0.84,
          thigh: [0.735, 0.68],
          shank: [0.956, 0.923],
          upperArm: [0.75, 0.75],
          forearm: [0.7, 0.7],
        },
      },
    ],
    prepare: [
      { to: 0, seconds: 2.6, hold: true, step: 1 },
      { to: 1, seconds: 1.8, step: 2 },
      { to: 1, seconds: 1.6, hold: true },
    ],
    work: [
      { to: 2, seconds: 2.5, step: 3 },
      { to: 2, seconds: 12.9, fills: true, hold: true, step: 4 },
      { to: 1, seconds: 2.6, step: 5 },
    ],
    switch: [
      { to: 0, seconds: 1.6 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 1, seconds: 1.9, step: 2 },
      { to: 1, seconds: 1.7, hold: true },
    ],
  },
  glow: [{ place: 'glutes', on: 'worked' }],
};
