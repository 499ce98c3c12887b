import type { Exercise } from '../exercise';

export const warmUp = [
  {
    id: 'cat-cow',
    use: 'routine',
    group: 'warm-up',
    kind: 'move',
    position: 'kneeling',
    baseSide: 'right',
    areas: ['low-back', 'upper-back', 'core'],
    dose: { prep: 8, sides: 'none', sets: 1, reps: 8, tempo: 6 },
    steps: 5,
    care: ['wrist', 'pregnancy', 'back-acute', 'hip-replacement'],
    avoid: ['knee', 'floor'],
    needs: ['mat', 'space'],
    flags: [],
  },
] as const satisfies readonly Exercise[];
