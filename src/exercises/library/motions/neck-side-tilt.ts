import type { Showing } from '../../shown';
import { seatedFront } from '../stances/seated';

export const showing: Showing = {
  view: 'front',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 1, during: 'switch', at: 1.4 },
    { step: 2, during: 'work', at: 0 },
    { step: 3, during: 'work', at: 2.6 },
    { step: 4, during: 'work', at: 5.6 },
    { step: 5, during: 'work', at: 15 },
  ],
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { ...seatedFront, shoulder: 9, elbow: 5 },
      { ...seatedFront, neck: 30, shoulder: 9, elbow: 5, lift: [-0.6, 0] },
      { ...seatedFront, neck: 32, shoulder: [15, 9], elbow: [0, 5], lift: [-2.6, 0] },
    ],
    prepare: [],
    work: [
      { to: 1, seconds: 2.2 },
      { to: 1, seconds: 0.4, hold: true },
      { to: 2, seconds: 1.4 },
    ],
    switch: [
      { to: 0, seconds: 1.8 },
      { to: 0, seconds: 0.6, turn: true },
    ],
  },
  glow: [{ place: 'neck-side', on: 'worked' }],
};
