import { handsOnThighs, seatedFront } from '../stance';
import type { upperBack as entries } from '../upper-back';
import type { Showings } from './showings';

export const showings: Showings<typeof entries> = {
  'chair-back-arch': {
    view: 'side',
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 2, during: 'prepare', at: 2.5 },
      { step: 3, during: 'work', at: 0, rep: 1 },
      { step: 4, during: 'work', at: 0, rep: 2 },
      { step: 5, during: 'work', at: 3.8, rep: 2 },
      { step: 4, during: 'work', at: 0.4, rep: 3 },
      { step: 5, during: 'work', at: 3.8, rep: 3 },
      { step: 4, during: 'work', at: 0.4, rep: 5 },
      { step: 5, during: 'work', at: 3.8, rep: 5 },
    ],
    props: [{ kind: 'chair', at: 3 }],
    motion: {
      kind: 'beats',
      poses: [
        { root: [0, 29], trunk: -3, chest: 4, neck: -1, shoulder: 4, elbow: 72, hip: 87, knee: 90 },
        {
          root: [0, 29],
          trunk: -3,
          chest: 8,
          neck: 2,
          shoulder: 101.5,
          elbow: 148.5,
          wrist: -38,
          curl: 0.3,
          hip: 87,
          knee: 90,
          short: { upperArm: [0.63, 0.63] },
        },
        {
          root: [0, 29],
          trunk: -5,
          chest: -18,
          neck: 2,
          shoulder: 101.5,
          elbow: 148.5,
          wrist: -38,
          curl: 0.3,
          hip: 85,
          knee: 90,
          short: { upperArm: [0.63, 0.63] },
        },
      ],
      prepare: [
        { to: 0, seconds: 2.4, hold: true },
        { to: 1, seconds: 1.6 },
      ],
      work: [
        { to: 2, seconds: 2 },
        { to: 2, seconds: 2, hold: true },
        { to: 1, seconds: 2 },
      ],
    },
    glow: [
      { place: 'blades', on: 'trunk' },
      { place: 'breastbone', on: 'trunk' },
    ],
  },
  'seated-twist': {
    view: 'front',
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 2, during: 'prepare', at: 2.5 },
      { step: 2, during: 'switch', at: 1.2 },
      { step: 3, during: 'work', at: 0 },
      { step: 4, during: 'work', at: 5.5 },
    ],
    props: [{ kind: 'chair' }],
    motion: {
      kind: 'beats',
      poses: [
        handsOnThighs,
        {
          ...seatedFront,
          turn: -10,
          trunk: -3,
          neck: 3,
          headTurn: -8,
          shoulder: [24, -17.6],
          elbow: [-20, -38.6],
          short: { ...seatedFront.short, upperArm: [0.95, 1], forearm: [0.8, 1] },
        },
        {
          ...seatedFront,
          turn: -48,
          trunk: -4,
          neck: 4,
          headTurn: -48,
          shoulder: [38, -12.3],
          elbow: [-40, -37.1],
          short: { ...seatedFront.short, upperArm: [0.85, 1], forearm: [1, 1] },
        },
      ],
      prepare: [
        { to: 0, seconds: 2.2, hold: true },
        { to: 1, seconds: 1.5 },
      ],
      work: [{ to: 2, seconds: 2.4 }],
      rest: [{ to: 1, seconds: 1.6 }],
      switch: [
        { to: 0, seconds: 1.2 },
        { to: 0, seconds: 0.6, turn: true },
        { to: 1, seconds: 1.1 },
      ],
    },
    glow: [{ place: 'waist', on: 'both' }],
  },
  'blade-squeeze': {
    view: 'side',
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 2, during: 'work', at: 0, rep: 1 },
      { step: 3, during: 'work', at: 1, rep: 2 },
      { step: 4, during: 'work', at: 3.7, rep: 2 },
      { step: 5, during: 'work', at: 1.2, rep: 3 },
    ],
    props: [{ kind: 'office-chair' }],
    motion: {
      kind: 'beats',
      poses: [
        { root: [0, 29], chest: 2, shoulder: 4, elbow: 72, hip: 90, knee: 90 },
        { root: [0, 29], chest: 6, neck: -3, shoulder: 86, elbow: 6, hip: 90, knee: 90 },
        { root: [0, 29], chest: -5, neck: 3, shoulder: -38, elbow: 108, hip: 90, knee: 90 },
      ],
      prepare: [
        { to: 0, seconds: 1, hold: true },
        { to: 1, seconds: 1.4 },
      ],
      work: [
        { to: 2, seconds: 1 },
        { to: 2, seconds: 3, hold: true },
        { to: 1, seconds: 1 },
      ],
    },
    glow: [{ place: 'blades', on: 'trunk' }],
  },
};
