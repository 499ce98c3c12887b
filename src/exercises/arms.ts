/** Inverse kinematics: an arm bent so that its palm is where it is wanted. */
import { body } from './body';
import { angleOf, clamp, distance, type Point } from './geometry';
import { type Limb, type Posture, withLimb } from './pose';
import { skeletonOf } from './rig';

/** From the wrist to the middle of the palm, in units. */
export const PALM = 2.6;

/**
 * Side view: the palm at a point, or as near as the arm reaches; the elbow always behind, the hand in line with the
 * forearm.
 */
export function bendArm(posture: Posture, limb: Limb, palm: Point): Posture {
  const { shoulder } = skeletonOf('side', posture).arms[limb];
  const fore = body.forearm + PALM;
  const longest = body.upperArm + fore;
  // A hair short of straight: there the elbow's angle moves too fast for the eye.
  const length = clamp(distance(shoulder, palm), 1, longest * 0.999);
  const at = (near: number, other: number) =>
    (Math.acos(clamp((near ** 2 + length ** 2 - other ** 2) / (2 * near * length), -1, 1)) * 180) / Math.PI;
  const behind = at(body.upperArm, fore);
  const ahead = at(fore, body.upperArm);
  const upper = angleOf(shoulder, palm) - behind;
  return {
    ...posture,
    shoulder: withLimb(posture.shoulder, limb, upper + posture.trunk + posture.chest),
    elbow: withLimb(posture.elbow, limb, behind + ahead),
    wrist: withLimb(posture.wrist, limb, 0),
  };
}
