import type { Showing } from '../../shown';
import { seatedFront } from '../stances/seated';

export const showing: Showing = {
  view: 'front',
  near: 72,
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { ...seatedFront, shoulder: 9, elbow: 5 },
      { ...seatedFront, neck: 30, shoulder: 9, elbow: 5, lift: [-0.6, 0] },
      { ...seatedFront, neck: 32, shoulder: [15, 9], elbow: [0, 5], lift: [-2.6, 0] },
    ],
    prepare: [{ to: 0, seconds: 4, hold: true, step: 1 }],
    work: [
      { to: 1, seconds: 2.5, step: 2 },
      { to: 1, seconds: 0.2, hold: true },
      { to: 2, seconds: 1.4, step: 3 },
      { to: 2, seconds: 1.2, hold: true },
      { to: 2, seconds: 10.1, fills: true, hold: true, step: 4 },
      { to: 0, seconds: 2.6, step: 5 },
    ],
    switch: [
      { to: 0, seconds: 0.8, turn: true },
      { to: 0, seconds: 3.2, hold: true, step: 1 },
    ],
  },
  glow: [{ place: 'neck-side', on: 'worked' }],
};
