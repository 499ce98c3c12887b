/** Hands that hold on, in the side view: finds where each hand holds, and bends the arms so that it keeps its hold. */

import { DESK_TOP, type Prop } from '../../scene';
import { bendArm, PALM, restHand } from './arms';
import { body } from './body';
import { angleOf, type Point, place, pointBetween } from './geometry';
import { type Grip, type Limb, limbs, type Pose, type Posture } from './pose';
import { type Skeleton, skeletonOf } from './rig';

/** The height of a wrist, and of a fingertip, above the surface that it touches, in units. */
const WRIST = 1.9;
const TIP = 1.1;
/** How far down the thigh a hand rests, just above the knee, and how thick the thigh is there, in units. */
const DOWN_THIGH = 16.5;
const THIGH = 5.4;

/** The two poses of a movement, and the share of the way between them. At a key pose both are the same. */
interface PoseBlend {
  readonly from: Pose;
  readonly to: Pose;
  /** From 0 to 1. */
  readonly share: number;
}

/** Puts every hand on what it holds at both ends of the way. */
export function withGrips(posture: Posture, { from, to, share }: PoseBlend, props: readonly Prop[]): Posture {
  if (!from.hands || !to.hands) return posture;
  const skeleton = skeletonOf('side', posture);
  return limbs.reduce((held, limb) => {
    const [start, end] = [gripOf(from, limb), gripOf(to, limb)];
    if (!start || start.on !== end?.on) return held;
    const [a, b] = [holdOf(start, skeleton, props), holdOf(end, skeleton, props)];
    return withHold(held, limb, { ...b, at: pointBetween(a.at, b.at, share) });
  }, posture);
}

function gripOf({ hands }: Pose, limb: Limb): Grip | null {
  if (!hands) return null;
  return 'on' in hands ? hands : hands[limb];
}

/** With `angle`: the place of the wrist and the direction of the hand. Without: the place of a point of the hand. */
interface Hold {
  readonly at: Point;
  readonly angle?: number;
  /** The distance of that point from the wrist, in units. */
  readonly along?: number;
}

function holdOf(grip: Grip, { legs }: Skeleton, props: readonly Prop[]): Hold {
  switch (grip.on) {
    case 'desk':
      return grip.tips
        ? { at: { x: grip.x, y: DESK_TOP + TIP }, along: body.hand - TIP }
        : { at: { x: grip.x - PALM, y: DESK_TOP + WRIST }, angle: 90 };
    case 'wall': {
      const x = wallIn(props);
      return grip.tips
        ? { at: { x: x - TIP, y: grip.y }, along: body.hand - TIP }
        : { at: { x: x - WRIST, y: grip.y - PALM }, angle: 180 };
    }
    case 'thigh': {
      const { hip, knee } = legs[grip.limb];
      const thigh = angleOf(hip, knee);
      return { at: place(hip, thigh, DOWN_THIGH, THIGH), angle: thigh };
    }
    case 'ankle':
      return { at: legs[grip.limb].ankle, along: PALM };
  }
}

function wallIn(props: readonly Prop[]): number {
  const wall = props.find(({ kind }) => kind === 'wall');
  if (wall?.kind !== 'wall') throw new RangeError('A hand on the wall needs a wall.');
  return wall.at;
}

function withHold(posture: Posture, limb: Limb, { at, angle, along = 0 }: Hold): Posture {
  return angle === undefined ? bendArm(posture, limb, at, along) : restHand(posture, limb, at, angle);
}
