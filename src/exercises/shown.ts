/** The types of an exercise together with how it is drawn. */
import type { Exercise, View } from './exercise';
import type { FacePose } from './figure/close-up/face';
import type { HandsPose } from './figure/close-up/hands';
import type { BeatMotion, Cue, Motion } from './motion';
import type { Glow, Prop } from './scene';

/** What every way of drawing has. */
interface Seen {
  readonly cues?: readonly Cue[];
  readonly props: readonly Prop[];
  /** The glow on a whole person. In a close-up the eyes or the hands glow instead. */
  readonly glow: readonly Glow[];
}

/** Drawn as a whole person. */
interface BodySeen extends Seen {
  readonly view: View;
  /** For a small movement of the head or the hands: the height of the view, from its top down, in units. */
  readonly near?: number;
  readonly motion: Motion;
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

/** How the figure shows an exercise. */
export type Showing = BodySeen | FaceSeen | HandsSeen;

export interface BodyExercise extends Exercise, BodySeen {}
export interface FaceExercise extends Exercise, FaceSeen {}
export interface HandsExercise extends Exercise, HandsSeen {}

/** An exercise together with how it is shown. The player plays these. */
export type ShownExercise = BodyExercise | FaceExercise | HandsExercise;

/** Whether an exercise is drawn as a whole person. */
export function isBody(exercise: ShownExercise): exercise is BodyExercise {
  return exercise.view === 'side' || exercise.view === 'front';
}

/** Whether the soles are on the floor, so that the feet must not slide: also on a chair, but not on a footrest. */
export function isOnFeet({ position, props, view }: ShownExercise): boolean {
  if (props.some(({ kind }) => kind === 'wheelchair')) return false;
  const seated = position.startsWith('seated') && view === 'side';
  return position === 'standing' || position === 'walking' || seated;
}
