/** The muscles that glow on a person in space. A muscle on the side that is turned away does not glow. */

import type { GlowPlace } from '../../scene';
import { muscle } from '../drawing/shapes';
import { cos, sin } from '../skeleton/geometry';
import type { Limb } from '../skeleton/pose';
import type { SolidBody } from './person';
import { along, between, type Camera, pictured, plus, seenFrom, type Vector } from './space';

/** The places on the trunk: how far up, from the hips or from the waist, and how many degrees round from the front. */
type Spot = readonly [part: 'hips' | 'chest', up: number, round: number];

interface Trunk {
  readonly spots: readonly Spot[];
  readonly thick: number;
}

const onTrunk: Partial<Record<GlowPlace, Trunk>> = {
  chest: {
    spots: [
      ['chest', 8, 14],
      ['chest', 9.5, 40],
      ['chest', 11.5, 66],
    ],
    thick: 2.8,
  },
  blades: {
    spots: [
      ['chest', 4, 166],
      ['chest', 8, 160],
      ['chest', 12, 150],
    ],
    thick: 2.8,
  },
  waist: {
    spots: [
      ['hips', 4, 62],
      ['hips', 12, 62],
      ['chest', 5, 58],
    ],
    thick: 3,
  },
  glutes: {
    spots: [
      ['hips', 1, 116],
      ['hips', -4, 116],
      ['hips', -9, 116],
    ],
    thick: 4,
  },
  shoulders: {
    spots: [
      ['chest', 15.5, 160],
      ['chest', 14, 120],
      ['chest', 13, 100],
    ],
    thick: 2.4,
  },
};

/** Half the width and half the depth of the trunk, on which its muscles lie, in units. */
const WIDE = 8.6;
const DEEP = 6;
/** A muscle glows if its surface points this much towards the viewer: 1 straight at the viewer, −1 straight away. */
const SEEN = -0.25;

/** The outline of a muscle; empty if it is turned away, or is not drawn in space. */
export function muscleIn(camera: Camera, person: SolidBody, where: GlowPlace, limb: Limb): string {
  if (where === 'hip-front') return hipFront(camera, person, limb);
  const trunk = onTrunk[where];
  if (!trunk) return '';
  const out = limb === 0 ? 1 : -1;
  const spots = trunk.spots.map(([part, up, round]) => spotOf(person, part, up, out * round));
  const facing = spots.reduce((sum, { normal }) => sum + seenFrom(camera, normal)[2], 0) / spots.length;
  if (facing < SEEN) return '';
  return muscle(
    spots.map(({ at }) => pictured(camera, at)),
    trunk.thick,
  );
}

function spotOf({ pelvis, waist, hipAxes, chestAxes }: SolidBody, part: Spot[0], up: number, round: number) {
  const [middle, axes] = part === 'hips' ? [pelvis, hipAxes] : [waist, chestAxes];
  const at = plus(middle, along(axes, [WIDE * sin(round), up, DEEP * cos(round)]));
  return { at, normal: along(axes, [sin(round), 0, cos(round)]) };
}

/** From the front of the hip down the thigh, on the side of the kneecap. */
function hipFront(camera: Camera, { pelvis, hipAxes, legs }: SolidBody, limb: Limb): string {
  const { hip, knee } = legs[limb];
  const groin = plus(hip, hipAxes.front, 3.4);
  const over = (share: number): Vector => plus(between(hip, knee, share), hipAxes.front, 3);
  const above = plus(between(pelvis, hip, 0.8), along(hipAxes, [0, 7, 4]));
  return muscle(
    [above, groin, over(0.3), over(0.6)].map((point) => pictured(camera, point)),
    2.6,
  );
}
