import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'face',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.5 },
    { step: 3, during: 'work', at: 4 },
    { step: 4, during: 'work', at: 18 },
  ],
  props: [{ kind: 'screen' }, { kind: 'window' }],
  motion: {
    kind: 'beats',
    poses: [
      { gaze: [-0.7, -0.7], headTurn: -16, verge: 0.7, lids: 0.92 },
      { gaze: [0.75, 0.35], headTurn: 20 },
      { gaze: [0.75, 0.2], headTurn: 20, lids: 0 },
    ],
    prepare: [
      { to: 0, seconds: 1.4, hold: true },
      { to: 1, seconds: 1.8 },
    ],
    work: [
      { to: 1, seconds: 6, hold: true },
      { to: 2, seconds: 0.3 },
      { to: 1, seconds: 0.4 },
      { to: 1, seconds: 5.3, hold: true },
      { to: 2, seconds: 0.3 },
      { to: 1, seconds: 0.4 },
      { to: 1, seconds: 5.8, hold: true },
      { to: 2, seconds: 0.7 },
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
