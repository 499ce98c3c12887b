import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 3, during: 'work', at: 0, rep: 3 },
    { step: 4, during: 'work', at: 0, rep: 5 },
  ],
  props: [{ kind: 'chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 29], shoulder: -15, elbow: 43, hip: 90, knee: 90 },
      { root: [0, 29], shoulder: -15, elbow: 43, hip: [116, 90], knee: [112, 90], ankle: [-4, 0] },
      { root: [0, 29], shoulder: -15, elbow: 43, hip: [90, 116], knee: [90, 112], ankle: [0, -4] },
    ],
    prepare: [{ to: 0, seconds: 3, hold: true, step: 1 }],
    work: [
      { to: 1, seconds: 0.8, step: 2 },
      { to: 0, seconds: 0.7 },
      { to: 2, seconds: 0.8 },
      { to: 0, seconds: 0.7 },
    ],
    rest: [{ to: 0, seconds: 1 }],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
