import type { Exercise } from '../exercise';

export const eyes = [
  {
    id: 'far-gaze',
    use: 'break',
    group: 'eyes',
    kind: 'stretch',
    position: 'any',
    baseSide: 'left',
    areas: ['eyes'],
    dose: { prep: 6, sides: 'none', sets: 1, hold: 25 },
    steps: 4,
    care: [],
    avoid: [],
    needs: [],
    flags: ['discreet', 'wheelchair-ok'],
  },
  {
    id: 'near-far-blink',
    use: 'break',
    group: 'eyes',
    kind: 'stretch',
    position: 'any',
    baseSide: 'left',
    areas: ['eyes'],
    dose: { prep: 3, sides: 'none', sets: 1, reps: 5, tempo: 8 },
    steps: 4,
    care: [],
    avoid: [],
    needs: [],
    flags: ['discreet', 'wheelchair-ok'],
  },
] as const satisfies readonly Exercise[];
