/** The parts that look the same from the side and from the front: neck, hands, and the soles of shoes. */
import { angleOf, type Point, place, pointBetween } from '../skeleton/geometry';
import type { Arm, Skeleton } from '../skeleton/rig';
import { limb, type Round } from './shapes';

/** The neck, from under the collar to inside the head. */
export function neckOf(skeleton: Skeleton, radius: number): string {
  return limb([pointBetween(skeleton.collar, skeleton.neck, -0.3), radius + 0.4], [skeleton.head, radius]);
}

/** A hand, drawn as a mitten with a thumb. `thumb` is the side of the thumb, −1 or 1. A fist is shorter and rounder. */
export function hand({ wrist, fingertip, curl }: Arm, thumb: number): string {
  const angle = angleOf(wrist, fingertip);
  const palm: Round = [place(wrist, angle, 2.6, thumb * 0.1), 2 + curl * 0.4];
  const tip: Round = [place(wrist, angle, 5.9 - curl * 2, thumb * -0.2), 1.1 + curl * 1.1];
  const thumbTip: Round = [
    place(wrist, angle, 4.2 - curl * 0.4, thumb * (1.9 - curl * 0.4)),
    0.7 + curl * 0.2,
  ];
  return limb([wrist, 1.6], palm, tip) + limb([place(wrist, angle, 1.8, thumb * 0.9), 1], thumbTip);
}

/** The circle of a sole. It never reaches below the floor. */
export function onFloor(point: Point, radius: number): Round {
  return [{ x: point.x, y: Math.max(radius, point.y) }, radius];
}
