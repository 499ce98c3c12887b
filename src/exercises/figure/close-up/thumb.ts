/** The shapes of a hand with its thumb up, held between the face and the viewer. */
import type { Shape } from '../drawing/shape';
import { limb, softLimb } from '../drawing/shapes';
import type { Point } from '../skeleton/geometry';
import type { FacePosture } from './face';

/** How far below its place the hand starts, out of the picture, in units. */
const BELOW = 72;

/** The thumb counts as looked at if the eyes turn in this much: 0 for something far away, 1 for reading distance. */
const NEAR = 0.8;

/** The hand. It is raised by `thumb` of its way: from 0 (out of sight) to 1. The thumb has a rim while the eyes rest on it. */
export function thumbShapes({ thumb, verge }: FacePosture): Shape[] {
  const at = (x: number, y: number): Point => ({ x, y: y - BELOW * (1 - thumb) });
  const finger = (row: number) => limb([at(26.5, 32 - row * 6.2), 3.7], [at(38, 32.4 - row * 6.2), 3.9]);
  const upright = softLimb(8, [at(37.5, 31), 6], [at(36, 42), 5], [at(38.6, 53), 4.3]);
  return [
    { tone: 'top', d: limb([at(38, -24), 17], [at(36.5, 8), 9]) },
    { tone: 'target', d: verge > NEAR ? upright : '' },
    { tone: 'finger', d: limb([at(37, 31), 8.4], [at(37.5, 16), 8.8]) },
    ...[3, 2, 1, 0].map((row): Shape => ({ tone: 'finger', d: finger(row) })),
    { tone: 'finger', d: upright },
  ];
}
