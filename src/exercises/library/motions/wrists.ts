import { hands } from '../../figure/close-up/frame';
import type { wrists as entries } from '../wrists';
import type { Showings } from './showings';

export const showings: Showings<typeof entries> = {
  'forearm-stretch': {
    view: 'side',
    near: 60,
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 1, during: 'switch', at: 1.2 },
      { step: 2, during: 'work', at: 0, rep: 1 },
      { step: 3, during: 'work', at: 4, rep: 1 },
      { step: 4, during: 'work', at: 0, rep: 2 },
    ],
    props: [{ kind: 'office-chair' }],
    motion: {
      kind: 'beats',
      poses: [
        {
          root: [0, 29],
          shoulder: [82, 4],
          elbow: [4, 72],
          hip: 90,
          knee: 90,
          short: { upperArm: [0.8, 1], forearm: [0.84, 1] },
        },
        {
          root: [0, 29],
          shoulder: [82, 61.5],
          elbow: [4, 64.4],
          wrist: [74, 0],
          curl: [0, 0.7],
          hip: 90,
          knee: 90,
          short: { upperArm: [0.8, 1], forearm: [0.84, 1] },
        },
        {
          root: [0, 29],
          shoulder: [78, 43.2],
          elbow: [4, 61],
          wrist: [-70, 0],
          curl: [0, 0.7],
          hip: 90,
          knee: 90,
          short: { upperArm: [0.8, 1], forearm: [0.84, 1] },
        },
      ],
      prepare: [],
      work: [{ to: 1, seconds: 1.4 }],
      again: [{ to: 2, seconds: 1.4 }],
      rest: [{ to: 0, seconds: 1.6 }],
      switch: [
        { to: 0, seconds: 1.4 },
        { to: 0, seconds: 0.8, turn: true },
      ],
    },
    glow: [{ place: 'forearm', on: 'worked' }],
  },
  'finger-fan': {
    ...hands,
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 2, during: 'work', at: 0, rep: 1 },
      { step: 3, during: 'work', at: 0, rep: 10 },
    ],
    props: [],
    motion: {
      kind: 'beats',
      poses: [
        { curl: 0.22, spread: 0.25 },
        { curl: 1 },
        { spread: 1 },
        { curl: 0.3, spread: 0.3, sway: 16 },
        { curl: 0.3, spread: 0.3, sway: -16 },
      ],
      prepare: [],
      work: [
        { to: 1, seconds: 0.9 },
        { to: 1, seconds: 0.3, hold: true },
        { to: 2, seconds: 0.9 },
        { to: 2, seconds: 0.9, hold: true },
      ],
      last: [
        { to: 3, seconds: 0.6 },
        { to: 4, seconds: 0.4 },
        { to: 3, seconds: 0.4 },
        { to: 4, seconds: 0.4 },
        { to: 3, seconds: 0.4 },
        { to: 0, seconds: 0.8 },
      ],
    },
    glow: [],
  },
};
