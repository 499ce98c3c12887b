import type { Exercise } from '../exercise';

export const coolDown = [
  {
    id: 'knee-hug-long-leg',
    use: 'routine',
    group: 'cool-down',
    kind: 'stretch',
    position: 'lying on back',
    view: 'side',
    baseSide: 'right',
    areas: ['hip-flexors', 'low-back', 'glutes'],
    dose: { prep: 6, sides: 'left-right', sets: 1, hold: 25, switch: 5 },
    steps: 5,
    cues: [
      { step: 1, during: 'prepare', at: 0.0 },
      { step: 2, during: 'prepare', at: 2.5 },
      { step: 1, during: 'switch', at: 0.8 },
      { step: 2, during: 'switch', at: 3.3 },
      { step: 3, during: 'work', at: 0.5 },
      { step: 4, during: 'work', at: 3.0 },
      { step: 5, during: 'work', at: 5.5 },
    ],
    care: ['knee', 'back-acute'],
    avoid: ['hip-replacement', 'floor', 'pregnancy'],
    needs: ['mat'],
    flags: [],
    props: [{ kind: 'mat' }],
    motion: {
      kind: 'beats',
      poses: [
        { root: [0, 4], trunk: -90, neck: 6, shoulder: 2, elbow: 4, ankle: -8 },
        {
          root: [0, 4],
          trunk: -90,
          neck: 6,
          shoulder: 29,
          elbow: 56,
          hip: [0, 110],
          knee: [0, 122],
          ankle: [-8, -20],
        },
      ],
      prepare: [],
      work: [{ to: 1, seconds: 2 }],
      switch: [
        { to: 0, seconds: 1.5 },
        { to: 0, seconds: 0.6, turn: true },
      ],
    },
    glow: [{ place: 'hip-front', on: 'worked' }],
  },
] as const satisfies readonly Exercise[];
