/** The spine in the side view. It is a curve, so that a back rounds and sinks without a corner. */
import { body } from './body';
import { angleOf, type Point, place, pointBetween } from './geometry';
import type { Skeleton } from './rig';

/** How far below and above the waist the spine bends, in units. */
const BEND = 11;

/** A point beside the spine: `up` along it from the hips, and `ahead` of it, both in units. */
export function besideSpine({ pelvis, waist, collar }: Skeleton, up: number, ahead: number): Point {
  const low = angleOf(waist, pelvis);
  const high = angleOf(collar, waist);
  const above = up - body.lowTrunk;
  if (above <= -BEND) return place(waist, low, -above, ahead);
  if (above >= BEND) return place(waist, high, -above, ahead);
  const share = (above + BEND) / (2 * BEND);
  // A parabola that joins both straight ends in their own directions.
  const from = pointBetween(place(waist, low, BEND, 0), waist, share);
  const to = pointBetween(waist, place(waist, high, -BEND, 0), share);
  return place(pointBetween(from, to, share), angleOf(to, from), 0, ahead);
}
