import type { Showing } from '../../shown';
import { legsLong, onBack } from '../stances/lying';

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'mat' }],
  motion: {
    kind: 'beats',
    poses: [
      legsLong,
      { ...onBack, hip: [59.8, 58], knee: [133.7, 128.7], ankle: [-16.1, -19.3] },
      {
        root: [-3.3, 19],
        trunk: -117.5,
        neck: 46,
        nod: -8,
        shoulder: -33.4,
        elbow: 5.8,
        hip: [0.1, -0.2],
        knee: [116.2, 111.4],
        ankle: [-1.4, -5.9],
      },
    ],
    prepare: [
      { to: 0, seconds: 0.8, hold: true, step: 1 },
      { to: 1, seconds: 2 },
      { to: 1, seconds: 2.2, hold: true },
      { to: 1, seconds: 3, hold: true, step: 2 },
    ],
    work: [
      { to: 2, seconds: 1.6, step: 3 },
      { to: 2, seconds: 1.9, hold: true },
      { to: 1, seconds: 2.5, step: 4 },
    ],
  },
  glow: [{ place: 'seat', on: 'both' }],
};
