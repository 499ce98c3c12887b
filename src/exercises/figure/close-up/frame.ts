/** A close-up at a moment: the face, or two hands. */
import type { FaceExercise, HandsExercise, Prop, Side } from '../../exercise';
import { msOf, type Part } from '../../player/score';
import { breathAt, type Move, weightsThrough } from '../motion/motion';
import { type Moment, momentOf, moveAt, stillOf } from '../motion/timing';
import { clamp, ease } from '../skeleton/geometry';
import { combineFaces, type FacePosture, facePostureOf } from './face';
import { combineHands, type HandsPosture, handsPostureOf } from './hands';

export interface FaceFrame extends Moment {
  readonly view: 'face';
  readonly face: FacePosture;
  readonly props: readonly Prop[];
}

export interface HandsFrame extends Moment {
  readonly view: 'hands';
  readonly hands: HandsPosture;
}

type Weighted<P> = readonly (readonly [P, number])[];

/** The posture at an instant of a move: on the way between its key poses, or breathing where it stays. */
function inBetween<P extends { readonly breath: number }>(
  keys: readonly P[],
  combine: (weighted: Weighted<P>) => P,
  move: Move,
  ms: number,
): P {
  const key = (index: number): P => {
    const posture = keys[index];
    if (!posture) throw new RangeError(`There is no pose ${index}.`);
    return posture;
  };
  const [from, to] = [key(move.from), key(move.to)];
  const since = clamp(ms - move.startMs, 0, move.ms);
  if (move.from === move.to) return { ...to, breath: breathAt(since, move.ms) };
  const share = ease(since / move.ms);
  if (move.via === undefined)
    return combine([
      [from, 1 - share],
      [to, share],
    ]);
  const [a, b, c] = weightsThrough(share);
  return combine([
    [from, a],
    [key(move.via), b],
    [to, c],
  ]);
}

export function faceFrameAt(exercise: FaceExercise, score: readonly Part[], ms: number): FaceFrame {
  const at = clamp(ms, 0, msOf(score));
  const move = moveAt(exercise, exercise.motion, score, at);
  const face = inBetween(exercise.motion.poses.map(facePostureOf), combineFaces, move, at);
  return {
    ...momentOf(exercise, exercise.motion, score, move, at),
    view: 'face',
    face,
    props: exercise.props,
  };
}

export function handsFrameAt(exercise: HandsExercise, score: readonly Part[], ms: number): HandsFrame {
  const at = clamp(ms, 0, msOf(score));
  const move = moveAt(exercise, exercise.motion, score, at);
  const hands = inBetween(exercise.motion.poses.map(handsPostureOf), combineHands, move, at);
  return { ...momentOf(exercise, exercise.motion, score, move, at), view: 'hands', hands };
}

/** The key poses of a face at rest. */
export function faceKeys(exercise: FaceExercise, side: Side | null): FaceFrame[] {
  return exercise.motion.poses.map((pose, index) => ({
    ...stillOf(exercise, exercise.motion, side, index),
    view: 'face',
    face: facePostureOf(pose),
    props: exercise.props,
  }));
}

/** The key poses of hands at rest. */
export function handsKeys(exercise: HandsExercise, side: Side | null): HandsFrame[] {
  return exercise.motion.poses.map((pose, index) => ({
    ...stillOf(exercise, exercise.motion, side, index),
    view: 'hands',
    hands: handsPostureOf(pose),
  }));
}
