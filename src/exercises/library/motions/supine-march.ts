import type { Showing } from '../../shown';
import { kneesBent, legsLong, onBack } from '../stances/lying';

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'mat' }],
  motion: {
    kind: 'beats',
    poses: [
      legsLong,
      { ...onBack, ...kneesBent },
      { ...onBack, hip: [57.5, 90], knee: [127.5, 90], ankle: [-20, -6] },
      { ...onBack, hip: [90, 55.4], knee: [90, 122.3], ankle: [-6, -23.1] },
    ],
    prepare: [
      { to: 0, seconds: 0.8, hold: true, step: 1 },
      { to: 1, seconds: 2 },
      { to: 1, seconds: 2, hold: true },
      { to: 1, seconds: 3.2, hold: true, step: 2 },
    ],
    work: [
      { to: 2, seconds: 2, step: 3 },
      { to: 2, seconds: 0.5, hold: true },
      { to: 1, seconds: 2.5, step: 4 },
    ],
    again: [
      { to: 3, seconds: 2, step: 5 },
      { to: 3, seconds: 0.5, hold: true },
      { to: 1, seconds: 2.5 },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
