/** Computes everything that is drawn at a moment. */

import { clamp } from '../../../core/clamp';
import type { Side, View } from '../../exercise';
import type { BeatMotion, Travel } from '../../motion';
import { msOf, type ScorePart } from '../../player/score';
import type { Arrow, Glow, Prop } from '../../scene';
import type { BodyExercise, ShownExercise } from '../../shown';
import {
  type FaceFrame,
  faceFrameAt,
  faceKeyFrames,
  type HandsFrame,
  handsFrameAt,
  handsKeyFrames,
  type WristFrame,
  wristFrameAt,
  wristKeyFrames,
} from '../close-up/frame';
import type { Move } from '../motion/moves';
import { keyPostures, postureIn } from '../motion/postures';
import { blinksAt, keyCount, keyNear, type MotionMoment, momentOf, moveAt, stillOf } from '../motion/timing';
import { movedLimb, neutralOf, workedLimb } from '../motion/worked';
import { type RoundFrame, roundFrameAt, roundKeyFrames } from '../round/frame';

import { type Limb, type Posture, withLimbsChanged } from '../skeleton/pose';
import { type Skeleton, skeletonOf } from '../skeleton/rig';

/** A frame that shows a whole person. */
export interface BodyFrame extends MotionMoment {
  readonly view: View;
  readonly skeleton: Skeleton;
  /** How far the floor has moved backwards, in units; null where it does not move. */
  readonly scroll: number | null;
  /** Where the exercise is felt. */
  readonly glow: readonly Glow[];
  /** The limb that is worked, where only one of the two is. */
  readonly worked: Limb;
  readonly props: readonly Prop[];
  readonly arrow: Arrow | undefined;
}

export type Frame = BodyFrame | RoundFrame | FaceFrame | HandsFrame | WristFrame;

/** A frame with its number, from 1. */
type Numbered<F extends Frame> = F & { readonly number: number };

/** A still of one key pose. */
type KeyFrame = Numbered<Frame>;

/**
 * The frame `ms` after the start of a score. After the end of the score it stays the same, but a walk goes on: it lasts
 * until the person returns.
 */
export function frameAt(exercise: ShownExercise, score: readonly ScorePart[], ms: number): Frame {
  if (exercise.view === 'round') return roundFrameAt(exercise, score, ms);
  if (exercise.view === 'face') return faceFrameAt(exercise, score, ms);
  if (exercise.view === 'hands') return handsFrameAt(exercise, score, ms);
  if (exercise.view === 'wrist') return wristFrameAt(exercise, score, ms);
  return bodyFrameAt(exercise, score, ms);
}

/** The same for an exercise that shows a whole person. */
export function bodyFrameAt(exercise: BodyExercise, score: readonly ScorePart[], ms: number): BodyFrame {
  const { motion } = exercise;
  return motion.kind === 'beats'
    ? beatFrame(exercise, motion, score, clamp(ms, 0, msOf(score)))
    : travellingFrame(exercise, motion, Math.max(0, ms));
}

function travellingFrame(exercise: BodyExercise, travel: Travel, ms: number): BodyFrame {
  const cycles = ms / 1000 / travel.seconds;
  return {
    ...frameOf(exercise, travel.postureAt(cycles % 1)),
    scroll: (travel.pace * ms) / 1000,
    glowing: true,
    blinks: blinksAt(ms),
  };
}

/** A cache of the key postures of each exercise, because frames are drawn sixty times a second. */
const cachedKeys = new WeakMap<BodyExercise, readonly Posture[]>();

function keysOf(exercise: BodyExercise, motion: BeatMotion): readonly Posture[] {
  const keys = cachedKeys.get(exercise) ?? keyPostures(exercise, motion);
  cachedKeys.set(exercise, keys);
  return keys;
}

function beatFrame(
  exercise: BodyExercise,
  motion: BeatMotion,
  score: readonly ScorePart[],
  ms: number,
): BodyFrame {
  const move = moveAt(exercise, motion, score, ms);
  const keys = keysOf(exercise, motion);
  const moment = momentOf(exercise, motion, score, move, ms);
  const worked = workedIn(exercise, motion, keys, move, moment.side);
  return {
    ...frameOf(exercise, postureIn(exercise, motion, keys, move, ms)),
    ...moment,
    worked,
    side: exercise.dose.sides === 'alternate' ? sideOf(exercise.view, worked) : moment.side,
  };
}

/** The side of a limb where the sides take turns. A person who faces right has the right limbs in front. */
function sideOf(view: View, limb: Limb): Side {
  return (view === 'side') === (limb === 0) ? 'right' : 'left';
}

/** How far a body moves sideways, at least, if it shifts its weight; in units. */
const WEIGHT_SHIFT = 3;

/** The limb that the steps name where the sides take turns: the one that gets the weight, else the one that moves. */
function turnOf(view: View, rest: Posture, pose: Posture): Limb {
  const shift = pose.x - rest.x;
  if (view === 'front' && Math.abs(shift) > WEIGHT_SHIFT) return shift < 0 ? 0 : 1;
  return movedLimb(rest, pose);
}

/** The limb that is worked: the one whose turn it is, where the sides take turns, else the one of the side. */
function workedIn(
  exercise: BodyExercise,
  motion: BeatMotion,
  keys: readonly Posture[],
  move: Move,
  side: Side | null,
): Limb {
  if (exercise.dose.sides !== 'alternate') return workedLimb(exercise, side);
  const neutral = neutralOf(exercise, motion);
  const [rest, pose] = [keys[neutral], keys[move.to === neutral ? move.from : move.to]];
  return rest && pose ? turnOf(exercise.view, rest, pose) : 0;
}

function frameOf(exercise: BodyExercise, posture: Posture): BodyFrame {
  const { view, glow, props, arrow } = exercise;
  const skeleton = skeletonOf(view, posture);
  return {
    view,
    skeleton,
    mirrored: false,
    facing: 1,
    holding: false,
    scroll: null,
    glow,
    worked: 0,
    glowing: false,
    strength: 1,
    side: null,
    blinks: false,
    props,
    arrow,
  };
}

/** The key poses as stills, in order. `side` is the side that is worked; null where the exercise has no sides. */
export function keyFrames(exercise: ShownExercise, side: Side | null = null): readonly KeyFrame[] {
  const { motion } = exercise;
  const frames = poseFrames(exercise, side);
  return motion.kind === 'beats' ? frames.slice(0, keyCount(motion)) : frames;
}

function poseFrames(exercise: ShownExercise, side: Side | null): readonly KeyFrame[] {
  if (exercise.view === 'round') return numbered(roundKeyFrames(exercise, side));
  if (exercise.view === 'face') return numbered(faceKeyFrames(exercise, side));
  if (exercise.view === 'hands') return numbered(handsKeyFrames(exercise, side));
  if (exercise.view === 'wrist') return numbered(wristKeyFrames(exercise, side));
  return bodyKeyFrames(exercise, side);
}

/**
 * All poses of an exercise that shows a whole person from the side or from the front, also those that are only passed.
 */
export function bodyKeyFrames(
  exercise: BodyExercise,
  side: Side | null = null,
): readonly Numbered<BodyFrame>[] {
  const { motion } = exercise;
  if (motion.kind !== 'beats') return numbered(travelFrames(exercise, motion));
  const keys = keysOf(exercise, motion);
  const worked = workedLimb(exercise, side);
  const rest = exercise.dose.sides === 'alternate' ? keys[neutralOf(exercise, motion)] : undefined;
  return numbered(
    keys.map((posture, index) => {
      const still = {
        ...frameOf(exercise, worked === 0 ? posture : withLimbsChanged(posture)),
        ...stillOf(exercise, motion, side, index),
      };
      if (!rest) return { ...still, worked };
      const turn = turnOf(exercise.view, rest, posture);
      return { ...still, worked: turn, side: posture === rest ? null : sideOf(exercise.view, turn) };
    }),
  );
}

function travelFrames(exercise: BodyExercise, travel: Travel): readonly BodyFrame[] {
  return travel.keys.map((phase) => ({
    ...frameOf(exercise, travel.postureAt(phase)),
    glowing: true,
  }));
}

function numbered<F extends Frame>(frames: readonly F[]): readonly Numbered<F>[] {
  return frames.map((frame, index) => ({ ...frame, number: index + 1 }));
}

/** The seconds for which a still of a walk is highlighted. Stills must not flicker at the pace of steps or pushes. */
const STILL_SECONDS = 2;

/** The number of the still that belongs to an instant of a score, from 1. */
export function keyFrameAt(exercise: ShownExercise, score: readonly ScorePart[], ms: number): number {
  const { motion } = exercise;
  const at = clamp(ms, 0, msOf(score));
  if (motion.kind !== 'beats') return 1 + (Math.floor(at / 1000 / STILL_SECONDS) % motion.keys.length);
  return 1 + keyNear(motion, moveAt(exercise, motion, score, at), at);
}
