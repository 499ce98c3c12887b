import type { Showing } from '../../shown';
import { drawsKneeIn, holdsKnee, onBack, trunkDown } from '../stances/lying';

/** The middle of the hips, at the edge of a bed from which one leg hangs. */
const onEdge = [0, 39.4] as const;

export const showing: Showing = {
  view: 'side',
  props: [{ kind: 'bed', from: -58, to: 2, height: 33 }],
  motion: {
    kind: 'beats',
    poses: [
      {
        root: [-1, 39.4],
        trunk: 6,
        shoulder: -15.7,
        elbow: 4,
        wrist: 77.6,
        hip: [71.4, 71.1],
        knee: [64.8, 59.8],
        ankle: [-0.6, -5.3],
      },
      {
        ...onBack,
        root: onEdge,
        hip: [-23.3, -23.1],
        knee: [71.2, 66.9],
        ankle: [0.5, -4],
      },
      {
        ...trunkDown,
        root: onEdge,
        ...holdsKnee,
        hip: [-23.3, 113],
        knee: [71.2, 128],
        ankle: [0.5, -18],
      },
      {
        ...trunkDown,
        root: onEdge,
        ...drawsKneeIn,
        hip: [-17, 124],
        knee: [62, 136],
        ankle: [-24, -18],
      },
    ],
    prepare: [
      { to: 0, seconds: 1, hold: true, step: 1 },
      { to: 1, seconds: 2.4 },
      { to: 1, seconds: 1.6, hold: true },
      { to: 2, seconds: 2, step: 2 },
      { to: 2, seconds: 1.5, hold: true },
      { to: 2, seconds: 3, hold: true, step: 3 },
      { to: 3, seconds: 2, step: 4 },
      { to: 3, seconds: 1.5, hold: true },
    ],
    work: [{ to: 3, seconds: 1.6, step: 5 }],
    rest: [{ to: 2, seconds: 1.6 }],
    switch: [
      { to: 1, seconds: 1.8 },
      { to: 1, seconds: 0.6, turn: true },
      { to: 2, seconds: 2, step: 2 },
      { to: 2, seconds: 1, hold: true },
      { to: 2, seconds: 2.8, hold: true, step: 3 },
      { to: 3, seconds: 2, step: 4 },
      { to: 3, seconds: 0.8, hold: true },
    ],
  },
  glow: [{ place: 'hip-front', on: 'worked' }],
};
