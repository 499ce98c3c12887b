import type { Showing } from '../../shown';

export const showing: Showing = {
  view: 'side',
  cues: [{ step: 5, during: 'work', at: 0, rep: 3 }],
  props: [{ kind: 'desk', at: 10 }],
  motion: {
    kind: 'beats',
    poses: [
      { root: [0, 54], elbow: 8 },
      { root: [0, 54], hands: { on: 'desk', x: 12 } },
      {
        root: [0.5, 54],
        trunk: 2,
        hip: [-19, 2],
        knee: [4, 0],
        ankle: [14, 0],
        hands: { on: 'desk', x: 12 },
      },
    ],
    prepare: [
      { to: 0, seconds: 0.8, hold: true, step: 1 },
      { to: 1, seconds: 1.2 },
      { to: 1, seconds: 1, hold: true },
      { to: 1, seconds: 3, hold: true, step: 2 },
    ],
    work: [
      { to: 2, seconds: 1.5, step: 3 },
      { to: 2, seconds: 1.6, hold: true },
      { to: 1, seconds: 1.9, step: 4 },
      { to: 1, seconds: 1, hold: true },
    ],
    switch: [
      { to: 0, seconds: 1 },
      { to: 0, seconds: 0.8, turn: true },
      { to: 1, seconds: 1.2, step: 1 },
      { to: 1, seconds: 3, hold: true },
    ],
  },
  glow: [{ place: 'seat', on: 'worked' }],
};
