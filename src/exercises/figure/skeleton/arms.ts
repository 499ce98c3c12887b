/** Inverse kinematics of the arms in the side view: bends an arm to put its hand in place. The elbow stays behind. */
import { clamp } from '../../../core/clamp';
import { body } from './body';
import { angleOf, distance, type Point } from './geometry';
import { type Limb, type Posture, withLimb } from './pose';
import { skeletonOf } from './rig';

/** The distance from the wrist to the middle of the palm, in units. */
export const PALM = 3.2;

/**
 * Puts the palm at a point, or as near to it as the arm reaches, with the hand in line with the forearm. `along` puts
 * another point of the hand there: its distance from the wrist, in units.
 */
export function bendArm(posture: Posture, limb: Limb, palm: Point, along = PALM): Posture {
  const bent = bendTo(posture, limb, palm, body.forearm + along);
  return { ...bent, wrist: withLimb(posture.wrist, limb, 0) };
}

/** Puts the wrist at a point, or as near as the arm reaches. The hand points `hand` degrees from straight down. */
export function restHand(posture: Posture, limb: Limb, wrist: Point, hand: number): Posture {
  const bent = bendTo(posture, limb, wrist, body.forearm);
  const fore = bent.shoulder[limb] - bent.trunk - bent.chest + bent.elbow[limb];
  return { ...bent, wrist: withLimb(posture.wrist, limb, hand - fore) };
}

function bendTo(posture: Posture, limb: Limb, target: Point, fore: number): Posture {
  const { shoulder } = skeletonOf('side', posture).arms[limb];
  const longest = body.upperArm + fore;
  // Slightly bent, because near a straight arm the angle of the elbow changes too fast for the eye.
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
