/** Stretches of the hip flexors that only the daily routine uses. Those of breaks are in `hip-flexors.ts`. */
import type { Exercise } from '../exercise';

export const hipFlexorStretches = [
  {
    id: 'half-kneel-reach',
    use: 'routine',
    group: 'hip-flexor-stretch',
    kind: 'stretch',
    position: 'kneeling',
    baseSide: 'right',
    areas: ['hip-flexors', 'thighs', 'low-back'],
    dose: { prep: 9, sides: 'left-right', sets: 2, hold: 30, rest: 5, switch: 12 },
    steps: 5,
    sidedSteps: [1, 2, 4, 5],
    care: ['balance', 'shoulder', 'back-acute', 'pregnancy'],
    avoid: ['knee', 'hip-replacement', 'floor'],
    needs: ['cushion', 'space'],
    flags: [],
  },
  {
    id: 'bed-edge-hip-stretch',
    use: 'routine',
    group: 'hip-flexor-stretch',
    kind: 'stretch',
    position: 'lying on a bed',
    baseSide: 'right',
    changesLegs: true,
    areas: ['hip-flexors', 'thighs'],
    dose: { prep: 15, sides: 'left-right', sets: 2, hold: 30, rest: 5, switch: 11 },
    steps: 5,
    sidedSteps: [2, 3],
    care: ['knee'],
    avoid: ['hip-replacement', 'back-acute', 'pregnancy'],
    needs: ['bed'],
    flags: [],
  },
] as const satisfies readonly Exercise[];
