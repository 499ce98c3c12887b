import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'face',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'work', at: 0 },
    { step: 3, during: 'work', at: 3 },
    { step: 4, during: 'work', at: 5.6 },
  ],
  props: [{ kind: 'window' }],
  motion: {
    kind: 'beats',
    poses: [
      { gaze: [0.1, 0], lids: 0.95 },
      { gaze: [0.75, -0.55], headTurn: 9, verge: 1, thumb: 1 },
      { gaze: [0.85, 0.45], headTurn: 12, thumb: 1 },
      { gaze: [0.6, 0], headTurn: 11, thumb: 1, lids: 0 },
      { gaze: [0.7, 0], headTurn: 11, verge: 0.5, thumb: 1 },
    ],
    prepare: [
      { to: 0, seconds: 0.8, hold: true },
      { to: 1, seconds: 1.6 },
    ],
    work: [
      { to: 1, seconds: 0.6 },
      { to: 1, seconds: 2.4, hold: true },
      { to: 2, seconds: 0.6 },
      { to: 2, seconds: 2.2, hold: true },
      { to: 3, seconds: 0.5 },
      { to: 3, seconds: 0.2, hold: true },
      { to: 4, seconds: 0.4 },
      { to: 3, seconds: 0.4 },
      { to: 3, seconds: 0.2, hold: true },
      { to: 4, seconds: 0.5 },
    ],
  },
  glow: [],
};
