import type { Exercise } from '../exercise';

export const wrists = [
  {
    id: 'forearm-stretch',
    use: 'break',
    group: 'wrists',
    kind: 'stretch',
    position: 'seated or standing',
    baseSide: 'left',
    areas: ['wrists'],
    dose: { prep: 3, sides: 'left-right', sets: 2, hold: 10, rest: 2, switch: 5 },
    steps: 4,
    care: ['wrist'],
    avoid: [],
    needs: [],
    flags: ['discreet', 'wheelchair-ok'],
  },
  {
    id: 'finger-fan',
    use: 'break',
    group: 'wrists',
    kind: 'move',
    position: 'seated or standing',
    baseSide: 'left',
    areas: ['wrists'],
    dose: { prep: 3, sides: 'none', sets: 1, reps: 10, tempo: 3 },
    steps: 3,
    care: ['wrist'],
    avoid: [],
    needs: [],
    flags: ['discreet', 'wheelchair-ok'],
  },
] as const satisfies readonly Exercise[];
