/** How an exercise moves, and when its steps are said. */
import type { Pose, Posture } from './figure/skeleton/pose';

/** A move to the pose with this index, or (`hold`) staying there. */
export interface Beat {
  readonly to: number;
  readonly seconds: number;
  /** A pose passed half way, without stopping. */
  readonly via?: number;
  readonly hold?: true;
  /** While this beat lasts the figure turns round for the other side. */
  readonly turn?: true;
}

/** Key poses and the beats between them; where beats end before their part does, the figure stays and breathes. */
export interface BeatMotion<P = Pose> {
  readonly kind: 'beats';
  readonly poses: readonly P[];
  /** While getting ready; it starts in the first pose. */
  readonly prepare: readonly Beat[];
  /** One repetition, or one hold. */
  readonly work: readonly Beat[];
  /** Every second repetition, where the sides take turns by repetition. */
  readonly again?: readonly Beat[];
  /** The last repetition, where it ends in another way. */
  readonly last?: readonly Beat[];
  readonly rest?: readonly Beat[];
  /** To the other side. */
  readonly switch?: readonly Beat[];
}

/** Leading away from the desk, on the spot; what computes it comes with the exercises that need it. */
export interface Travel {
  readonly kind: 'travel';
  /** How long a cycle takes. */
  readonly seconds: number;
  /** Speed of the floor, in units per second. */
  readonly pace: number;
  /** Where the key poses lie in a cycle. */
  readonly keys: readonly number[];
  /** The posture at a moment of a cycle: at 0 as at 1. */
  readonly postureAt: (phase: number) => Posture;
}

export type Motion = BeatMotion | Travel;

/** When a step is said: so many seconds into a part of the score, each time or in one repetition only. */
export interface Cue {
  readonly step: number;
  readonly during: 'prepare' | 'work' | 'rest' | 'switch';
  readonly at: number;
  readonly rep?: number;
}
