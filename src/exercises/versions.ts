/** The types of the easier and the harder version of an exercise: what is different in its dose and in its picture. */
import type { Pose } from './figure/skeleton/pose';
import type { ExerciseId } from './library';
import type { Motion } from './motion';

export type ExerciseVersion = 'easier' | 'harder';

/** What is different in a version. Each of these changes what the person sees. */
export interface Change {
  /** A factor of the repetitions in a set, the seconds of a hold, or the time of a movement. */
  readonly amount?: number;
  /** How far the moves of the work go: 0 stays in the pose of the preparation, 1 is the normal way. */
  readonly reach?: number;
  /** Seconds for which the figure stays longer in each pose to which a repetition leads. */
  readonly pause?: number;
  /** The poses in which it stays longer, by their index, if not all. */
  readonly pauseAt?: readonly number[];
  /** Values that replace those of a pose, by its index. */
  readonly poses?: Readonly<Record<number, Partial<Pose>>>;
  /** Another way to walk or roll. */
  readonly motion?: Motion;
}

/** A version is the exercise with a change, or another exercise that is played in its place. */
export type Variation = Change | { readonly exercise: ExerciseId };
