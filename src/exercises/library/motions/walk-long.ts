import { walking } from '../../figure/motion/gait';
import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [
    { step: 1, during: 'work', at: 0 },
    { step: 2, during: 'work', at: 6 },
    { step: 3, during: 'work', at: 14 },
    { step: 4, during: 'work', at: 60 },
  ],
  props: [],
  motion: walking({ seconds: 1.08, stride: 60, swing: 21 }),
  glow: [
    { place: 'hip-front', on: 'worked' },
    { place: 'calf', on: 'worked' },
  ],
};
