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
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 4 },
    { step: 3, during: 'prepare', at: 6.5 },
    { step: 1, during: 'switch', at: 1.4 },
    { step: 2, during: 'switch', at: 4.6 },
    { step: 4, during: 'work', at: 0.5 },
    { step: 5, during: 'work', at: 3.2 },
  ],
  props: [{ kind: 'cushion', at: 0 }],
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
      { to: 0, seconds: 1.4, hold: true },
      { to: 1, seconds: 1.6 },
      { to: 2, seconds: 1.6 },
    ],
    work: [
      { to: 2, seconds: 0.4, hold: true },
      { to: 3, seconds: 2.4 },
      { to: 3, seconds: 0.4, hold: true },
      { to: 4, seconds: 2.6 },
    ],
    rest: [{ to: 2, seconds: 2 }],
    switch: [
      { to: 2, seconds: 1.4 },
      { to: 5, seconds: 1.6 },
      { to: 5, seconds: 0.8, turn: true },
      { to: 2, seconds: 1.6 },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
