/** Turns a frame into shapes: SVG path data, from back to front. */

import { distance, type Point } from '../skeleton/geometry';
import type { Limb } from '../skeleton/pose';
import type { Arm, Leg } from '../skeleton/rig';
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
import { cutOff, type PropShapes, type Shape } from './shape';

/** The shapes of a frame, from back to front. `looks` are those of the figure that the person chose. */
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
  const nearArm = sleeve(arms[0]);
  // A far limb behind the near one has empty paths: the number of shapes must be the same in every frame.
  const isHidden = { arm: isHiddenBy(arms[0], arms[1]), leg: isHiddenBy(legs[0], legs[1]) };
  const farArm = isHidden.arm ? '' : sleeve(arms[1]);
  const farLeg = isHidden.leg ? '' : sideLeg(legs[1]);
  const nearLegs = sideLeg(legs[0]) + sidePelvis(skeleton);
  const top = sideTop(skeleton, looks);
  const neck = neckOf(skeleton, NECK_HALF_WIDTH);
  const glow = (limb: Limb, onArm: boolean) =>
    muscles
      .filter((each) => each.limb === limb && each.onArm === onArm)
      .map(({ d }): Shape => ({ tone: 'glow', d: limb === 1 && isHidden[onArm ? 'arm' : 'leg'] ? '' : d }));
  return [
    ...furniture.behind,
    { tone: 'far-skin', d: isHidden.arm ? '' : hand(arms[1], 1) },
    { tone: 'far-top', d: farArm },
    { tone: 'far-shoe', d: isHidden.leg ? '' : shoe(legs[1]) },
    { tone: 'far-legs', d: farLeg },
    ...cutOff(farLeg, [{ tone: 'contact', d: isHidden.leg ? '' : nearLegs }, ...glow(1, false)]),
    ...cutOff(farArm, glow(1, true)),
    { tone: 'skin', d: neck },
    { tone: 'shoe', d: shoe(legs[0]) },
    { tone: 'legs', d: nearLegs },
    { tone: 'top', d: top },
    ...cutOff(nearLegs + top + neck, [...glow(0, false), { tone: 'contact', d: armShade(arms[0]) }]),
    ...furniture.before,
    { tone: 'skin', d: hand(arms[0], 1) },
    { tone: 'top', d: nearArm },
    ...cutOff(nearArm + top, glow(0, true)),
    // The head comes last: a raised arm would hide the face.
    ...profileShapes(skeleton, frame.blinks, looks),
    ...sideArrow(skeleton, frame.arrow),
  ];
}

/** Half the width of the neck in the side view, in units. */
const NECK_HALF_WIDTH = 2.7;

/** A far joint that is nearer than this to the near one is hidden by it, in units. */
const HIDDEN_WITHIN = 0.25;

/** Whether all joints of a far limb are where those of the near one are. */
function isHiddenBy<L extends Arm | Leg>(near: L, far: L): boolean {
  const farPoints = pointsOf(far);
  return pointsOf(near).every((point, index) => distance(point, farPoints[index] ?? point) < HIDDEN_WITHIN);
}

function pointsOf(limb: Arm | Leg): Point[] {
  return 'hip' in limb
    ? [limb.hip, limb.knee, limb.ankle, limb.toe]
    : [limb.shoulder, limb.elbow, limb.wrist, limb.fingertip];
}

/** The shapes of the props, behind and before the person. */
function propArt({ props, scroll }: BodyFrame): PropShapes {
  const arts = props.flatMap((prop) => seatArt(prop, scroll ?? 0) ?? furnitureArt(prop) ?? []);
  return { behind: arts.flatMap(({ behind }) => behind), before: arts.flatMap(({ before }) => before) };
}
