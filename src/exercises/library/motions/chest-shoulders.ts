import type { chestShoulders as entries } from '../chest-shoulders';
import { seatedFront } from '../stance';
import type { Showings } from './showings';

export const showings: Showings<typeof entries> = {
  'doorway-chest': {
    view: 'front',
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 2, during: 'prepare', at: 2.8 },
      { step: 2, during: 'switch', at: 2 },
      { step: 3, during: 'work', at: 0 },
      { step: 4, during: 'work', at: 2.5 },
      { step: 5, during: 'work', at: 6 },
    ],
    props: [{ kind: 'doorframe', at: -34 }],
    motion: {
      kind: 'beats',
      poses: [
        { root: [0, 54], shoulder: 9, elbow: 5, hip: 1, knee: 1 },
        { root: [0, 54], shoulder: [90, 9], elbow: [90, 5], hip: 1, knee: 1 },
        { root: [-0.5, 53.6], shoulder: [89, 10], elbow: [91, 8], hip: [0.5, 1.5], knee: 1 },
        {
          root: [-2.5, 53.4],
          turn: 38,
          headTurn: 30,
          shoulder: [91, 12],
          elbow: [89, 8],
          hip: [-2.4, 3.4],
        },
      ],
      prepare: [
        { to: 0, seconds: 2.6, hold: true },
        { to: 1, seconds: 1.6 },
      ],
      work: [
        { to: 2, seconds: 1.2 },
        { to: 2, seconds: 1.3, hold: true },
        { to: 3, seconds: 2.5 },
      ],
      switch: [
        { to: 0, seconds: 1.6 },
        { to: 0, seconds: 0.6, turn: true },
        { to: 1, seconds: 1.6 },
      ],
    },
    glow: [{ place: 'chest', on: 'worked' }],
  },
  'shoulder-rolls': {
    view: 'front',
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 2, during: 'work', at: 0, rep: 1 },
      { step: 3, during: 'work', at: 0.4, rep: 2 },
      { step: 4, during: 'work', at: 1.2, rep: 3 },
      { step: 5, during: 'work', at: 1, rep: 4 },
    ],
    props: [],
    motion: {
      kind: 'beats',
      poses: [
        { root: [0, 54], shoulder: 9, elbow: 5, hip: 1, knee: 1 },
        { root: [0, 54], shoulder: 11, elbow: 6, hip: 1, knee: 1, lift: 5.4 },
        { root: [0, 54], shoulder: 19, elbow: 3, hip: 1, knee: 1, lift: 2 },
        { root: [0, 54], shoulder: 12, elbow: 3, hip: 1, knee: 1, lift: -1.8 },
      ],
      prepare: [],
      work: [
        { to: 2, via: 1, seconds: 1.6 },
        { to: 0, via: 3, seconds: 1.4 },
      ],
    },
    glow: [{ place: 'shoulders', on: 'both' }],
  },
  'chair-open-arms': {
    view: 'front',
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 2, during: 'work', at: 0 },
      { step: 3, during: 'work', at: 2.5 },
      { step: 4, during: 'work', at: 5 },
    ],
    props: [{ kind: 'chair' }],
    motion: {
      kind: 'beats',
      poses: [
        { ...seatedFront, shoulder: [-24.5, -28.4], elbow: [-100.2, -103.8] },
        { ...seatedFront, shoulder: 86, elbow: 9, lift: 1 },
      ],
      prepare: [],
      work: [
        { to: 1, seconds: 2 },
        { to: 1, seconds: 3, hold: true },
        { to: 0, seconds: 2 },
      ],
    },
    glow: [{ place: 'chest', on: 'both' }],
  },
};
