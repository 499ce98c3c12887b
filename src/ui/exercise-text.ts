/**
 * The texts of an exercise: looked up by its id, or, for the person's own exercises, as they typed them. The compiler
 * checks that every text exists.
 */
import type { Exercise, Side, Words } from '../exercises/exercise';
import { type ExerciseId, exerciseOf, isExerciseId, type library } from '../exercises/library';
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
type ExercisePart = 'name' | 'breathe' | 'feel' | 'mistake' | 'easier' | 'harder';
type PartKey = `exercise_${Snake<ExerciseId>}_${ExercisePart}`;
/** The exercises that need caution for some limit: only they have a `care` text. */
type CarefulId = Exclude<Entry, { care: readonly [] }>['id'];
type SidedStep<E> = E extends { sidedSteps: infer Steps extends readonly number[] } ? Steps[number] : never;
type StepKey<E> = E extends { id: infer Id extends string; steps: infer Steps extends keyof Upto }
  ?
      | `exercise_${Snake<Id>}_step${Exclude<Upto[Steps], SidedStep<E>>}`
      | `exercise_${Snake<Id>}_step${SidedStep<E>}_${Side}`
  : never;

function prefix<Id extends ExerciseId>(id: Id): `exercise_${Snake<Id>}` {
  return `exercise_${id.replaceAll('-', '_') as Snake<Id>}`;
}

/** The fields of an exercise that its texts depend on. */
export interface ExerciseTextSource {
  readonly id: string;
  readonly words?: Words;
}

/**
 * The name of an exercise, how to breathe, where to feel it, a common mistake, or its easier or harder version. The
 * person's own exercises have only a name: every other part is an empty string.
 */
export function exerciseText(of: ExerciseId | ExerciseTextSource, part: ExercisePart): string {
  const id = typeof of === 'string' ? of : of.id;
  if (isExerciseId(id)) return t(`${prefix(id)}_${part}` satisfies PartKey);
  return (part === 'name' && typeof of !== 'string' && of.words?.name) || '';
}

function isCareful(id: ExerciseId): id is CarefulId {
  return exerciseOf(id).care.length > 0;
}

/** What to be careful with; null if the exercise needs no caution. */
export function careText({ id }: ExerciseTextSource): string | null {
  return isExerciseId(id) && isCareful(id) ? t(`${prefix(id)}_care`) : null;
}

/**
 * Step `step` (from 1), in the words for the side that is being worked, if the step names one. The steps of the
 * person's own exercises are shown as they typed them.
 */
export function stepText({ id, words }: ExerciseTextSource, step: number, side: Side | null): string {
  if (!isExerciseId(id)) return words?.steps[step - 1] ?? '';
  const { sidedSteps }: Exercise = exerciseOf(id);
  const isSided = side && sidedSteps?.includes(step);
  const key = `${prefix(id)}_step${step}${isSided ? `_${side}` : ''}` as StepKey<Entry>;
  const checked: MessageKey = key;
  return t(checked);
}
