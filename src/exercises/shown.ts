/** An exercise together with how it is drawn: what a player plays. */
import type { Exercise, View } from './exercise';
import type { FacePose } from './figure/close-up/face';
import type { HandsPose } from './figure/close-up/hands';
import type { BeatMotion, Cue, Motion } from './motion';
import type { Glow, Prop } from './scene';

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
