import { walking } from '../../figure/motion/gait';
import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'work', at: 0 },
    { step: 2, during: 'work', at: 6 },
    { step: 3, during: 'work', at: 14 },
    { step: 4, during: 'work', at: 24 },
    { step: 5, during: 'work', at: 105 },
  ],
  props: [],
  motion: walking({ seconds: 1.42, stride: 82, swing: 32 }),
  glow: [{ place: 'hip-front', on: 'worked' }],
};
