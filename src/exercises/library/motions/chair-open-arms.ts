import type { Showing } from '../../shown';
import { seatedFront } from '../stances/seated';

export const showing: Showing = {
  view: 'front',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'work', at: 0 },
    { step: 3, during: 'work', at: 2.5 },
    { step: 4, during: 'work', at: 5 },
  ],
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { ...seatedFront, shoulder: [-24.5, -28.4], elbow: [-100.2, -103.8] },
      { ...seatedFront, shoulder: 86, elbow: 9, lift: 1 },
    ],
    prepare: [],
    work: [
      { to: 1, seconds: 2 },
      { to: 1, seconds: 3, hold: true },
      { to: 0, seconds: 2 },
    ],
  },
  glow: [{ place: 'chest', on: 'both' }],
};
