/** The parts that look the same from every side: neck, sleeves, hands, and the soles of shoes. */
import { angleOf, type Point, place, pointBetween } from '../skeleton/geometry';
import type { Arm, Skeleton } from '../skeleton/rig';
import { limb, type Round, softLimb } from './shapes';

/** How far the sleeve ends before the wrist, and how far an elbow is rounded, in units. */
const CUFF = 0.8;
const ELBOW = 4;

/** The neck, from under the collar to inside the head. */
export function neckOf(skeleton: Pick<Skeleton, 'collar' | 'neck' | 'head'>, radius: number): string {
  const { collar, neck, head } = skeleton;
  return softLimb(3, [pointBetween(collar, neck, -0.5), radius + 0.7], [neck, radius + 0.2], [head, radius]);
}

/** An arm in its sleeve, from the circle of the shoulder to the cuff. */
export function sleeveOf({ elbow, wrist }: Arm, shoulder: Round): string {
  const cuff = place(wrist, angleOf(elbow, wrist), -CUFF, 0);
  return softLimb(
    ELBOW,
    shoulder,
    [pointBetween(shoulder[0], elbow, 0.4), (shoulder[1] + 2.9) / 2],
    [elbow, 2.8],
    [pointBetween(elbow, wrist, 0.35), 2.6],
    [cuff, 2.2],
  );
}

/** The part of an arm that throws a shade on the body: not the shoulder, where the sleeve is sewn to the trunk. */
export function armShade({ shoulder, elbow, wrist, fingertip }: Arm): string {
  const palm = pointBetween(wrist, fingertip, 0.5);
  return softLimb(ELBOW, [pointBetween(shoulder, elbow, 0.5), 2.9], [elbow, 2.8], [wrist, 2.2], [palm, 2.3]);
}

/**
 * A hand: a palm, the fingers side by side, and a thumb. `thumb` is the side of the thumb: −1 or 1, and between them
 * while the hand is seen from its edge. A fist is shorter and rounder.
 */
export function hand({ wrist, fingertip, elbow, curl }: Arm, thumb: number): string {
  const angle = angleOf(wrist, fingertip);
  const into = place(wrist, angleOf(elbow, wrist), -2, 0);
  const palm: Round = [place(wrist, angle, 3.2, 0), 2.35 + curl * 0.4];
  const knuckles: Round = [place(wrist, angle, 5.2 - curl * 0.8, thumb * -0.15), 2.15 + curl * 0.5];
  const tip: Round = [place(wrist, angle, 7.4 - curl * 2.8, thumb * -0.3), 1.3 + curl * 1.2];
  const root: Round = [place(wrist, angle, 1.8, thumb * 1), 1.3];
  const thumbTip: Round = [
    place(wrist, angle, 5.4 - curl * 0.8, thumb * (3 - curl * 0.9)),
    0.95 + curl * 0.2,
  ];
  return limb([into, 1.7], [wrist, 1.8], palm, knuckles, tip) + limb(root, thumbTip);
}

/** The circle of a sole. It never reaches below the floor. */
export function onFloor(point: Point, radius: number): Round {
  return [{ x: point.x, y: Math.max(radius, point.y) }, radius];
}
