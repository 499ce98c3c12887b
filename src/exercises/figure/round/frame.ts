/** Computes a person in space at a moment. */
import { clamp } from '../../../core/clamp';
import type { Side } from '../../exercise';
import { msOf, type ScorePart } from '../../player/score';
import type { Glow } from '../../scene';
import type { RoundExercise } from '../../shown';
import { inBetween } from '../close-up/frame';
import type { Looks } from '../drawing/looks';
import type { Shape } from '../drawing/shape';
import { type MotionMoment, momentOf, moveAt, stillOf } from '../motion/timing';
import { ease } from '../skeleton/geometry';
import type { Limb } from '../skeleton/pose';
import { type SolidBody, solidBodyOf } from './person';
import { combineRound, type RoundPosture, roundPostureOf } from './pose';
import { roundShapes } from './round-shapes';
import { type Camera, limbOf, plus, type Vector } from './space';

/** A frame that shows a whole person in space. */
export interface RoundFrame extends MotionMoment {
  readonly view: 'round';
  readonly person: SolidBody;
  readonly camera: Camera;
  readonly glow: readonly Glow[];
  /** The limb that is worked: 0 is the left one. */
  readonly worked: Limb;
  readonly shapes: (looks: Looks) => readonly Shape[];
}

function frameOf(exercise: RoundExercise, moment: MotionMoment, posture: RoundPosture): RoundFrame {
  const { camera, props, glow, arrow, baseSide } = exercise;
  const person = solidBodyOf(posture);
  const worked = limbOf(camera, baseSide);
  const { blinks } = moment;
  return {
    ...moment,
    view: 'round',
    person,
    camera,
    glow,
    worked,
    shapes: (looks) => roundShapes({ camera, person, props, glow, arrow, worked, blinks, looks }),
  };
}

/** The person `ms` after the start of a score. */
export function roundFrameAt(exercise: RoundExercise, score: readonly ScorePart[], ms: number): RoundFrame {
  const at = clamp(ms, 0, msOf(score));
  const move = moveAt(exercise, exercise.motion, score, at);
  const postures = posturesOf(exercise);
  const free = inBetween(postures, combineRound, move, at);
  const [from, to] = [postures[move.from], postures[move.to]];
  const share = ease((at - move.startMs) / move.ms);
  const posture = from && to ? stepping(free, from, to, share) : free;
  return frameOf(exercise, momentOf(exercise, exercise.motion, score, move, at), posture);
}

/** Lifts a foot that is put in another place. */
function stepping(free: RoundPosture, from: RoundPosture, to: RoundPosture, share: number): RoundPosture {
  const foot = (limb: Limb): Vector => {
    const [start, end] = [from.feet[limb], to.feet[limb]];
    const far = Math.hypot(end[0] - start[0], end[2] - start[2]);
    return plus(free.feet[limb], [0, Math.min(STEP, far / 4) * Math.sin(Math.PI * share), 0]);
  };
  return { ...free, feet: [foot(0), foot(1)] };
}

/** How high a foot is lifted for a step, in units. */
const STEP = 4;

/** The key poses as stills. */
export function roundKeyFrames(exercise: RoundExercise, side: Side | null): RoundFrame[] {
  return posturesOf(exercise).map((posture, index) =>
    frameOf(exercise, stillOf(exercise, exercise.motion, side, index), posture),
  );
}

/** A cache of the postures of each exercise, because frames are drawn sixty times a second. */
const known = new WeakMap<RoundExercise, readonly RoundPosture[]>();

function posturesOf(exercise: RoundExercise): readonly RoundPosture[] {
  const postures = known.get(exercise) ?? exercise.motion.poses.map(roundPostureOf);
  known.set(exercise, postures);
  return postures;
}
