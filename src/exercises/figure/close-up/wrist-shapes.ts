/**
 * The shapes of a wrist that the other hand bends, from back to front. A limb is drawn through points, each with half
 * the thickness there, in units.
 */
import { clamp } from '../../../core/clamp';
import { arrowAlong } from '../drawing/arrows';
import type { Shape } from '../drawing/shape';
import { limb, muscle, softLimb } from '../drawing/shapes';
import { type Point, pointBetween, reach } from '../skeleton/geometry';
import { type HeldArm, heldArmOf, helperOf, type WristPosture } from './wrist';

/** Half the thickness of the glow, and its distance from the middle of the forearm, in units. */
const GLOW_HALF_WIDTH = 4.4;
const GLOW_OFFSET = 3.6;
/** The radius of the arrow round the wrist, in units. */
const ARROW_RADIUS = 57;
/** From this bend on, in degrees, the arrow is drawn and the glow is at its full distance. */
const CLEAR_BEND = 30;
/** The arrow is drawn while the other hand holds at least this much, from 0 to 1. */
const FIRM_HOLD = 0.9;

/** The shapes of both hands. Their number and order are the same in every posture. */
export function wristShapes(posture: WristPosture): Shape[] {
  const arm = heldArmOf(posture);
  const { elbow, wrist, knuckles, fingertip, thumb } = arm;
  const helper = helperOf(posture);
  const sleeve = limb([elbow, 12.5], [pointBetween(wrist, elbow, 0.3), 9.5]);
  const forearm = limb([pointBetween(wrist, elbow, 0.45), 8.6], [wrist, 6.8]);
  const hand = softLimb(
    7,
    [pointBetween(wrist, elbow, 0.1), 6.9],
    [wrist, 6.8],
    [pointBetween(wrist, knuckles, 0.6), 7.2],
    [knuckles, 5.6],
    [fingertip, 3.7],
  );
  const helperArm = limb(
    [helper.elbow, 9.4],
    [helper.wrist, 6.6],
    [pointBetween(helper.wrist, helper.palm, 0.55), 8],
    [helper.palm, 7.6],
  );
  return [
    { tone: 'finger', d: hand },
    { tone: 'skin', d: forearm },
    { tone: 'top', d: sleeve },
    { tone: 'glow', d: muscle(stretchedMuscle(arm, posture.bend), GLOW_HALF_WIDTH), clip: sleeve + forearm },
    { tone: 'finger', d: softLimb(4, [thumb[0], 4.6], [thumb[1], 4.2], [thumb[2], 3.3]) },
    { tone: 'finger', d: helperArm },
    { tone: 'top', d: limb([helper.elbow, 11.6], [pointBetween(helper.wrist, helper.elbow, 0.5), 10]) },
    ...helper.fingers.map(([root, tip]) => ({ tone: 'finger', d: limb([root, 3.6], [tip, 3.1]) }) as const),
    { tone: 'arrow', d: pullArrow(arm, posture) },
  ];
}

/**
 * Points along the muscle that is stretched: under the forearm if the hand is bent up, and on top if it is bent down.
 */
function stretchedMuscle({ elbow, wrist }: HeldArm, bend: number): Point[] {
  const offset = -GLOW_OFFSET * clamp(bend / CLEAR_BEND, -1, 1);
  return [0.72, 0.5, 0.3, 0.08].map((share) => {
    const { x, y } = pointBetween(wrist, elbow, share);
    return { x, y: y + offset * (0.8 + share * 0.3) };
  });
}

/** The arrow along the way of the fingertips, towards the body; empty until the stretch is clear. */
function pullArrow({ wrist }: HeldArm, { bend, hold }: WristPosture): string {
  if (Math.abs(bend) < CLEAR_BEND || Math.abs(hold) < FIRM_HOLD) return '';
  return arrowAlong(
    [0.42, 0.6, 0.78, 0.96, 1.12].map((share) => reach(wrist, 90 + bend * share, ARROW_RADIUS)),
  );
}
