/** The data by which an exercise is chosen and named. How it is drawn is in `shown.ts`. */
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

type ExerciseKind = 'stretch' | 'strength' | 'move';

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

/** The direction from which a whole person is drawn. */
export type View = 'side' | 'front';

/** Where an exercise belongs: in a break, in the daily routine, or in a break of a person who stays seated. */
type Use = 'break' | 'routine' | 'seated';

export type Side = 'left' | 'right';

/** A wheelchair is not an option under equipment: it is the person's seat. */
type Need = Equipment | 'wheelchair';

/**
 * `discreet`: it attracts no attention in an office. `opt-in-at-work`: it needs the floor, which the person has to turn
 * on for breaks. `long`: only for a person who wants longer breaks.
 */
type Flag = 'discreet' | 'long' | 'opt-in-at-work' | 'wheelchair-ok' | 'wheelchair-only';

/** The name and the steps of an exercise that the person added. */
export interface Words {
  readonly name: string;
  readonly steps: readonly string[];
}

/** The data that is needed to choose an exercise and to name it. */
export interface Exercise {
  /** Unique, with hyphens. The keys of its texts are `exercise_<id with underscores>_…`, unless it has `words`. */
  readonly id: string;
  readonly words?: Words;
  /** The id of the exercise whose poses it is drawn with, where it has no poses of its own. */
  readonly picture?: string;
  readonly use: Use;
  readonly group: Group;
  readonly kind: ExerciseKind;
  readonly position: Position;
  /** The side that the poses work; the other one is their mirror image. */
  readonly baseSide: Side;
  /** For the other side the person stays lying and changes legs. In other exercises the figure turns round. */
  readonly changesLegs?: true;
  readonly areas: readonly Area[];
  readonly dose: Dose;
  /** The number of steps. */
  readonly steps: number;
  /** The steps, from 1, that name the side that is being worked: they have one text for each side. */
  readonly sidedSteps?: readonly number[];
  /** With one of these limits the exercise is shown together with its note. */
  readonly care: readonly Limit[];
  /** With one of these limits the exercise is hidden. */
  readonly avoid: readonly Limit[];
  readonly needs: readonly Need[];
  readonly flags: readonly Flag[];
}

const low: ReadonlySet<Position> = new Set(['kneeling', 'lying on back', 'lying on a bed', 'floor']);

/** Whether the exercise is done kneeling or lying, so that a person who stands needs time to get there. */
export function isLow({ position }: Pick<Exercise, 'position'>): boolean {
  return low.has(position);
}

/** Whether the exercise leads away from the desk. It then has no bell and lasts until the person returns. */
export function isAway(exercise: Exercise): boolean {
  return exercise.position === 'walking' || exercise.position === 'seated in a wheelchair';
}
