/** The shapes of a person from the front, from back to front. Limbs that come forward are drawn over the others. */

import { type Limb, limbs } from '../skeleton/pose';
import type { Skeleton } from '../skeleton/rig';
import type { BodyFrame } from './frame';
import {
  frontLeg,
  frontPelvis,
  frontShin,
  frontShoe,
  frontSleeve,
  frontThigh,
  frontThumb,
  frontTop,
  isInFront,
} from './from-front';
import type { GlowingMuscle } from './glow';
import { frontHeadShapes } from './head-shapes';
import { armShade, hand, neckOf } from './limbs';
import type { Looks } from './looks';
import { beforeFront, behindFront } from './seats-front';
import { cutOff, type Shape } from './shape';

/** If the shoulders are turned by more than this, in degrees, one arm is behind the body. */
const BEHIND = 12;

/** The list has the same places in every pose. A limb with several places is empty at all of them but one. */
export function frontShapes(frame: BodyFrame, muscles: readonly GlowingMuscle[], looks: Looks): Shape[] {
  const { skeleton, props } = frame;
  const { legs, turn } = skeleton;
  const behind = limbs.filter((limb) => (limb === 0 ? -turn : turn) > BEHIND);
  const before = limbs.filter((limb) => !behind.includes(limb));
  const standing = limbs.filter((limb) => !isInFront(legs[limb]));
  // Of two legs in front, the higher one lies over the other.
  const forward = limbs
    .filter((limb) => !standing.includes(limb))
    .toSorted((a, b) => legs[a].ankle.y - legs[b].ankle.y);
  const [top, neck] = [frontTop(skeleton, looks), neckOf(skeleton, 2.7)];
  const trousers =
    standing.map((limb) => frontLeg(legs[limb], -outOf(limb))).join('') + frontPelvis(skeleton);
  const laps = forward.map((limb) => lapOf(skeleton, limb)).join('');
  const sleeves = before.map((limb) => sleeveIn(skeleton, limb)).join('');
  const glow = (onArm: boolean) =>
    muscles.filter((each) => each.onArm === onArm).map(({ d }): Shape => ({ tone: 'glow', d }));
  return [
    ...props.flatMap(behindFront),
    ...armShapes(skeleton, behind[0]),
    { tone: 'shoe', d: standing.map((limb) => frontShoe(legs[limb])).join('') },
    { tone: 'legs', d: trousers },
    { tone: 'skin', d: neck },
    { tone: 'top', d: top },
    ...legShapes(skeleton, forward[0], trousers + top),
    ...legShapes(skeleton, forward[1], trousers + top + laps),
    ...cutOff(top + trousers + laps, [
      ...glow(false),
      shadeOf(skeleton, before.at(-2)),
      shadeOf(skeleton, before.at(-1)),
    ]),
    ...props.flatMap(beforeFront),
    ...armShapes(skeleton, before.at(-2)),
    ...armShapes(skeleton, before.at(-1)),
    ...cutOff(top + sleeves + neck, glow(true)),
    ...frontHeadShapes(skeleton, frame.blinks, looks),
  ];
}

function outOf(limb: Limb): -1 | 1 {
  return limb === 0 ? -1 : 1;
}

function lapOf({ legs }: Skeleton, limb: Limb): string {
  return frontThigh(legs[limb]) + frontShin(legs[limb]);
}

/** A leg that comes forward. Its thigh and shin throw a shade on what is in `under`. */
function legShapes(skeleton: Skeleton, limb: Limb | undefined, under: string): Shape[] {
  const leg = limb === undefined ? null : skeleton.legs[limb];
  const thigh = leg ? frontThigh(leg) : '';
  const shin = leg ? frontShin(leg) : '';
  return [
    { tone: 'shoe', d: leg ? frontShoe(leg) : '' },
    { tone: 'legs', d: thigh },
    { tone: 'contact', d: shin, clip: under + thigh },
    { tone: 'legs', d: shin },
  ];
}

function sleeveIn({ arms }: Skeleton, limb: Limb): string {
  return frontSleeve(arms[limb], outOf(limb));
}

/** The shade that an arm throws on the body. */
function shadeOf({ arms }: Skeleton, limb: Limb | undefined): Shape {
  return { tone: 'contact', d: limb === undefined ? '' : armShade(arms[limb]) };
}

function armShapes(skeleton: Skeleton, limb: Limb | undefined): Shape[] {
  const arm = limb === undefined ? null : skeleton.arms[limb];
  const out = outOf(limb ?? 0);
  const sleeve = arm ? frontSleeve(arm, out) : '';
  const palm = arm ? hand(arm, frontThumb(arm, out)) : '';
  return [
    { tone: 'skin', d: palm },
    { tone: 'top', d: sleeve },
  ];
}
