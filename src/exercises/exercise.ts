/** An exercise as it is chosen and named: data only. How it is drawn is in `shown.ts`. */
import type { Area } from '../core/options/areas';
import type { Equipment, Limit } from '../core/options/limits';
import type { Dose } from './dose';

export type Group =
  | 'ceiling'
  | 'stand'
  | 'walk'
  | 'hip-flexors'
  | 'posterior-chain'
  | 'glutes'
  | 'upper-back'
  | 'chest-shoulders'
  | 'neck'
  | 'wrists'
  | 'eyes'
  | 'warm-up'
  | 'hip-flexor-stretch'
  | 'hip-flexor-strength'
  | 'core'
  | 'cool-down';

export type ExerciseKind = 'stretch' | 'strength' | 'move';

export type Position =
  | 'standing'
  | 'walking'
  | 'seated'
  | 'seated or standing'
  | 'seated to standing'
  | 'seated in a wheelchair'
  | 'kneeling'
  | 'lying on back'
  | 'lying on a bed'
  | 'floor'
  | 'any';

/** From where a whole person is drawn. */
export type View = 'side' | 'front';

/** Where it belongs: into a break, into the daily routine, or into a break of somebody who stays seated. */
export type Use = 'nudge' | 'routine' | 'seated';

export type Side = 'left' | 'right';

/** A wheelchair is not told as equipment: it is the seat. */
export type Need = Equipment | 'wheelchair';

export type Flag = 'discreet' | 'long' | 'opt-in-at-work' | 'wheelchair-ok' | 'wheelchair-only';

/** What an exercise that the person added is called, and its steps. */
export interface Words {
  readonly name: string;
  readonly steps: readonly string[];
}

/** What is to be known of an exercise to choose it and to name it. */
export interface Exercise {
  /** Unique, with hyphens; its texts are `exercise_<id with underscores>_…`, unless it has words of its own. */
  readonly id: string;
  readonly words?: Words;
  /** The id of the one whose poses it is drawn with, where it has none of its own. */
  readonly picture?: string;
  readonly use: Use;
  readonly group: Group;
  readonly kind: ExerciseKind;
  readonly position: Position;
  /** The side that the poses work; the other one is their mirror image. */
  readonly baseSide: Side;
  /** Whoever lies stays lying and changes legs for the other side, where others turn round. */
  readonly changesLegs?: true;
  readonly areas: readonly Area[];
  readonly dose: Dose;
  /** How many step texts there are. */
  readonly steps: number;
  /** Limits of a person with which the exercise is shown with its note. */
  readonly care: readonly Limit[];
  /** Limits of a person that hide the exercise. */
  readonly avoid: readonly Limit[];
  readonly needs: readonly Need[];
  readonly flags: readonly Flag[];
}

/** Whether it leads away from the desk: it has no bell and lasts until the return. */
export function isAway(exercise: Exercise): boolean {
  return exercise.position === 'walking' || exercise.position === 'seated in a wheelchair';
}
