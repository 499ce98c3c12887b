import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  near: 44,
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 29], chest: 5, neck: 24, nod: -27, shoulder: 4, elbow: 72, hip: 90, knee: 90 },
      { root: [0, 29], chest: 1, neck: -4, nod: 4, shoulder: 4, elbow: 72, hip: 90, knee: 90 },
    ],
    prepare: [{ to: 0, seconds: 3, hold: true, step: 1 }],
    work: [
      { to: 1, seconds: 1.2, step: 2 },
      { to: 1, seconds: 1.3, hold: true },
      { to: 1, seconds: 2.5, hold: true, step: 3 },
      { to: 0, seconds: 1.2, step: 4 },
      { to: 0, seconds: 1.3, hold: true },
    ],
  },
  glow: [{ place: 'nape', on: 'trunk' }],
  arrow: 'chin',
};
