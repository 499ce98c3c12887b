import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'work', at: 0 },
    { step: 3, during: 'work', at: 4 },
    { step: 4, during: 'work', at: 9 },
    { step: 5, during: 'work', at: 54.5 },
  ],
  props: [{ kind: 'office-chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 29], shoulder: 4, elbow: 72, hip: 90, knee: 90 },
      { root: [0, 29], trunk: 34, chest: 24, neck: 16, shoulder: 1.1, elbow: 139.3, hip: 124, knee: 90 },
    ],
    prepare: [],
    work: [
      { to: 1, seconds: 3.5 },
      { to: 1, seconds: 52, hold: true },
      { to: 0, seconds: 4.5 },
    ],
  },
  glow: [
    { place: 'back', on: 'trunk' },
    { place: 'seat', on: 'worked' },
  ],
};
