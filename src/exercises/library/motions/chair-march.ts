import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'work', at: 0, rep: 1 },
    { step: 3, during: 'work', at: 0.5, rep: 2 },
    { step: 4, during: 'work', at: 1, rep: 4 },
    { step: 5, during: 'work', at: 0, rep: 6 },
  ],
  props: [{ kind: 'office-chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 29], shoulder: -15, elbow: 43, hip: 90, knee: 90 },
      { root: [0, 29], shoulder: -15, elbow: 43, hip: [116, 90], knee: [112, 90], ankle: [-4, 0] },
      { root: [0, 29], shoulder: -15, elbow: 43, hip: [90, 116], knee: [90, 112], ankle: [0, -4] },
    ],
    prepare: [],
    work: [
      { to: 1, seconds: 0.5 },
      { to: 0, seconds: 0.5 },
      { to: 2, seconds: 0.5 },
      { to: 0, seconds: 0.5 },
    ],
    rest: [{ to: 0, seconds: 1 }],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
