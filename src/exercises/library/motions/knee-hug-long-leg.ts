import type { Showing } from '../../shown';
import { drawsKneeIn, holdsKnee, legsLong, trunkDown } from '../stances/lying';

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'mat' }],
  motion: {
    kind: 'beats',
    poses: [
      legsLong,
      { ...trunkDown, ...holdsKnee, hip: [-1.6, 113], knee: [0, 128], ankle: [-6, -18] },
      { ...trunkDown, ...drawsKneeIn, hip: [-1.6, 124], knee: [0, 136], ankle: [-2, -18] },
    ],
    prepare: [
      { to: 0, seconds: 3, hold: true, step: 1 },
      { to: 1, seconds: 2, step: 2 },
      { to: 1, seconds: 1, hold: true },
    ],
    work: [
      { to: 2, seconds: 2.6, step: 3 },
      { to: 2, seconds: 2.5, hold: true, step: 4 },
      { to: 2, seconds: 19.9, fills: true, hold: true, step: 5 },
    ],
    switch: [
      { to: 0, seconds: 1.8 },
      { to: 0, seconds: 0.6, turn: true },
      { to: 1, seconds: 2, step: 2 },
      { to: 1, seconds: 0.6, hold: true },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
