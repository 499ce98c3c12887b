/** The texts of an exercise, by its id; the compiler checks that every one of them is there. */
import type { Side } from '../exercises/exercise';
import type { ExerciseId, library } from '../exercises/library';
import { type MessageKey, t } from './text';

type Entry = (typeof library)[number];
type Snake<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Snake<Tail>}`
  : Text;
type Upto = {
  1: 1;
  2: 1 | 2;
  3: 1 | 2 | 3;
  4: 1 | 2 | 3 | 4;
  5: 1 | 2 | 3 | 4 | 5;
  6: 1 | 2 | 3 | 4 | 5 | 6;
};
type PartKey = `exercise_${Snake<ExerciseId>}_${'name' | 'feel' | 'care'}`;
type StepKey<E> = E extends {
  id: infer Id extends string;
  steps: infer Steps extends keyof Upto;
  dose: { sides: infer Sides };
}
  ? `exercise_${Snake<Id>}_step${Upto[Steps]}${Sides extends 'left-right' ? `_${Side}` : ''}`
  : never;

function prefix(id: ExerciseId): `exercise_${Snake<ExerciseId>}` {
  return `exercise_${id.replaceAll('-', '_') as Snake<ExerciseId>}`;
}

/** What it is called, where it should be felt, or what to be careful with. */
export function exerciseText(id: ExerciseId, part: 'name' | 'feel' | 'care'): string {
  const key: MessageKey = `${prefix(id)}_${part}` satisfies PartKey;
  return t(key);
}

/** Step `step` (from 1), in the words for the side that is being worked, if there are sides. */
export function stepText(id: ExerciseId, step: number, side: Side | null): string {
  const key = `${prefix(id)}_step${step}${side ? `_${side}` : ''}` as StepKey<Entry>;
  const checked: MessageKey = key;
  return t(checked);
}
