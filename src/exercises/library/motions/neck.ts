import type { neck as entries } from '../neck';
import { seatedFront } from '../stance';
import type { Showings } from './showings';

export const showings: Showings<typeof entries> = {
  'chin-tuck': {
    view: 'side',
    near: 44,
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 2, during: 'work', at: 0, rep: 1 },
      { step: 3, during: 'work', at: 2.6, rep: 1 },
      { step: 4, during: 'work', at: 0.8, rep: 2 },
      { step: 5, during: 'work', at: 3.7, rep: 2 },
    ],
    props: [{ kind: 'office-chair' }],
    motion: {
      kind: 'beats',
      poses: [
        { root: [0, 29], chest: 5, neck: 24, nod: -27, shoulder: 4, elbow: 72, hip: 90, knee: 90 },
        { root: [0, 29], chest: 1, neck: -4, nod: 4, shoulder: 4, elbow: 72, hip: 90, knee: 90 },
      ],
      prepare: [],
      work: [
        { to: 1, seconds: 1 },
        { to: 1, seconds: 3, hold: true },
        { to: 0, seconds: 1 },
      ],
    },
    glow: [{ place: 'nape', on: 'trunk' }],
  },
  'neck-side-tilt': {
    view: 'front',
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 1, during: 'switch', at: 1.4 },
      { step: 2, during: 'work', at: 0 },
      { step: 3, during: 'work', at: 2.6 },
      { step: 4, during: 'work', at: 5.6 },
      { step: 5, during: 'work', at: 15 },
    ],
    props: [{ kind: 'chair' }],
    motion: {
      kind: 'beats',
      poses: [
        { ...seatedFront, shoulder: 9, elbow: 5 },
        { ...seatedFront, neck: 30, shoulder: 9, elbow: 5, lift: [-0.6, 0] },
        { ...seatedFront, neck: 32, shoulder: [15, 9], elbow: [0, 5], lift: [-2.6, 0] },
      ],
      prepare: [],
      work: [
        { to: 1, seconds: 2.2 },
        { to: 1, seconds: 0.4, hold: true },
        { to: 2, seconds: 1.4 },
      ],
      switch: [
        { to: 0, seconds: 1.8 },
        { to: 0, seconds: 0.6, turn: true },
      ],
    },
    glow: [{ place: 'neck-side', on: 'worked' }],
  },
};
