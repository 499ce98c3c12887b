import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'face',
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
      { to: 0, seconds: 0.8, hold: true, step: 1 },
      { to: 1, seconds: 1.6 },
      { to: 1, seconds: 0.6, hold: true },
    ],
    work: [
      { to: 1, seconds: 0.6, step: 2 },
      { to: 1, seconds: 2, hold: true },
      { to: 2, seconds: 0.6, step: 3 },
      { to: 2, seconds: 2.1, hold: true },
      { to: 3, seconds: 0.5, step: 4 },
      { to: 3, seconds: 0.3, hold: true },
      { to: 4, seconds: 0.5 },
      { to: 3, seconds: 0.5 },
      { to: 3, seconds: 0.3, hold: true },
      { to: 4, seconds: 0.6 },
    ],
  },
  glow: [],
};
