import type { Showing } from '../../shown';
import { kneesBent, legsLong, onBack } from '../stances/lying';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 4 },
    { step: 3, during: 'work', at: 0, rep: 1 },
    { step: 4, during: 'work', at: 2.5, rep: 1 },
    { step: 5, during: 'work', at: 1, rep: 2 },
  ],
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
      { to: 0, seconds: 0.8, hold: true },
      { to: 1, seconds: 2 },
    ],
    work: [
      { to: 2, seconds: 1.8 },
      { to: 2, seconds: 0.4, hold: true },
      { to: 1, seconds: 1.8 },
    ],
    again: [
      { to: 3, seconds: 1.8 },
      { to: 3, seconds: 0.4, hold: true },
      { to: 1, seconds: 1.8 },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
