/** What an exercise is: data only, so that a new one is an entry in the library, how it is shown, and its texts. */
import type { Area } from '../core/options/areas';
import type { Equipment, Limit } from '../core/options/limits';
import type { Dose } from './dose';
import type { FacePose } from './figure/close-up/face';
import type { FaceFrame, HandsFrame } from './figure/close-up/frame';
import type { HandsPose } from './figure/close-up/hands';
import type { BeatMotion, Cue, Motion } from './motion';
import type { Part } from './player/score';
import type { Glow, Prop } from './scene';

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

export type { Dose } from './dose';
export type { Beat, BeatMotion, Cue, Motion, Travel } from './motion';
export type { Glow, GlowPlace, Prop } from './scene';
/** The limits of a person hide an exercise (`avoid`) or show it with its note (`care`). */
export type { Area, Limit };

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
  /** A small movement of the head or the hands: only so much is shown below the top of the head, in units. */
  readonly near?: number;
  readonly motion: Motion;
}

/** Draws close-ups of one kind; it comes with the exercises that are drawn so, and most breaks have none. */
export interface Artist<Drawn, Picture> {
  readonly frameAt: (exercise: Drawn, score: readonly Part[], ms: number) => Picture;
  /** The key poses at rest. */
  readonly keysOf: (exercise: Drawn, side: Side | null) => readonly Picture[];
}

/** Drawn as head and shoulders: something for the eyes. */
interface FaceSeen extends Seen {
  readonly artist: Artist<FaceExercise, FaceFrame>;
  readonly view: 'face';
  readonly motion: BeatMotion<FacePose>;
}

/** Drawn as two hands. */
interface HandsSeen extends Seen {
  readonly artist: Artist<HandsExercise, HandsFrame>;
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
