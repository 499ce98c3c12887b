import type { Showing } from '../../shown';
import { kneesBent, onBack, trunkDown } from '../stances/lying';

/** The middle of the hips, placed so that there is room for arms and legs that reach far to both sides. */
const root = [3, 8] as const;
const armsUp = { ...trunkDown, root, shoulder: 90, elbow: 4 } as const;

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'mat' }],
  motion: {
    kind: 'beats',
    poses: [
      { ...onBack, ...kneesBent, root },
      { ...armsUp, ...kneesBent },
      { ...armsUp, hip: 90, knee: 90 },
      { ...armsUp, shoulder: [90, 142], hip: [14, 90], knee: [6, 90], ankle: [-6, 0] },
      { ...armsUp, shoulder: [142, 90], hip: [90, 14], knee: [90, 6], ankle: [0, -6] },
    ],
    prepare: [
      { to: 0, seconds: 0.6, hold: true, step: 1 },
      { to: 1, seconds: 1.6 },
      { to: 1, seconds: 0.8, hold: true },
      { to: 2, seconds: 2, step: 2 },
      { to: 2, seconds: 2, hold: true },
      { to: 2, seconds: 3, hold: true, step: 3 },
    ],
    work: [
      { to: 3, seconds: 3, step: 4 },
      { to: 2, seconds: 3, step: 5 },
    ],
    again: [
      { to: 4, seconds: 3 },
      { to: 2, seconds: 3 },
    ],
    rest: [
      { to: 0, seconds: 2 },
      { to: 0, seconds: 10, hold: true },
      { to: 2, seconds: 2.6, step: 2 },
    ],
  },
  glow: [{ place: 'belly', on: 'trunk' }],
};
