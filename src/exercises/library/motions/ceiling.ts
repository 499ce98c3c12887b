import type { ceiling as entries } from '../ceiling';
import { handsOnThighs, seatedFront } from '../stance';
import type { Showings } from './showings';

export const showings: Showings<typeof entries> = {
  'ceiling-stretch': {
    view: 'front',
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 2, during: 'prepare', at: 2 },
      { step: 3, during: 'work', at: 0 },
      { step: 4, during: 'work', at: 1.2 },
      { step: 5, during: 'work', at: 5 },
    ],
    props: [{ kind: 'ceiling', height: 131 }],
    motion: {
      kind: 'beats',
      poses: [
        { root: [0, 54], shoulder: 9, elbow: 5, hip: 1, knee: 1 },
        { root: [0, 54], shoulder: 165, elbow: 10, hip: 1, knee: 1, lift: 2 },
        { root: [0, 54], shoulder: 176, elbow: 3, hip: 1, knee: 1, lift: 5 },
      ],
      prepare: [],
      work: [
        { to: 1, seconds: 1.2 },
        { to: 2, seconds: 0.8 },
        { to: 2, seconds: 8, hold: true },
        { to: 0, seconds: 2 },
      ],
    },
    glow: [{ place: 'side', on: 'both' }],
  },
  'ceiling-side-reach': {
    view: 'front',
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 1, during: 'switch', at: 1.5 },
      { step: 2, during: 'work', at: 0 },
      { step: 3, during: 'work', at: 2.2 },
      { step: 4, during: 'work', at: 5.2 },
      { step: 5, during: 'work', at: 8.5 },
    ],
    props: [],
    motion: {
      kind: 'beats',
      poses: [
        { root: [0, 54], shoulder: 9, elbow: 5, hip: 1, knee: 1 },
        { root: [0, 54], shoulder: [172, 9], elbow: 4, hip: 1, knee: 1, lift: [4, 0] },
        {
          root: [-2.5, 54],
          tilt: 3,
          trunk: 9,
          chest: 14,
          neck: 5,
          shoulder: [172, 26],
          elbow: [7, 4],
          hip: [-2.4, 3.4],
          lift: [4, 0],
        },
      ],
      prepare: [],
      work: [
        { to: 1, seconds: 1.6 },
        { to: 1, seconds: 1.4, hold: true },
        { to: 2, seconds: 2 },
      ],
      rest: [{ to: 0, seconds: 1.8 }],
      switch: [
        { to: 1, seconds: 1 },
        { to: 0, seconds: 1.4 },
        { to: 0, seconds: 0.6, turn: true },
      ],
    },
    glow: [{ place: 'side', on: 'worked' }],
  },
  'chair-ceiling-reach': {
    view: 'front',
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 2, during: 'work', at: 0 },
      { step: 3, during: 'work', at: 2.5 },
      { step: 4, during: 'work', at: 5.5 },
      { step: 5, during: 'work', at: 9.5 },
    ],
    props: [{ kind: 'chair' }],
    motion: {
      kind: 'beats',
      poses: [
        handsOnThighs,
        { ...seatedFront, shoulder: 165, elbow: 10, lift: 2 },
        { ...seatedFront, shoulder: 176, elbow: 3, lift: 5 },
      ],
      prepare: [],
      work: [
        { to: 1, seconds: 1.5 },
        { to: 2, seconds: 1 },
        { to: 2, seconds: 7.5, hold: true },
        { to: 0, seconds: 2 },
      ],
    },
    glow: [{ place: 'side', on: 'both' }],
  },
};
