import type { Showing } from '../../shown';
import {
  behindCushion,
  bothKnees,
  halfKneel,
  halfWayDown,
  hipsForward,
  stretched,
} from '../stances/kneeling';

export const showing: Showing = {
  view: 'side',
  props: [
    { kind: 'cushion', at: 0 },
    { kind: 'desk', at: -12, to: 46 },
  ],
  motion: {
    kind: 'beats',
    poses: [
      behindCushion,
      halfWayDown,
      halfKneel,
      stretched,
      { ...hipsForward, chest: -2, neck: 5, shoulder: [178, 34.4], elbow: [3, 4], wrist: [0, 36.6] },
      bothKnees,
    ],
    prepare: [
      { to: 0, seconds: 0.8, hold: true, step: 1 },
      { to: 1, seconds: 1.6 },
      { to: 2, seconds: 1.6 },
      { to: 2, seconds: 2.5, hold: true, step: 2 },
      { to: 2, seconds: 2.5, hold: true, step: 3 },
    ],
    work: [
      { to: 3, seconds: 2.6, step: 4 },
      { to: 4, seconds: 2.6, step: 5 },
    ],
    rest: [{ to: 2, seconds: 2 }],
    switch: [
      { to: 2, seconds: 1.4 },
      { to: 5, seconds: 1.6 },
      { to: 5, seconds: 0.8, turn: true },
      { to: 2, seconds: 1.8, step: 1 },
      { to: 2, seconds: 1.4, hold: true },
      { to: 2, seconds: 2.5, hold: true, step: 2 },
      { to: 2, seconds: 2.5, hold: true, step: 3 },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
