import type { Showing } from '../../shown';
import { drawsKneeIn, holdsKnee, legsLong, trunkDown } from '../stances/lying';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.5 },
    { step: 2, during: 'switch', at: 2.2 },
    { step: 3, during: 'work', at: 0.5 },
    { step: 4, during: 'work', at: 3 },
    { step: 5, during: 'work', at: 5.5 },
  ],
  props: [{ kind: 'mat' }],
  motion: {
    kind: 'beats',
    poses: [
      legsLong,
      { ...trunkDown, ...holdsKnee, hip: [-1.6, 113], knee: [0, 128], ankle: [-6, -18] },
      { ...trunkDown, ...drawsKneeIn, hip: [-1.6, 124], knee: [0, 136], ankle: [-2, -18] },
    ],
    prepare: [
      { to: 0, seconds: 2.5, hold: true },
      { to: 1, seconds: 2 },
    ],
    work: [{ to: 2, seconds: 2 }],
    switch: [
      { to: 0, seconds: 1.8 },
      { to: 0, seconds: 0.4, turn: true },
      { to: 1, seconds: 2 },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
