/** Inverse kinematics of the legs: bends a leg so that its foot stands in place. */

import { clamp } from '../../../core/clamp';
import type { View } from '../../exercise';
import { body } from './body';
import { ankleOver, ankleOverHeel } from './foot';
import { angleOf, cos, distance, type Point } from './geometry';
import { type Limb, limbs, type Posture, withLimb } from './pose';
import { type Skeleton, skeletonOf } from './rig';

/** The point of a foot that is on the floor: the heel if the toes are up, else the ball; from the front, the ankle. */
type Pivot = 'ball' | 'heel' | 'ankle';

/** The place of a foot, given by one of its points, and how far its toes are raised, in degrees. */
export interface Foot {
  readonly pivot: Pivot;
  readonly at: Point;
  readonly pitch: number;
}

/** If the toes are raised by more than this, in degrees, only the heel stands. */
const TOES_UP = 8;

/** The point on which a foot stands in a posture. */
export function pivotOf(view: View, posture: Posture, limb: Limb): Pivot {
  if (view === 'front') return 'ankle';
  return pitchOf(posture, limb) > TOES_UP ? 'heel' : 'ball';
}

/** The place of a foot in a posture, given by the point `pivot`. */
export function footOf(view: View, posture: Posture, limb: Limb, pivot: Pivot): Foot {
  const at = skeletonOf(view, posture).legs[limb][pivot];
  return { pivot, at, pitch: view === 'side' ? pitchOf(posture, limb) : 0 };
}

/**
 * Lowers the hips if they have to be lower, and bends each leg to its foot. A leg whose foot is null stays as it is.
 */
export function standOn(view: View, posture: Posture, feet: readonly [Foot | null, Foot | null]): Posture {
  const lowered = { ...posture, y: Math.min(posture.y, highestHips(skeletonOf(view, posture), feet)) };
  return limbs.reduce((standing, limb) => {
    const foot = feet[limb];
    if (!foot) return standing;
    return view === 'side'
      ? bendLeg(standing, limb, ankleOf(foot), foot.pitch)
      : slantLeg(standing, limb, foot.at);
  }, lowered);
}

function ankleOf({ pivot, at, pitch }: Foot): Point {
  if (pivot === 'ankle') return at;
  return pivot === 'heel' ? ankleOverHeel(at, pitch) : ankleOver(at, pitch);
}

/** The longest leg, in units: slightly bent, because near a straight leg the angle of the knee changes too fast. */
export const LONGEST = (body.thigh + body.shank) * 0.9995;

function highestHips(skeleton: Skeleton, feet: readonly [Foot | null, Foot | null]): number {
  const heights = limbs.map((limb) => {
    const foot = feet[limb];
    if (!foot) return Number.POSITIVE_INFINITY;
    const ankle = ankleOf(foot);
    const { hip } = skeleton.legs[limb];
    const rise = Math.sqrt(Math.max(0, LONGEST ** 2 - (hip.x - ankle.x) ** 2));
    return ankle.y + rise + skeleton.pelvis.y - hip.y;
  });
  return Math.min(...heights);
}

/** Side view: two links, the knee always in front. `pitch` raises the toes, in degrees. */
export function bendLeg(posture: Posture, limb: Limb, ankle: Point, pitch: number): Posture {
  const hip = { x: posture.x, y: posture.y };
  const length = clamp(distance(hip, ankle), 1, body.thigh + body.shank);
  const inner = Math.acos(
    clamp((body.thigh ** 2 + body.shank ** 2 - length ** 2) / (2 * body.thigh * body.shank), -1, 1),
  );
  const knee = 180 - (inner * 180) / Math.PI;
  // Thigh and shank are equally long, so the thigh is ahead of the line from hip to ankle by half the bend.
  const thigh = angleOf(hip, ankle) + knee / 2;
  return {
    ...posture,
    hip: withLimb(posture.hip, limb, thigh + posture.trunk),
    knee: withLimb(posture.knee, limb, knee),
    ankle: withLimb(posture.ankle, limb, pitch - thigh + knee),
  };
}

/** Front view: a bent knee points at the viewer, so the leg only looks shorter. */
function slantLeg(posture: Posture, limb: Limb, ankle: Point): Posture {
  const out = limb === 0 ? -1 : 1;
  const { hip } = skeletonOf('front', posture).legs[limb];
  const turn = posture.knee[limb] / 2;
  const short = distance(hip, ankle) / ((body.thigh + body.shank) * cos(turn));
  return {
    ...posture,
    hip: withLimb(posture.hip, limb, out * (angleOf(hip, ankle) + posture.pelvis) + turn),
    thighShort: withLimb(posture.thighShort, limb, short),
    shankShort: withLimb(posture.shankShort, limb, short),
  };
}

/** How far the toes of a foot are raised, in degrees; negative if the heel is up. */
export function pitchOf(posture: Posture, limb: Limb): number {
  return posture.hip[limb] - posture.trunk - posture.knee[limb] + posture.ankle[limb];
}

/** The height of the lowest sole, in units over the floor. */
export function lowestSole(skeleton: Skeleton): number {
  return Math.min(...limbs.map((limb) => Math.min(skeleton.legs[limb].heel.y, skeleton.legs[limb].ball.y)));
}
