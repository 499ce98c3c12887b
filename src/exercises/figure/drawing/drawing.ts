/** Turns a frame into shapes: SVG path data, from back to front. */

import type { Limb } from '../skeleton/pose';
import { sideArrow } from './arrows';
import type { BodyFrame, Frame } from './frame';
import { shoe, sideLeg, sidePelvis, sideTop, sleeve } from './from-side';
import { frontShapes } from './front-shapes';
import { furnitureArt } from './furniture';
import { type GlowingMuscle, glowingMuscles } from './glow';
import { groundArt } from './ground';
import { profileShapes } from './head-shapes';
import { armShade, hand, neckOf } from './limbs';
import { type Looks, USUAL_LOOKS } from './looks';
import { seatArt } from './seats';
import type { PropShapes, Shape } from './shape';

/** The shapes of a frame, from back to front, with the looks of the chosen figure. */
export function shapesOf(frame: Frame, looks = USUAL_LOOKS): readonly Shape[] {
  return 'shapes' in frame ? frame.shapes(looks) : bodyShapes(frame, looks);
}

function bodyShapes(frame: BodyFrame, looks: Looks): readonly Shape[] {
  const muscles = glowingMuscles(frame);
  const person =
    frame.view === 'side' ? sideShapes(frame, muscles, looks) : frontShapes(frame, muscles, looks);
  return [...frame.props.flatMap(groundArt), ...person];
}

function sideShapes(frame: BodyFrame, muscles: readonly GlowingMuscle[], looks: Looks): Shape[] {
  const { skeleton } = frame;
  const { arms, legs } = skeleton;
  const furniture = propArt(frame);
  const [nearArm, farArm] = [sleeve(arms[0]), sleeve(arms[1])];
  const farLeg = sideLeg(legs[1]);
  const nearLegs = sideLeg(legs[0]) + sidePelvis(skeleton);
  const [top, neck, nearHand] = [sideTop(skeleton, looks), neckOf(skeleton, 2.7), hand(arms[0], 1)];
  const layer = ({ limb, alone, onArm }: GlowingMuscle): Limb => (alone && !onArm ? 0 : limb);
  const glow = (limb: Limb, onArm: boolean, clip: string) =>
    muscles
      .filter((each) => layer(each) === limb && each.onArm === onArm)
      .map(({ d }) => ({ tone: 'glow', d, clip }) as const);
  return [
    ...furniture.behind,
    { tone: 'far-skin', d: hand(arms[1], 1) },
    { tone: 'far-top', d: farArm },
    { tone: 'contact', d: top, clip: farArm },
    { tone: 'far-shoe', d: shoe(legs[1]) },
    { tone: 'far-legs', d: farLeg },
    { tone: 'contact', d: nearLegs, clip: farLeg },
    ...glow(1, true, farArm),
    ...glow(1, false, farLeg),
    { tone: 'skin', d: neck },
    { tone: 'shoe', d: shoe(legs[0]) },
    { tone: 'legs', d: nearLegs },
    { tone: 'top', d: top },
    ...glow(0, false, nearLegs + top + neck),
    ...profileShapes(skeleton, frame.blinks, looks),
    ...furniture.before,
    { tone: 'contact', d: armShade(arms[0]), clip: top + nearLegs },
    { tone: 'skin', d: nearHand },
    { tone: 'top', d: nearArm },
    ...glow(0, true, nearArm + top),
    ...sideArrow(skeleton, frame.arrow),
  ];
}

/** The shapes of what the person sits on or holds on to, if there is anything. */
function propArt({ props, scroll }: BodyFrame): PropShapes {
  const arts = props.flatMap((prop) => seatArt(prop, scroll ?? 0) ?? furnitureArt(prop) ?? []);
  return { behind: arts.flatMap(({ behind }) => behind), before: arts.flatMap(({ before }) => before) };
}
