import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'hands',
  props: [],
  motion: {
    kind: 'beats',
    poses: [
      { curl: 0.22, spread: 0.25 },
      { curl: 1 },
      { spread: 1 },
      { curl: 0.3, spread: 0.3, sway: 16 },
      { curl: 0.3, spread: 0.3, sway: -16 },
    ],
    prepare: [{ to: 0, seconds: 3, hold: true, step: 1 }],
    work: [
      { to: 1, seconds: 0.9, step: 2 },
      { to: 1, seconds: 0.3, hold: true },
      { to: 2, seconds: 0.9 },
      { to: 2, seconds: 0.9, hold: true },
    ],
    last: [
      { to: 3, seconds: 0.6, step: 3 },
      { to: 4, seconds: 0.4 },
      { to: 3, seconds: 0.4 },
      { to: 4, seconds: 0.4 },
      { to: 3, seconds: 0.4 },
      { to: 0, seconds: 0.8 },
    ],
  },
  glow: [],
};
