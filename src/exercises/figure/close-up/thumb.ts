/** The shapes of a hand with its thumb up, held between the face and the viewer. */
import type { Shape } from '../drawing/shape';
import { limb, softLimb } from '../drawing/shapes';
import type { Point } from '../skeleton/geometry';

/** How far below its place the hand starts, out of the picture, in units. */
const BELOW = 72;

/** The hand, raised by `share` of its way: from 0 (out of sight) to 1. */
export function thumbShapes(share: number): Shape[] {
  const at = (x: number, y: number): Point => ({ x, y: y - BELOW * (1 - share) });
  const finger = (row: number) => limb([at(27, 33 - row * 5.6), 3.3], [at(38.5, 33.5 - row * 5.6), 3.4]);
  return [
    { tone: 'top', d: limb([at(47, -20), 10], [at(38, 9), 7]) },
    { tone: 'finger', d: limb([at(35, 32), 7.5], [at(36, 20), 8]) },
    { tone: 'finger', d: [3, 2, 1, 0].map(finger)[0] ?? '' },
    { tone: 'finger', d: finger(2) },
    { tone: 'finger', d: finger(1) },
    { tone: 'finger', d: finger(0) },
    { tone: 'finger', d: softLimb(6, [at(36, 33), 4.6], [at(34, 42), 4.2], [at(30.5, 49), 3.7]) },
  ];
}
