import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 1, during: 'switch', at: 1 },
    { step: 2, during: 'work', at: 0, rep: 1 },
    { step: 3, during: 'work', at: 2.6, rep: 1 },
    { step: 4, during: 'work', at: 0.6, rep: 2 },
    { step: 5, during: 'work', at: 3.7, rep: 2 },
  ],
  props: [{ kind: 'office-chair' }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 29], shoulder: -15, elbow: 43, hip: 90, knee: [82, 90], ankle: [-8, 0] },
      { root: [0, 29], shoulder: -15, elbow: 43, hip: [95, 90], knee: [9, 90], ankle: [6, 0] },
    ],
    prepare: [],
    work: [
      { to: 1, seconds: 1.2 },
      { to: 1, seconds: 2.6, hold: true },
      { to: 0, seconds: 1.2 },
    ],
    switch: [
      { to: 0, seconds: 0.6 },
      { to: 0, seconds: 0.8, turn: true },
    ],
  },
  glow: [
    { place: 'thigh', on: 'worked' },
    { place: 'calf', on: 'worked' },
  ],
};
