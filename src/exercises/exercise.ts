/** What an exercise is: data only, so that a new one is an entry in the library, how it is shown, and its texts. */
import type { Area } from '../core/areas';
import type { Equipment, Limit } from '../core/limits';
import type { FacePose } from './figure/close-up/face';
import type { HandsPose } from './figure/close-up/hands';
import type { Pose } from './figure/skeleton/pose';

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

export type Kind = 'stretch' | 'strength' | 'move';

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

/** The limits of a person hide an exercise (`avoid`) or show it with its note (`care`). */
export type { Area, Limit };

/** A wheelchair is not told as equipment: it is the seat. */
export type Need = Equipment | 'wheelchair';

export type Flag = 'discreet' | 'long' | 'opt-in-at-work' | 'wheelchair-ok' | 'wheelchair-only';

/** Drawn with the figure: `at`, `from`, `to` on the floor, `height` over it, in units. */
export type Prop =
  | { readonly kind: 'ceiling'; readonly height: number }
  | { readonly kind: 'bed'; readonly height: number; readonly from: number; readonly to: number }
  | { readonly kind: 'wall' | 'doorframe'; readonly at: number }
  /** Its edge is at `at`; it goes on out of the scene, or to `to` where one stands along it. */
  | { readonly kind: 'desk'; readonly at: number; readonly to?: number }
  | { readonly kind: 'cushion'; readonly at: number }
  | { readonly kind: 'mat' | 'stool' | 'wheelchair' }
  /** What one sits on stands under the hips, or so far ahead of where they are at x = 0. */
  | { readonly kind: 'chair' | 'office-chair'; readonly at?: number }
  /** Seen from its front, for who sits sideways on it. */
  | { readonly kind: 'chair-turned' }
  /** What eyes look at. */
  | { readonly kind: 'screen' | 'window' };

/** How much of it, in seconds; work is `reps` of `tempo` each, one `hold`, or so long a movement without count. */
export type Dose = {
  /** Getting ready. */
  readonly prep: number;
  /** Each side for itself, one after the other; or by turns within the work; or there are none. */
  readonly sides: 'none' | 'left-right' | 'alternate';
  readonly sets: number;
  /** Between sets. */
  readonly rest?: number;
  /** Between sides. */
  readonly switch?: number;
} & (
  | { readonly reps: number; readonly tempo: number; readonly hold?: undefined; readonly timed?: undefined }
  | {
      readonly hold: number;
      readonly reps?: undefined;
      readonly tempo?: undefined;
      readonly timed?: undefined;
    }
  | {
      readonly timed: number;
      readonly reps?: undefined;
      readonly tempo?: undefined;
      readonly hold?: undefined;
    }
);

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

/** Walking, computed from its measures. */
export interface Gait {
  readonly kind: 'gait';
  /** A full cycle: two steps. */
  readonly seconds: number;
  /** The way covered in a cycle, in units. */
  readonly stride: number;
  /** How far the arms swing, in degrees. */
  readonly swing: number;
}

/** Rolling in a wheelchair, computed from its measures. */
export interface Roll {
  readonly kind: 'roll';
  /** From one push to the next. */
  readonly seconds: number;
}

export type Motion = BeatMotion | Gait | Roll;

/** When a step is said: so many seconds into a part of the score, each time or in one repetition only. */
export interface Cue {
  readonly step: number;
  readonly during: 'prepare' | 'work' | 'rest' | 'switch';
  readonly at: number;
  readonly rep?: number;
}

export type GlowPlace =
  | 'hip-front'
  | 'thigh'
  | 'hamstring'
  | 'seat'
  | 'leg'
  | 'calf'
  | 'side'
  | 'shoulder'
  | 'arm'
  | 'forearm'
  | 'back'
  | 'blades'
  | 'belly'
  | 'breastbone'
  | 'nape'
  | 'neck-side'
  | 'shoulders'
  | 'chest'
  | 'waist'
  | 'glutes';

/**
 * Where it is felt. `worked` is the near limb in the side view, the left one in the front view, or by turns the one
 * that moves; `trunk` is for what there is only once.
 */
export interface Glow {
  readonly place: GlowPlace;
  readonly on: 'worked' | 'both' | 'trunk';
}

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
  readonly kind: Kind;
  readonly position: Position;
  /** The side that the poses work; the other one is their mirror image. */
  readonly baseSide: Side;
  /** Whoever lies stays lying and changes legs for the other side, where others turn round. */
  readonly changesLegs?: true;
  readonly areas: readonly Area[];
  readonly dose: Dose;
  /** How many step texts there are. */
  readonly steps: number;
  readonly care: readonly Limit[];
  readonly avoid: readonly Limit[];
  readonly needs: readonly Need[];
  readonly flags: readonly Flag[];
}

/** What is seen of it while it plays, however it is drawn. */
interface Seen {
  readonly cues: readonly Cue[];
  readonly props: readonly Prop[];
  /** On a whole person; in a close-up the eyes or the hands glow. */
  readonly glow: readonly Glow[];
}

/** Drawn as a whole person. */
interface BodySeen extends Seen {
  readonly view: View;
  readonly motion: Motion;
}

/** Drawn as head and shoulders: something for the eyes. */
interface FaceSeen extends Seen {
  readonly view: 'face';
  readonly motion: BeatMotion<FacePose>;
}

/** Drawn as two hands. */
interface HandsSeen extends Seen {
  readonly view: 'hands';
  readonly motion: BeatMotion<HandsPose>;
}

/** How the figure shows an exercise: read only once it has been chosen. */
export type Showing = BodySeen | FaceSeen | HandsSeen;

export interface BodyExercise extends Exercise, BodySeen {}
export interface FaceExercise extends Exercise, FaceSeen {}
export interface HandsExercise extends Exercise, HandsSeen {}

/** An exercise together with how it is shown: what a player plays. */
export type ShownExercise = BodyExercise | FaceExercise | HandsExercise;

/** Whether it is drawn as a whole person. */
export function isBody(exercise: ShownExercise): exercise is BodyExercise {
  return exercise.view === 'side' || exercise.view === 'front';
}

/** Whether the soles are on the floor, as they are before a chair and on no footrest: then the feet do not slide. */
export function isOnFeet({ position, props, view }: ShownExercise): boolean {
  if (props.some(({ kind }) => kind === 'wheelchair')) return false;
  const seated = position.startsWith('seated') && view === 'side';
  return position === 'standing' || position === 'walking' || seated;
}

/** Whether it leads away from the desk: it has no bell and lasts until the return. */
export function isAway(exercise: Exercise): boolean {
  return exercise.position === 'walking' || exercise.position === 'seated in a wheelchair';
}
