/** The shapes of a person from the front, from back to front. Limbs that come forward are drawn over the others. */

import { type Limb, limbs } from '../skeleton/pose';
import type { Skeleton } from '../skeleton/rig';
import type { BodyFrame } from './frame';
import {
  frontForearm,
  frontLeg,
  frontPelvis,
  frontShin,
  frontShoe,
  frontThigh,
  frontTop,
  frontUpperArm,
  isInFront,
} from './from-front';
import { frontHead } from './head-front';
import { hand, neckOf } from './limbs';
import { beforeFront, behindFront } from './seats-front';
import type { GlowLine, Shape } from './shape';
import { short } from './shapes';

/** If the shoulders are turned by more than this, in degrees, one arm is behind the body. */
const BEHIND = 12;

/** The list has the same places in every pose. A limb with several places is empty at all of them but one. */
export function frontShapes({ skeleton, props }: BodyFrame, lines: readonly GlowLine[]): Shape[] {
  const { legs, turn } = skeleton;
  const behind = limbs.filter((limb) => (limb === 0 ? -turn : turn) > BEHIND);
  const before = limbs.filter((limb) => !behind.includes(limb));
  const glow = (onArm: boolean) =>
    lines.filter((each) => each.onArm === onArm).map(({ d }) => ({ tone: 'glow', d }) as const);
  const standing = limbs.filter((limb) => !isInFront(legs[limb]));
  // Of two legs in front, the higher one lies over the other.
  const forward = limbs
    .filter((limb) => !standing.includes(limb))
    .toSorted((a, b) => legs[a].ankle.y - legs[b].ankle.y);
  return [
    ...props.flatMap(behindFront),
    ...armShapes(skeleton, behind[0]),
    {
      tone: 'legs',
      d: standing.map((limb) => frontLeg(legs[limb], -outOf(limb))).join('') + frontPelvis(skeleton),
    },
    { tone: 'shoe', d: standing.map((limb) => frontShoe(legs[limb])).join('') },
    { tone: 'skin', d: neckOf(skeleton, 2.7) },
    { tone: 'top', d: frontTop(skeleton) },
    ...legShapes(skeleton, forward[0]),
    ...legShapes(skeleton, forward[1]),
    ...glow(false),
    ...props.flatMap(beforeFront),
    ...armShapes(skeleton, before.at(-2)),
    ...armShapes(skeleton, before.at(-1)),
    ...headShapes(skeleton),
    ...glow(true),
  ];
}

function outOf(limb: Limb): -1 | 1 {
  return limb === 0 ? -1 : 1;
}

function legShapes({ legs }: Skeleton, limb: Limb | undefined): Shape[] {
  const leg = limb === undefined ? null : legs[limb];
  return [
    { tone: 'lap', d: leg ? frontThigh(leg) : '' },
    { tone: 'legs', d: leg ? frontShin(leg) : '' },
    { tone: 'shoe', d: leg ? frontShoe(leg) : '' },
  ];
}

function armShapes({ arms }: Skeleton, limb: Limb | undefined): Shape[] {
  const arm = limb === undefined ? null : arms[limb];
  const out = outOf(limb ?? 0);
  return [
    { tone: 'skin', d: arm ? hand(arm, -out) : '' },
    { tone: 'forearm', d: arm ? frontForearm(arm) : '' },
    { tone: 'top', d: arm ? frontUpperArm(arm, out) : '' },
  ];
}

function headShapes({ head, headAngle, headTurn, nod }: Skeleton): Shape[] {
  const transform = `translate(${short(head.x)} ${short(-head.y)}) rotate(${short(headAngle)})`;
  const { skin, hair, over, face } = frontHead(headTurn, nod);
  return [
    { tone: 'skin', d: skin, transform },
    { tone: 'hair', d: hair, transform },
    { tone: 'skin', d: over, transform },
    { tone: 'face', d: face, transform },
  ];
}
