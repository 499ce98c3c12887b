import type { Showing } from '../../shown';
import { onBack } from '../stances/lying';

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'mat' }],
  motion: {
    kind: 'beats',
    poses: [
      { ...onBack, hip: 57.5, knee: 127.5, ankle: -20 },
      { ...onBack, hip: [-1.6, 57.5], knee: [0, 127.5], ankle: [4, -20] },
      { ...onBack, hip: [30, 57.5], knee: [0, 127.5], ankle: [4, -20] },
    ],
    prepare: [
      { to: 0, seconds: 2.8, hold: true, step: 1 },
      { to: 1, seconds: 2, step: 2 },
      { to: 1, seconds: 0.6, hold: true },
      { to: 1, seconds: 2.6, hold: true, step: 3 },
    ],
    work: [
      { to: 2, seconds: 2, step: 4 },
      { to: 2, seconds: 0.5, hold: true },
      { to: 1, seconds: 2.5, step: 5 },
    ],
    switch: [
      { to: 0, seconds: 1.8 },
      { to: 0, seconds: 0.6, turn: true },
      { to: 0, seconds: 2.5, hold: true, step: 1 },
      { to: 1, seconds: 2, step: 2 },
      { to: 1, seconds: 0.6, hold: true },
    ],
  },
  glow: [{ place: 'thigh', on: 'worked' }],
};
