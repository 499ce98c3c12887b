import type { Exercise } from '../exercise';

export const wrists = [
  {
    id: 'forearm-stretch',
    use: 'nudge',
    group: 'wrists',
    kind: 'stretch',
    position: 'seated or standing',
    view: 'side',
    baseSide: 'right',
    areas: ['wrists'],
    dose: { prep: 3, sides: 'left-right', sets: 2, hold: 10, rest: 2, switch: 4 },
    steps: 4,
    cues: [
      { step: 1, during: 'prepare', at: 0.0 },
      { step: 1, during: 'switch', at: 0.8 },
      { step: 2, during: 'work', at: 0.5 },
      { step: 3, during: 'work', at: 3.0 },
      { step: 4, during: 'work', at: 5.5 },
    ],
    care: ['wrist'],
    avoid: [],
    needs: [],
    flags: ['discreet', 'wheelchair-ok'],
    props: [{ kind: 'chair' }],
    motion: {
      kind: 'beats',
      poses: [
        { root: [0, 29], shoulder: [84, 85], elbow: [2, 3], hip: 90, knee: 90 },
        { root: [0, 29], shoulder: [84, 92], elbow: [2, 3], wrist: [62, 0], hip: 90, knee: 90 },
        { root: [0, 29], shoulder: [84, 75], elbow: [2, 3], wrist: [-58, 0], hip: 90, knee: 90 },
      ],
      prepare: [],
      work: [
        { to: 1, seconds: 1.5 },
        { to: 2, seconds: 2 },
      ],
      rest: [{ to: 0, seconds: 1.6 }],
      switch: [
        { to: 0, seconds: 1.5 },
        { to: 0, seconds: 0.6, turn: true },
      ],
    },
    glow: [{ place: 'arm', on: 'worked' }],
  },
] as const satisfies readonly Exercise[];
