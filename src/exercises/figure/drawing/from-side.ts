/** Outlines of the clothed body, seen from the side. */
import { angleOf, ease, place } from '../skeleton/geometry';
import type { Arm, Leg, Skeleton } from '../skeleton/rig';
import { besideSpine } from '../skeleton/spine';
import { onFloor, sleeveOf } from './limbs';
import { type Looks, USUAL_LOOKS } from './looks';
import { blob, fan, limb, softLimb } from './shapes';

/** An arm in its sleeve, in the side view. */
export function sleeve(arm: Arm): string {
  return sleeveOf(arm, [arm.shoulder, 3.9]);
}

/** How far a knee is rounded, in units. */
const KNEE = 4.5;

/** A trouser leg, from the side. */
export function sideLeg({ hip, knee, ankle }: Leg): string {
  const thigh = angleOf(hip, knee);
  const shank = angleOf(knee, ankle);
  return softLimb(
    KNEE,
    [hip, 6.2],
    [place(hip, thigh, 10, 0.3), 5.4],
    [knee, 4.3],
    [place(knee, shank, 9, -0.5), 4],
    [place(ankle, shank, -1.4, 0), 2.9],
  );
}

/** The seat of the trousers, from the side. */
export function sidePelvis({ pelvis, waist }: Skeleton): string {
  const trunk = angleOf(pelvis, waist);
  return limb([place(pelvis, trunk, 0, 0.5), 6.4], [place(pelvis, trunk, 6, 0), 5.2]);
}

/**
 * The points of the jumper without its sleeves, from the side: the distance up the spine, the distance in front of it,
 * and the share of the fold by which the point slides up in a lap.
 */
const jumper = [
  [30.6, 2.6, 0],
  [26.4, 5.4, 0],
  [21, 6.7, 0],
  [13, 6.1, 0.3],
  [3, 6.3, 1],
  [-0.8, 6.2, 1],
  [-0.8, -6.4, 0],
  [3, -6.4, 0],
  [8, -5.8, 0],
  [14, -5.3, 0],
  [19, -5.9, 0],
  [23, -6.4, 0],
  [28.6, -4.9, 0],
  [31.4, -2.4, 0],
] as const;

/** The jumper without its sleeves, from the side. */
export function sideTop(skeleton: Skeleton, { belly }: Looks = USUAL_LOOKS): string {
  const fold = FOLD * lapOf(skeleton);
  return blob(
    jumper.map(([up, ahead, share]) =>
      besideSpine(skeleton, up + share * fold, ahead > 0 && up < 20 && up > 2 ? ahead + belly : ahead),
    ),
    0.85,
  );
}

/** How far the front hem slides up when a thigh meets the belly, in units. */
const FOLD = 5.5;

/** How far the hip is bent: from 0 for a straight hip to 1 for a lap. */
function lapOf({ waist, pelvis, legs }: Skeleton): number {
  return ease((angleOf(legs[0].hip, legs[0].knee) - angleOf(waist, pelvis) - 25) / 65);
}

/** A shoe from the side. It bends at the toes. */
export function shoe({ ankle, heel, ball, toe }: Leg): string {
  const pitch = angleOf(heel, ball) - 90;
  const bend = angleOf(ball, toe) - 90;
  const back = onFloor(place(heel, pitch, -2.3, 1.6), 2.3);
  const middle = onFloor(place(ball, pitch, -2, 0), 2);
  const front = onFloor(place(toe, bend, -1.5, -1.2), 1.5);
  return limb(back, middle, front) + fan([ankle, 2.5], back, middle);
}
