import type { Exercise } from '../exercise';

export const neck = [
  {
    id: 'chin-tuck',
    use: 'break',
    group: 'neck',
    kind: 'stretch',
    position: 'seated or standing',
    baseSide: 'right',
    areas: ['neck', 'upper-back'],
    dose: { prep: 3, sides: 'none', sets: 1, reps: 6, tempo: 7.5 },
    steps: 4,
    care: ['neck'],
    avoid: [],
    needs: [],
    flags: ['discreet', 'wheelchair-ok'],
  },
  {
    id: 'neck-side-tilt',
    use: 'break',
    group: 'neck',
    kind: 'stretch',
    position: 'seated or standing',
    baseSide: 'left',
    areas: ['neck', 'shoulders'],
    dose: { prep: 4, sides: 'left-right', sets: 1, hold: 18, switch: 4 },
    steps: 5,
    care: ['neck'],
    avoid: [],
    needs: [],
    flags: ['discreet', 'wheelchair-ok'],
  },
] as const satisfies readonly Exercise[];
