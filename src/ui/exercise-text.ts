/** The texts of an exercise, by its id; the compiler checks that every one of them is there. */
import type { Side } from '../exercises/exercise';
import { type ExerciseId, exerciseOf, type library } from '../exercises/library';
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
export type ExercisePart = 'name' | 'breathe' | 'feel' | 'mistake' | 'easier' | 'harder';
type PartKey = `exercise_${Snake<ExerciseId>}_${ExercisePart}`;
/** The exercises that somebody may have to be careful with: only they have a text that says so. */
type CarefulId = Exclude<Entry, { care: readonly [] }>['id'];
type StepKey<E> = E extends {
  id: infer Id extends string;
  steps: infer Steps extends keyof Upto;
  dose: { sides: infer Sides };
}
  ? `exercise_${Snake<Id>}_step${Upto[Steps]}${Sides extends 'left-right' ? `_${Side}` : ''}`
  : never;

function prefix<Id extends ExerciseId>(id: Id): `exercise_${Snake<Id>}` {
  return `exercise_${id.replaceAll('-', '_') as Snake<Id>}`;
}

/** What it is called, how to breathe, where it should be felt, what goes wrong easily, and its two other versions. */
export function exerciseText(id: ExerciseId, part: ExercisePart): string {
  const key: MessageKey = `${prefix(id)}_${part}` satisfies PartKey;
  return t(key);
}

function isCareful(id: ExerciseId): id is CarefulId {
  return exerciseOf(id).care.length > 0;
}

/** What to be careful with; null where there is nothing. */
export function careText(id: ExerciseId): string | null {
  return isCareful(id) ? t(`${prefix(id)}_care`) : null;
}

/** Step `step` (from 1), in the words for the side that is being worked, if there are sides. */
export function stepText(id: ExerciseId, step: number, side: Side | null): string {
  const key = `${prefix(id)}_step${step}${side ? `_${side}` : ''}` as StepKey<Entry>;
  const checked: MessageKey = key;
  return t(checked);
}
