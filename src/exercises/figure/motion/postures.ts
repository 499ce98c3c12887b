/** Computes the posture of a whole person in a key pose, and at any moment of a move. */
import { clamp } from '../../../core/clamp';
import type { Side, View } from '../../exercise';
import type { BeatMotion } from '../../motion';
import type { BodyExercise } from '../../shown';
import { isOnFeet } from '../../shown';
import { body } from '../skeleton/body';
import { withContacts } from '../skeleton/contact';
import { distance, ease, mix } from '../skeleton/geometry';
import { withGrips } from '../skeleton/grips';
import { type Foot, footOf, lowestSole, pivotOf, standOn } from '../skeleton/legs';
import {
  blend,
  combine,
  type Limb,
  type Pose,
  type Posture,
  postureOf,
  withLimbsChanged,
} from '../skeleton/pose';
import { skeletonOf } from '../skeleton/rig';
import { isStay, type Move } from './moves';
import { workedLimb } from './worked';

/** A foot that is nearer than this to its place in an earlier pose counts as not moved, in units. */
const SAME_PLACE = 1.6;
/** A foot that is lower than this is meant to be on the floor, and is put there, in units. */
const ON_FLOOR = 2.5;
/** The breath of a figure that stays in a pose: one unit up and down in four seconds. */
const BREATH = 1;
const BREATH_MS = 4000;

/** The key postures of an exercise: put on the floor, with feet that keep their places, and hands that hold on. */
export function keyPostures(exercise: BodyExercise, motion: BeatMotion): readonly Posture[] {
  const postures = putOnFloor(exercise, motion.poses.map(postureOf));
  return postures.map((posture, index) => {
    const pose = poseOf(exercise, motion, index);
    return withGrips(posture, { from: pose, to: pose, share: 0 }, exercise.props);
  });
}

function poseOf({ id }: BodyExercise, { poses }: BeatMotion, index: number): Pose {
  const pose = poses[index];
  if (!pose) throw new RangeError(`${id} has no pose ${index}`);
  return pose;
}

function putOnFloor(exercise: BodyExercise, postures: readonly Posture[]): readonly Posture[] {
  if (!isOnFeet(exercise)) return postures;
  const { view } = exercise;
  return postures.reduce<Posture[]>((earlier, posture) => {
    const grounded = { ...posture, y: posture.y - lowestSole(skeletonOf(view, posture)) };
    const anchor = (limb: Limb): Foot | null => {
      const pivot = pivotOf(view, grounded, limb);
      const foot = footOf(view, grounded, limb, pivot);
      if (heightOf(foot) > ON_FLOOR) return null;
      const same = earlier
        .map((other) => footOf(view, other, limb, pivot))
        .find((other) => heightOf(other) < ON_FLOOR && Math.abs(other.at.x - foot.at.x) < SAME_PLACE);
      return { ...foot, at: { x: (same ?? foot).at.x, y: pivot === 'ankle' ? body.ankle : 0 } };
    };
    return earlier.concat(standOn(view, grounded, [anchor(0), anchor(1)]));
  }, []);
}

function heightOf({ pivot, at }: Foot): number {
  return pivot === 'ankle' ? at.y - body.ankle : at.y;
}

/** The posture at an instant of a move. */
export function postureIn(
  exercise: BodyExercise,
  motion: BeatMotion,
  keys: readonly Posture[],
  move: Move,
  ms: number,
): Posture {
  const since = clamp(ms - move.startMs, 0, move.ms);
  const [from, to] = [poseOf(exercise, motion, move.from), poseOf(exercise, motion, move.to)];
  const way = { from, to, share: ease(since / move.ms) };
  return withGrips(groundedPosture(exercise, keys, move, since), way, exercise.props);
}

function groundedPosture(
  exercise: BodyExercise,
  keys: readonly Posture[],
  move: Move,
  since: number,
): Posture {
  const key = (index: number, side: Side | null) => keyPosture(exercise, keys, index, side);
  const [from, to] = [key(move.from, move.sides[0]), key(move.to, move.sides[1])];
  const share = ease(since / move.ms);
  if (isStay(move)) return grounded(exercise, from, to, { ...to, breath: breathAt(since, move.ms) }, share);
  const via = move.via === undefined ? undefined : key(move.via, move.sides[0]);
  return grounded(exercise, from, to, via ? passing(from, via, to, share) : blend(from, to, share), share);
}

function grounded(exercise: BodyExercise, from: Posture, to: Posture, free: Posture, share: number): Posture {
  if (isOnFeet(exercise)) return from === to ? free : planted(exercise, from, to, free, share);
  return exercise.view === 'side' ? withContacts(free, { from, to, share }) : free;
}

/** A key posture for a side. */
function keyPosture(
  exercise: BodyExercise,
  keys: readonly Posture[],
  index: number,
  side: Side | null,
): Posture {
  const posture = keys[index];
  if (!posture) throw new RangeError(`${exercise.id} has no pose ${index}`);
  return workedLimb(exercise, side) === 1 ? withLimbsChanged(posture) : posture;
}

/** How far the chest has risen, in units. The breath is deep in the middle of a stay, and flat at both of its ends. */
export function breathAt(sinceMs: number, ms: number): number {
  const edge = ease(Math.min(sinceMs, ms - sinceMs) / 1000);
  return (BREATH * edge * (1 - Math.cos((2 * Math.PI * sinceMs) / BREATH_MS))) / 2;
}

/** The weights of a parabola through three postures, so that the middle one is passed without stopping. */
export function weightsThrough(share: number): readonly [number, number, number] {
  const rest = 1 - share;
  return [rest * (1 - 2 * share), 4 * share * rest, share * (2 * share - 1)];
}

function passing(from: Posture, via: Posture, to: Posture, share: number): Posture {
  const [a, b, c] = weightsThrough(share);
  return combine([
    [from, a],
    [via, b],
    [to, c],
  ]);
}

/** A foot that stands in both postures keeps its place. A foot that is put in another place moves there in an arc. */
function planted({ view }: BodyExercise, from: Posture, to: Posture, free: Posture, share: number): Posture {
  const foot = (limb: Limb): Foot | null => {
    const pivots = [pivotOf(view, from, limb), pivotOf(view, to, limb)];
    const pivot = pivots.find((each) => each !== 'ball') ?? 'ball';
    const [a, b] = [footOf(view, from, limb, pivot), footOf(view, to, limb, pivot)];
    if (heightOf(a) > ON_FLOOR || heightOf(b) > ON_FLOOR) return clear(view, free, limb, share);
    const lift = Math.min(3.5, distance(a.at, b.at) / 5) * Math.sin(Math.PI * share);
    const at = { x: mix(a.at.x, b.at.x, share), y: mix(a.at.y, b.at.y, share) + lift };
    return { pivot, at, pitch: mix(a.pitch, b.pitch, share) };
  };
  return standOn(view, free, [foot(0), foot(1)]);
}

/** The least height over the floor, in units, of a foot that is lifted or set down, in the middle of its way. */
const CLEAR = 3;

/** Raises a foot that would scrape the floor while it leaves it or comes down to it; null where there is no need. */
function clear(view: View, free: Posture, limb: Limb, share: number): Foot | null {
  if (view === 'front') return null;
  const { heel, ball } = skeletonOf(view, free).legs[limb];
  const missing = CLEAR * Math.sin(Math.PI * share) - Math.min(heel.y, ball.y);
  if (missing <= 0) return null;
  const foot = footOf(view, free, limb, 'ball');
  return { ...foot, at: { x: foot.at.x, y: foot.at.y + missing } };
}
