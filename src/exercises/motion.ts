/** The types for how an exercise moves, and when its steps are shown and spoken. */
import type { Pose, Posture } from './figure/skeleton/pose';

/** A move to the pose with the index `to`. With `hold` the figure stays in that pose. */
export interface Beat {
  readonly to: number;
  readonly seconds: number;
  /** The index of a pose that the move passes half way, without stopping. */
  readonly via?: number;
  readonly hold?: true;
  /** This stay is shorter or longer than `seconds` where the part is: it takes the time that the other beats leave. */
  readonly fills?: true;
  /** The step that tells the person to do this. It is shown and spoken when the beat begins. */
  readonly step?: number;
  /** During this beat the figure turns round for the other side. */
  readonly turn?: true;
}

/** Key poses and the beats between them. Where the beats end before their part does, the figure stays and breathes. */
export interface BeatMotion<P = Pose> {
  readonly kind: 'beats';
  readonly poses: readonly P[];
  /** How many poses at the end of the list are only passed, on the way to others. They are not shown as stills. */
  readonly passing?: number;
  /** The beats while the person gets ready. The figure starts in the first pose. */
  readonly prepare: readonly Beat[];
  /** One repetition, or one hold. */
  readonly work: readonly Beat[];
  /** Replaces `work` in every second repetition, where the sides take turns by repetition. */
  readonly again?: readonly Beat[];
  /** Replaces `work` in the last repetition, where the exercise ends in another way. */
  readonly last?: readonly Beat[];
  readonly rest?: readonly Beat[];
  /** The change to the other side. */
  readonly switch?: readonly Beat[];
}

/** An exercise that leads away from the desk, drawn on the spot. `gait.ts` and `roll.ts` compute it. */
export interface Travel {
  readonly kind: 'travel';
  /** The length of a cycle. */
  readonly seconds: number;
  /** The speed of the floor, in units per second. */
  readonly pace: number;
  /** The phases of the key poses in a cycle, from 0 to 1. */
  readonly keys: readonly number[];
  /** The posture at a phase of the cycle, from 0 to 1. It is the same at 0 and at 1. */
  readonly postureAt: (phase: number) => Posture;
}

export type Motion = BeatMotion | Travel;

/**
 * When a step is given that no beat tells: `at` seconds into a part of the score, each time, or in the repetition
 * `rep`. From the first cue with a `rep` on, the beats of the work are known, and no longer give their steps.
 */
export interface Cue {
  readonly step: number;
  readonly during: 'prepare' | 'work' | 'rest' | 'switch';
  readonly at: number;
  readonly rep?: number;
}
