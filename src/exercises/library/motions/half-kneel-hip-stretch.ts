import type { Showing } from '../../shown';
import { behindCushion, bothKnees, halfKneel, halfWayDown, stretched } from '../stances/kneeling';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.5 },
    { step: 3, during: 'prepare', at: 5.2 },
    { step: 2, during: 'switch', at: 1.4 },
    { step: 3, during: 'switch', at: 5 },
    { step: 4, during: 'work', at: 0.5 },
    { step: 5, during: 'work', at: 3 },
  ],
  props: [{ kind: 'cushion', at: 0 }],
  motion: {
    kind: 'beats',
    poses: [behindCushion, halfWayDown, halfKneel, stretched, bothKnees],
    prepare: [
      { to: 0, seconds: 1.4, hold: true },
      { to: 1, seconds: 1.6 },
      { to: 2, seconds: 1.6 },
    ],
    work: [
      { to: 2, seconds: 2.8, hold: true },
      { to: 3, seconds: 3 },
    ],
    switch: [
      { to: 2, seconds: 1.4 },
      { to: 4, seconds: 1.6 },
      { to: 4, seconds: 0.8, turn: true },
      { to: 2, seconds: 1.6 },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
