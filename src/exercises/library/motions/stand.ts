import { handsOnThighs, seatedFront } from '../stance';
import type { stand as entries } from '../stand';
import type { Showings } from './showings';

export const showings: Showings<typeof entries> = {
  'stand-tall-reset': {
    view: 'front',
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 2, during: 'prepare', at: 3 },
      { step: 3, during: 'work', at: 0, rep: 2 },
      { step: 4, during: 'work', at: 2.5, rep: 2 },
      { step: 5, during: 'work', at: 2, rep: 3 },
    ],
    props: [],
    motion: {
      kind: 'beats',
      poses: [
        { root: [0, 54], shoulder: 9, elbow: 5, hip: 1, knee: 1, lift: 0.6 },
        {
          root: [-5.4, 53.4],
          tilt: 4,
          trunk: -1.5,
          chest: -3,
          neck: 4,
          shoulder: [11, 6],
          elbow: 6,
          hip: [-5, 9],
          knee: 4,
        },
        {
          root: [5.4, 53.4],
          tilt: -4,
          trunk: 1.5,
          chest: 3,
          neck: -4,
          shoulder: [6, 11],
          elbow: 6,
          hip: [9, -5],
          knee: 4,
        },
      ],
      prepare: [],
      work: [
        { to: 1, via: 0, seconds: 2 },
        { to: 2, via: 0, seconds: 2 },
      ],
    },
    glow: [{ place: 'leg', on: 'both' }],
  },
  'sit-to-stand': {
    view: 'side',
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 2, during: 'prepare', at: 2.5 },
      { step: 3, during: 'work', at: 0, rep: 1 },
      { step: 4, during: 'work', at: 0.6, rep: 2 },
      { step: 5, during: 'work', at: 3.2, rep: 2 },
      { step: 4, during: 'work', at: 0.8, rep: 4 },
      { step: 5, during: 'work', at: 3.4, rep: 4 },
      { step: 4, during: 'work', at: 0.8, rep: 6 },
      { step: 5, during: 'work', at: 3.4, rep: 6 },
    ],
    props: [{ kind: 'chair', at: -17 }],
    motion: {
      kind: 'beats',
      poses: [
        { root: [-9, 29], shoulder: -2, elbow: 79, hip: 88, knee: 102, ankle: 14 },
        { root: [-7.5, 29.2], trunk: 36, neck: -14, shoulder: 98, elbow: 12, hip: 123, knee: 104, ankle: 17 },
        { root: [3, 44], trunk: 26, neck: -9, shoulder: 86, elbow: 14, hip: 72, knee: 71, ankle: 26 },
        { root: [10.6, 53.8], shoulder: 4, elbow: 8, hip: 4, knee: 10, ankle: 6 },
      ],
      prepare: [],
      work: [
        { to: 1, seconds: 0.8 },
        { to: 3, via: 2, seconds: 1.2 },
        { to: 3, seconds: 1, hold: true },
        { to: 1, via: 2, seconds: 1.3 },
        { to: 0, seconds: 0.7 },
      ],
    },
    glow: [
      { place: 'thigh', on: 'worked' },
      { place: 'seat', on: 'worked' },
    ],
  },
  'heel-raises': {
    view: 'side',
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 2, during: 'prepare', at: 2.5 },
      { step: 3, during: 'work', at: 0, rep: 1 },
      { step: 4, during: 'work', at: 0.8, rep: 2 },
      { step: 5, during: 'work', at: 1.8, rep: 3 },
    ],
    props: [{ kind: 'desk', at: 12 }],
    motion: {
      kind: 'beats',
      poses: [
        { root: [0, 54], elbow: 8 },
        { root: [0, 54], hands: { on: 'desk', x: 15, tips: true } },
        { root: [1.7, 57], ankle: -19, hands: { on: 'desk', x: 15, tips: true } },
        { root: [4, 59.3], ankle: -38, hands: { on: 'desk', x: 15, tips: true } },
      ],
      prepare: [
        { to: 0, seconds: 2.2, hold: true },
        { to: 1, seconds: 1.2 },
      ],
      work: [
        { to: 3, via: 2, seconds: 1 },
        { to: 3, seconds: 1, hold: true },
        { to: 1, via: 2, seconds: 1 },
      ],
    },
    glow: [{ place: 'calf', on: 'both' }],
  },
  'chair-side-lean': {
    view: 'front',
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 1, during: 'switch', at: 1 },
      { step: 2, during: 'work', at: 0 },
      { step: 3, during: 'work', at: 3 },
      { step: 4, during: 'work', at: 6.5 },
      { step: 5, during: 'work', at: 27.4 },
    ],
    props: [{ kind: 'chair' }],
    motion: {
      kind: 'beats',
      poses: [
        handsOnThighs,
        {
          ...handsOnThighs,
          shoulder: [14.9, 37.4],
          elbow: [-41.6, -55.2],
          short: { ...seatedFront.short, upperArm: [0.95, 1], forearm: [0.85, 1] },
        },
        {
          ...seatedFront,
          tilt: -4,
          hip: [26.9, 23.2],
          knee: [25.7, 21.9],
          trunk: 18,
          chest: 6,
          neck: -12,
          shoulder: [-2, 39.8],
          elbow: [-6, -53.4],
          wrist: [0, 18],
          short: { thigh: [0.267, 0.307], shank: [0.9, 0.9], upperArm: [0.95, 0.75], forearm: [0.9, 0.72] },
        },
      ],
      prepare: [
        { to: 0, seconds: 1, hold: true },
        { to: 1, seconds: 1.4 },
      ],
      work: [
        { to: 2, seconds: 3 },
        { to: 2, seconds: 24.6, hold: true },
        { to: 0, seconds: 2.4 },
      ],
      switch: [
        { to: 0, seconds: 0.8, hold: true },
        { to: 0, seconds: 0.6, turn: true },
        { to: 1, seconds: 1.4 },
      ],
    },
    glow: [{ place: 'waist', on: 'worked' }],
  },
  'chair-forward-lean': {
    view: 'side',
    cues: [
      { step: 1, during: 'prepare', at: 0 },
      { step: 2, during: 'work', at: 0 },
      { step: 3, during: 'work', at: 4 },
      { step: 4, during: 'work', at: 9 },
      { step: 5, during: 'work', at: 54.5 },
    ],
    props: [{ kind: 'office-chair' }],
    motion: {
      kind: 'beats',
      poses: [
        { root: [0, 29], shoulder: 4, elbow: 72, hip: 90, knee: 90 },
        { root: [0, 29], trunk: 34, chest: 24, neck: 16, shoulder: 1.1, elbow: 139.3, hip: 124, knee: 90 },
      ],
      prepare: [],
      work: [
        { to: 1, seconds: 3.5 },
        { to: 1, seconds: 52, hold: true },
        { to: 0, seconds: 4.5 },
      ],
    },
    glow: [
      { place: 'back', on: 'trunk' },
      { place: 'seat', on: 'worked' },
    ],
  },
};
