import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'face',
  props: [{ kind: 'screen' }, { kind: 'window' }],
  motion: {
    kind: 'beats',
    poses: [
      { gaze: [-0.7, -0.7], headTurn: -16, verge: 0.7, lids: 0.92 },
      { gaze: [0.75, 0.35], headTurn: 20 },
      { gaze: [0.75, 0.2], headTurn: 20, lids: 0 },
    ],
    prepare: [
      { to: 0, seconds: 0.4, hold: true, step: 1 },
      { to: 1, seconds: 2 },
      { to: 1, seconds: 0.6, hold: true },
      { to: 1, seconds: 3, hold: true, step: 2 },
    ],
    work: [
      // The eyes rest, and blink quickly twice.
      { to: 1, seconds: 6, hold: true, step: 3 },
      { to: 2, seconds: 0.3 },
      { to: 1, seconds: 0.4 },
      { to: 1, seconds: 5.3, fills: true, hold: true },
      { to: 2, seconds: 0.3 },
      { to: 1, seconds: 0.4 },
      { to: 1, seconds: 5.8, hold: true },
      // Three slow blinks, as step 4 says.
      { to: 2, seconds: 0.7, step: 4 },
      { to: 2, seconds: 0.3, hold: true },
      { to: 1, seconds: 0.8 },
      { to: 1, seconds: 0.4, hold: true },
      { to: 2, seconds: 0.7 },
      { to: 2, seconds: 0.3, hold: true },
      { to: 1, seconds: 0.8 },
      { to: 1, seconds: 0.4, hold: true },
      { to: 2, seconds: 0.7 },
      { to: 1, seconds: 0.8 },
    ],
  },
  glow: [],
};
