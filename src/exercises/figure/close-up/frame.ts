/** Computes a close-up at a moment: the face, two hands, or a wrist. */

import { clamp } from '../../../core/clamp';
import type { Side } from '../../exercise';
import { msOf, type ScorePart } from '../../player/score';
import type { Prop } from '../../scene';
import type { FaceExercise, HandsExercise, WristExercise } from '../../shown';
import type { Looks } from '../drawing/looks';
import type { Shape } from '../drawing/shape';
import type { Move } from '../motion/moves';
import { breathAt, weightsThrough } from '../motion/postures';
import { type MotionMoment, momentOf, moveAt, stillOf } from '../motion/timing';
import { ease } from '../skeleton/geometry';
import { combineFaces, type FacePosture, facePostureOf } from './face';
import { faceShapes } from './face-shapes';
import { combineHands, type HandsPosture, handsPostureOf } from './hands';
import { handsShapes } from './hands-shapes';
import { combineWrists, type WristPosture, wristPostureOf } from './wrist';
import { wristShapes } from './wrist-shapes';

/** What all close-ups have. The frame of a whole person does not have it. */
interface CloseUpFrame extends MotionMoment {
  readonly shapes: (looks: Looks) => readonly Shape[];
}

export interface FaceFrame extends CloseUpFrame {
  readonly view: 'face';
  readonly face: FacePosture;
  readonly props: readonly Prop[];
}

export interface HandsFrame extends CloseUpFrame {
  readonly view: 'hands';
  readonly hands: HandsPosture;
}

export interface WristFrame extends CloseUpFrame {
  readonly view: 'wrist';
  readonly wrist: WristPosture;
}

type Weighted<P> = readonly (readonly [P, number])[];

/**
 * The posture at an instant of a move: between its key poses, or breathing where the move stays in one. Throws a
 * RangeError if the move leads to a pose that `keys` does not have.
 */
export function inBetween<P extends { readonly breath: number }>(
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

function faceFrame(moment: MotionMoment, face: FacePosture, props: readonly Prop[]): FaceFrame {
  return { ...moment, view: 'face', face, props, shapes: (looks) => faceShapes(face, props, looks) };
}

function handsFrame(moment: MotionMoment, hands: HandsPosture): HandsFrame {
  return { ...moment, view: 'hands', hands, shapes: () => handsShapes(hands) };
}

function wristFrame(moment: MotionMoment, wrist: WristPosture): WristFrame {
  return { ...moment, view: 'wrist', wrist, shapes: () => wristShapes(wrist) };
}

/** The face `ms` after the start of a score. */
export function faceFrameAt(exercise: FaceExercise, score: readonly ScorePart[], ms: number): FaceFrame {
  const at = clamp(ms, 0, msOf(score));
  const move = moveAt(exercise, exercise.motion, score, at);
  const face = inBetween(exercise.motion.poses.map(facePostureOf), combineFaces, move, at);
  return faceFrame(momentOf(exercise, exercise.motion, score, move, at), face, exercise.props);
}

/** The two hands `ms` after the start of a score. */
export function handsFrameAt(exercise: HandsExercise, score: readonly ScorePart[], ms: number): HandsFrame {
  const at = clamp(ms, 0, msOf(score));
  const move = moveAt(exercise, exercise.motion, score, at);
  const hands = inBetween(exercise.motion.poses.map(handsPostureOf), combineHands, move, at);
  return handsFrame(momentOf(exercise, exercise.motion, score, move, at), hands);
}

/** The wrist `ms` after the start of a score. */
export function wristFrameAt(exercise: WristExercise, score: readonly ScorePart[], ms: number): WristFrame {
  const at = clamp(ms, 0, msOf(score));
  const move = moveAt(exercise, exercise.motion, score, at);
  const wrist = inBetween(exercise.motion.poses.map(wristPostureOf), combineWrists, move, at);
  return wristFrame(momentOf(exercise, exercise.motion, score, move, at), wrist);
}

/** The key poses of a face, as stills. */
export function faceKeyFrames(exercise: FaceExercise, side: Side | null): FaceFrame[] {
  const { motion, props } = exercise;
  return motion.poses.map((pose, index) =>
    faceFrame(stillOf(exercise, motion, side, index), facePostureOf(pose), props),
  );
}

/** The key poses of two hands, as stills. */
export function handsKeyFrames(exercise: HandsExercise, side: Side | null): HandsFrame[] {
  const { motion } = exercise;
  return motion.poses.map((pose, index) =>
    handsFrame(stillOf(exercise, motion, side, index), handsPostureOf(pose)),
  );
}

/** The key poses of a wrist, as stills. */
export function wristKeyFrames(exercise: WristExercise, side: Side | null): WristFrame[] {
  const { motion } = exercise;
  return motion.poses.map((pose, index) =>
    wristFrame(stillOf(exercise, motion, side, index), wristPostureOf(pose)),
  );
}
