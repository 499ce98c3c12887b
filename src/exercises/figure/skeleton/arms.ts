/** Inverse kinematics: an arm bent so that its hand is where it is wanted. Side view; the elbow is always behind. */
import { body } from './body';
import { angleOf, clamp, distance, type Point } from './geometry';
import { type Limb, type Posture, withLimb } from './pose';
import { skeletonOf } from './rig';

/** From the wrist to the middle of the palm, in units. */
export const PALM = 2.6;

/**
 * The palm at a point, or as near as the arm reaches, the hand in line with the forearm. `along` is for another point
 * of the hand: so far from the wrist, in units.
 */
export function bendArm(posture: Posture, limb: Limb, palm: Point, along = PALM): Posture {
  const bent = bendTo(posture, limb, palm, body.forearm + along);
  return { ...bent, wrist: withLimb(posture.wrist, limb, 0) };
}

/** The wrist at a point, or as near as the arm reaches, and the hand pointing this way (degrees from straight down). */
export function restHand(posture: Posture, limb: Limb, wrist: Point, hand: number): Posture {
  const bent = bendTo(posture, limb, wrist, body.forearm);
  const fore = bent.shoulder[limb] - bent.trunk - bent.chest + bent.elbow[limb];
  return { ...bent, wrist: withLimb(posture.wrist, limb, hand - fore) };
}

function bendTo(posture: Posture, limb: Limb, target: Point, fore: number): Posture {
  const { shoulder } = skeletonOf('side', posture).arms[limb];
  const longest = body.upperArm + fore;
  // A hair short of straight: there the elbow's angle moves too fast for the eye.
  const length = clamp(distance(shoulder, target), 1, longest * 0.999);
  const at = (near: number, other: number) =>
    (Math.acos(clamp((near ** 2 + length ** 2 - other ** 2) / (2 * near * length), -1, 1)) * 180) / Math.PI;
  const behind = at(body.upperArm, fore);
  const ahead = at(fore, body.upperArm);
  const upper = angleOf(shoulder, target) - behind;
  return {
    ...posture,
    shoulder: withLimb(posture.shoulder, limb, upper + posture.trunk + posture.chest),
    elbow: withLimb(posture.elbow, limb, behind + ahead),
  };
}
