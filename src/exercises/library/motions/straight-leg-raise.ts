import type { Showing } from '../../shown';
import { onBack } from '../stances/lying';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'prepare', at: 0 },
    { step: 2, during: 'prepare', at: 2.5 },
    { step: 3, during: 'prepare', at: 5 },
    { step: 1, during: 'switch', at: 0 },
    { step: 2, during: 'switch', at: 2.6 },
    { step: 4, during: 'work', at: 0, rep: 1 },
    { step: 5, during: 'work', at: 2.6, rep: 1 },
  ],
  props: [{ kind: 'mat' }],
  motion: {
    kind: 'beats',
    poses: [
      { ...onBack, hip: 57.5, knee: 127.5, ankle: -20 },
      { ...onBack, hip: [-1.6, 57.5], knee: [0, 127.5], ankle: [4, -20] },
      { ...onBack, hip: [30, 57.5], knee: [0, 127.5], ankle: [4, -20] },
    ],
    prepare: [
      { to: 0, seconds: 2.4, hold: true },
      { to: 1, seconds: 2 },
    ],
    work: [
      { to: 2, seconds: 2 },
      { to: 2, seconds: 1, hold: true },
      { to: 1, seconds: 2 },
    ],
    switch: [
      { to: 0, seconds: 1.8 },
      { to: 0, seconds: 0.4, turn: true },
      { to: 0, seconds: 0.4, hold: true },
      { to: 1, seconds: 1.8 },
    ],
  },
  glow: [{ place: 'thigh', on: 'worked' }],
};
