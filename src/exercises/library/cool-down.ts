import type { Exercise } from '../exercise';

export const coolDown = [
  {
    id: 'knee-hug-long-leg',
    use: 'routine',
    group: 'cool-down',
    kind: 'stretch',
    position: 'lying on back',
    baseSide: 'right',
    changesLegs: true,
    areas: ['hip-flexors', 'low-back', 'glutes'],
    dose: { prep: 6, sides: 'left-right', sets: 1, hold: 25, switch: 5 },
    steps: 5,
    sidedSteps: [2, 3],
    care: ['knee', 'back-acute'],
    avoid: ['hip-replacement', 'floor', 'pregnancy'],
    needs: ['mat'],
    flags: [],
  },
] as const satisfies readonly Exercise[];
