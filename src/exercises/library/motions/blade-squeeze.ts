import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [{ step: 5, during: 'work', at: 0, rep: 3 }],
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 29], chest: 2, shoulder: 4, elbow: 72, hip: 90, knee: 90 },
      { root: [0, 29], chest: 6, neck: -3, shoulder: 86, elbow: 6, hip: 90, knee: 90 },
      { root: [0, 29], chest: -5, neck: 3, shoulder: -38, elbow: 108, hip: 90, knee: 90 },
    ],
    prepare: [
      { to: 0, seconds: 0.6, hold: true, step: 1 },
      { to: 1, seconds: 1.4 },
      { to: 1, seconds: 1, hold: true },
    ],
    work: [
      { to: 2, seconds: 1.4, step: 2 },
      { to: 2, seconds: 1.1, hold: true },
      { to: 2, seconds: 2.5, hold: true, step: 3 },
      { to: 1, seconds: 1.5, step: 4 },
      { to: 1, seconds: 1, hold: true },
    ],
  },
  glow: [{ place: 'blades', on: 'trunk' }],
};
