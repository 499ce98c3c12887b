import type { Showing } from '../../shown';
import { seatedFront } from '../stances/seated';

export const showing: Showing = {
  view: 'front',
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { ...seatedFront, shoulder: [-24.5, -28.4], elbow: [-100.2, -103.8] },
      { ...seatedFront, shoulder: 86, elbow: 9, lift: 1 },
    ],
    prepare: [{ to: 0, seconds: 3, hold: true, step: 1 }],
    work: [
      { to: 1, seconds: 2.5, step: 2 },
      { to: 1, seconds: 2.5, hold: true, step: 3 },
      { to: 0, seconds: 2.5, step: 4 },
    ],
  },
  glow: [{ place: 'chest', on: 'both' }],
};
