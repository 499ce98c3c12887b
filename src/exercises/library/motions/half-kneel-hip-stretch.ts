import type { Showing } from '../../shown';
import { behindCushion, bothKnees, halfKneel, halfWayDown, stretched } from '../stances/kneeling';

export const showing: Showing = {
  view: 'side',
  props: [
    { kind: 'cushion', at: 0 },
    { kind: 'desk', at: -12, to: 46 },
  ],
  motion: {
    kind: 'beats',
    poses: [behindCushion, halfWayDown, halfKneel, stretched, bothKnees],
    prepare: [
      { to: 0, seconds: 3, hold: true, step: 1 },
      { to: 1, seconds: 1.6, step: 2 },
      { to: 2, seconds: 1.6 },
      { to: 2, seconds: 2.8, hold: true, step: 3 },
    ],
    work: [
      { to: 2, seconds: 2.6, hold: true, step: 4 },
      { to: 3, seconds: 3, step: 5 },
    ],
    switch: [
      { to: 2, seconds: 1.4 },
      { to: 4, seconds: 1.6 },
      { to: 4, seconds: 0.8, turn: true },
      { to: 2, seconds: 1.8, step: 2 },
      { to: 2, seconds: 0.8, hold: true },
      { to: 2, seconds: 2.6, hold: true, step: 3 },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
