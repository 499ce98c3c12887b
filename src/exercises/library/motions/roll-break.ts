import { rolling } from '../../figure/motion/roll';
import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'work', at: 0 },
    { step: 2, during: 'work', at: 5 },
    { step: 3, during: 'work', at: 11 },
    { step: 4, during: 'work', at: 18 },
    { step: 5, during: 'work', at: 105 },
  ],
  props: [{ kind: 'wheelchair' }],
  motion: rolling(1.7),
  glow: [
    { place: 'shoulder', on: 'worked' },
    { place: 'arm', on: 'worked' },
  ],
};
