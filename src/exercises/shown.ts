/** The types of an exercise together with how it is drawn. */
import type { Exercise, View } from './exercise';
import type { FacePose } from './figure/close-up/face';
import type { HandsPose } from './figure/close-up/hands';
import type { WristPose } from './figure/close-up/wrist';
import type { RoundPose } from './figure/round/pose';
import type { Camera } from './figure/round/space';
import type { BeatMotion, Cue, Motion } from './motion';
import type { Arrow, Glow, Prop } from './scene';

/** What every way of drawing has. */
interface Seen {
  readonly cues?: readonly Cue[];
  readonly props: readonly Prop[];
  /** The glow on a whole person. In a close-up the eyes or the hands glow instead. */
  readonly glow: readonly Glow[];
  /** The direction of a movement that is too small to be seen well. */
  readonly arrow?: Arrow;
}

/** Drawn as a whole person. */
interface BodySeen extends Seen {
  readonly view: View;
  /** For a small movement of the head or the hands: the height of the view, from its top down, in units. */
  readonly near?: number;
  readonly motion: Motion;
}

/** Drawn as a whole person in space, for what cannot be seen from the side or from the front. */
interface RoundSeen extends Seen {
  readonly view: 'round';
  readonly camera: Camera;
  readonly motion: BeatMotion<RoundPose>;
}

/** Drawn as head and shoulders, for exercises of the eyes. */
interface FaceSeen extends Seen {
  readonly view: 'face';
  readonly motion: BeatMotion<FacePose>;
}

/** Drawn as two hands. */
interface HandsSeen extends Seen {
  readonly view: 'hands';
  readonly motion: BeatMotion<HandsPose>;
}

/** Drawn as a hand that the other hand bends at the wrist. */
interface WristSeen extends Seen {
  readonly view: 'wrist';
  readonly motion: BeatMotion<WristPose>;
}

/** How the figure shows an exercise. */
export type Showing = BodySeen | RoundSeen | FaceSeen | HandsSeen | WristSeen;

export interface BodyExercise extends Exercise, BodySeen {}
export interface RoundExercise extends Exercise, RoundSeen {}
export interface FaceExercise extends Exercise, FaceSeen {}
export interface HandsExercise extends Exercise, HandsSeen {}
export interface WristExercise extends Exercise, WristSeen {}

/** An exercise together with how it is shown. The player plays these. */
export type ShownExercise = BodyExercise | RoundExercise | FaceExercise | HandsExercise | WristExercise;

/** Whether an exercise is drawn as a whole person, from the side or from the front. */
export function isBody(exercise: ShownExercise): exercise is BodyExercise {
  return exercise.view === 'side' || exercise.view === 'front';
}

/** Whether the soles are on the floor, so that the feet must not slide: also on a chair, but not on a footrest. */
export function isOnFeet({ position, props, view }: ShownExercise): boolean {
  if (props.some(({ kind }) => kind === 'wheelchair')) return false;
  const seated = position.startsWith('seated') && view === 'side';
  return position === 'standing' || position === 'walking' || seated;
}
