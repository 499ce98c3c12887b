/** Outlines of the clothed body, seen from the front. */
import { clamp } from '../../../core/clamp';
import { body } from '../skeleton/body';
import { angleOf, cos, distance, place, pointBetween, sin } from '../skeleton/geometry';
import type { Arm, Leg, Skeleton } from '../skeleton/rig';
import { onFloor, sleeveOf } from './limbs';
import { type Looks, USUAL_LOOKS } from './looks';
import { blob, fan, limb, type Round, softLimb } from './shapes';

/** How far a knee is rounded, in units. */
const KNEE = 4.5;

/** The jumper without its sleeves, from the front. It is narrower when the shoulders are turned. */
export function frontTop(skeleton: Skeleton, { belly }: Looks = USUAL_LOOKS): string {
  const { pelvis, waist, collar, arms, turn } = skeleton;
  const low = angleOf(waist, pelvis);
  const high = angleOf(collar, waist);
  const narrow = 0.84 + 0.16 * cos(turn);
  const shift = 1.6 * sin(turn);
  const half = (out: number, arm: Arm) => {
    const [joint, radius] = deltoid(arm, out);
    return [
      place(collar, high, -2.6, out * 3 + shift),
      // The slope of the shoulder meets its circle, and goes on inside of it.
      place(joint, high, -radius * cos(20), -out * radius * sin(20)),
      joint,
      place(collar, high, 9, out * 9.4 * narrow),
      place(waist, low, 0, out * (8.9 + belly * 0.8) * narrow),
      place(pelvis, low, -4, out * (10.5 + Math.max(0, belly) * 0.4)),
      place(pelvis, low, 1.6, out * 10.7),
    ];
  };
  const armpit = (out: number, arm: Arm) => {
    const ribs: Round = [place(collar, high, 9.6, out * 5.5 * narrow), 3.9];
    const shoulder = deltoid(arm, out);
    return fan(ribs, shoulder, [pointBetween(shoulder[0], arm.elbow, 0.24), 3.2]);
  };
  return (
    blob([...half(-1, arms[0]), ...half(1, arms[1]).toReversed()], 0.9) +
    armpit(-1, arms[0]) +
    armpit(1, arms[1])
  );
}

/** The circle of a shoulder, which slopes down while the arm hangs. `out` is −1 for the left one, 1 for the right. */
function deltoid({ shoulder, elbow }: Arm, out: number): Round {
  const hangs = (1 + cos(angleOf(shoulder, elbow))) / 2;
  return [{ x: shoulder.x - out * (0.6 + hangs), y: shoulder.y - 2.6 * hangs }, 3.8];
}

/** An arm in its sleeve, from the front. `out` is −1 for the left arm, 1 for the right. */
export function frontSleeve(arm: Arm, out: number): string {
  return sleeveOf(arm, deltoid(arm, out));
}

/**
 * The side of the thumb: towards the body while the hand hangs or reaches up, and up while the hand is held out. `out`
 * is −1 for the left hand, 1 for the right.
 */
export function frontThumb({ wrist, fingertip }: Arm, out: number): number {
  return -out * clamp((cos(angleOf(wrist, fingertip)) - 0.45) * 2.5, -1, 1);
}

/** The seat of the trousers, from the front. */
export function frontPelvis({ legs, pelvis, waist }: Skeleton): string {
  const belt: Round = [pointBetween(pelvis, waist, 0.3), 6];
  return fan(
    belt,
    [pointBetween(legs[0].hip, pelvis, 0.33), 5],
    [pointBetween(legs[1].hip, pelvis, 0.33), 5],
  );
}

/** A trouser leg that stands, from the front. `inward` is 1 for the left leg, −1 for the right. */
export function frontLeg({ hip, knee, ankle }: Leg, inward: number): string {
  const thigh = angleOf(hip, knee);
  const shank = angleOf(knee, ankle);
  return softLimb(
    KNEE,
    [place(hip, thigh, 0, inward * 2.4), 5.2],
    [place(hip, thigh, 10, inward * 1.6), 5],
    [place(knee, thigh, 0, inward * 0.8), 4.2],
    [place(knee, shank, 9, inward * 0.6), 3.8],
    [place(ankle, shank, -1.2, 0), 2.9],
  );
}

/** Whether a thigh points at the viewer, so that the knee is in front of the body. */
export function isInFront({ hip, knee }: Leg): boolean {
  return distance(hip, knee) < body.thigh * 0.9;
}

/** The thigh of a leg that points at the viewer. */
export function frontThigh({ hip, knee }: Leg): string {
  return limb([pointBetween(hip, knee, 0.5), 5.2], [knee, 5]);
}

/** The lower leg in front of its thigh, from the cap of the knee. */
export function frontShin({ knee, ankle }: Leg): string {
  const shank = angleOf(knee, ankle);
  return limb([knee, 4.8], [place(knee, shank, 9, 0), 4.1], [place(ankle, shank, -1.2, 0), 3.1]);
}

/** A shoe from the front. */
export function frontShoe({ ankle, ball, toe }: Leg): string {
  return limb([ankle, 2.4], onFloor(ball, 2.6), onFloor(toe, 2));
}
