/** Arrows on a person in space. */

import type { Arrow } from '../../scene';
import { arrowAlong } from '../drawing/arrows';
import type { Shape } from '../drawing/shape';
import { cos, sin } from '../skeleton/geometry';
import { limbs } from '../skeleton/pose';
import type { SolidBody } from './person';
import { along, type Camera, pictured, plus, type Vector } from './space';

/** The distance of the arrow of a roll from the shoulder, in units. */
const ROUND = 6.6;

/** The arrows of a person in space; no shape where there are none. */
export function arrowsIn(camera: Camera, person: SolidBody, arrow: Arrow | undefined): Shape[] {
  const { arms, waist, chestAxes } = person;
  const see = (points: readonly Vector[]) => arrowAlong(points.map((point) => pictured(camera, point)));
  if (arrow === 'roll') {
    // Nearly a circle round each shoulder: up in front of it, over it, down behind it, and ahead again.
    const both = limbs.map((limb) => {
      const out = limb === 0 ? 6 : -6;
      const circle = Array.from({ length: 12 }, (_, index) => index * 27 - 130).map((round) =>
        plus(arms[limb].shoulder, along(chestAxes, [out, ROUND * cos(round), -ROUND * sin(round)])),
      );
      return see(circle);
    });
    return [{ tone: 'arrow', d: both.join('') }];
  }
  if (arrow !== 'squeeze') return [];
  // From both sides towards the spine, under the blades.
  const both = limbs.map((limb) => {
    const out = limb === 0 ? 1 : -1;
    return see([13.5, 9, 4].map((aside) => plus(waist, along(chestAxes, [out * aside, 3.5, -6.4]))));
  });
  return [{ tone: 'arrow', d: both.join('') }];
}
