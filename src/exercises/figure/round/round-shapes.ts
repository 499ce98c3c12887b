/** The shapes of a person in space, from back to front. */

import { clamp } from '../../../core/clamp';
import type { Arrow, Glow, Prop } from '../../scene';
import { frontThumb } from '../drawing/from-front';
import { bunOf, frontHead } from '../drawing/head-front';
import { armShade, hand, neckOf, sleeveOf } from '../drawing/limbs';
import type { Looks } from '../drawing/looks';
import { cutOff, type Shape } from '../drawing/shape';
import { short } from '../drawing/shapes';
import { type Limb, limbs } from '../skeleton/pose';
import { arrowsIn } from './arrows';
import { furnitureIn, groundIn } from './furniture';
import { muscleIn } from './muscles';
import {
  armIn,
  bladesIn,
  legIn,
  legShade,
  nearer,
  SHOULDER,
  seatOf,
  shinIn,
  shoeIn,
  topOf,
} from './outlines';
import type { SolidBody } from './person';
import { between, type Camera, isFromFront, pictured, seenFrom } from './space';

/** What is drawn of a moment in space. */
interface RoundScene {
  readonly camera: Camera;
  readonly person: SolidBody;
  readonly props: readonly Prop[];
  readonly glow: readonly Glow[];
  readonly arrow: Arrow | undefined;
  readonly worked: Limb;
  readonly blinks: boolean;
  readonly looks: Looks;
}

/** An arm whose middle is this much behind the chest is drawn behind the trunk, in units. */
const BEHIND = -3.5;

/** A foot that is this much higher than the hips lies in the lap, with its shin before the trunk, in units. */
const LAP = 2;

/** The shapes of a scene. An arm has a place behind the trunk and one in front; one of them is empty. */
export function roundShapes(scene: RoundScene): Shape[] {
  const { camera, person, props } = scene;
  const furniture = props.map((prop) => furnitureIn(camera, prop));
  const { collar, waist, neck, head } = person;
  const chest = between(collar, waist, 0.4);
  const depth = (limb: Limb) => {
    const { elbow, wrist } = person.arms[limb];
    return nearer(camera, between(elbow, wrist, 0.4), chest);
  };
  const arms = limbs.toSorted((a, b) => depth(a) - depth(b));
  const isBehind = (limb: Limb) => depth(limb) < BEHIND;
  const lies = (limb: Limb) => person.legs[limb].ankle[1] > person.pelvis[1] + LAP;
  const crossing = limbs.find(lies);
  const legs = limbs.toSorted((a, b) => nearer(camera, person.legs[a].knee, person.legs[b].knee));
  const top = topOf(camera, person, scene.looks);
  const seat = seatOf(camera, person);
  const joints = {
    collar: pictured(camera, collar),
    neck: pictured(camera, neck),
    head: pictured(camera, head),
  };
  const throat = neckOf(joints, 2.7);
  const trousers = seat + limbs.map((limb) => legIn(camera, person, limb)).join('');
  const [farLeg, nearLeg] = legs;
  const [farArm, nearArm] = arms;
  if (farLeg === undefined || nearLeg === undefined || farArm === undefined || nearArm === undefined)
    return [];
  const armsBefore = [
    ...armOf(scene, farArm, !isBehind(farArm), false),
    ...armOf(scene, nearArm, !isBehind(nearArm), false),
  ];
  const headShapes = headOf(scene);
  return [
    groundIn(camera, props),
    ...furniture.flatMap(({ behind }) => behind),
    ...armOf(scene, farArm, isBehind(farArm), true),
    ...armOf(scene, nearArm, isBehind(nearArm), false),
    ...legOf(scene, farLeg, '', !lies(farLeg)),
    { tone: 'legs', d: seat },
    ...legOf(
      scene,
      nearLeg,
      seat + legIn(camera, person, farLeg) + shoeIn(camera, person, farLeg),
      !lies(nearLeg),
    ),
    { tone: 'skin', d: throat },
    { tone: 'top', d: top },
    ...cutOff(top + trousers + throat, [
      { tone: 'fold', d: bladesIn(camera, person) },
      ...glowOf(scene),
      ...[farArm, nearArm].map((limb) => shadeOf(scene, limb, !isBehind(limb))),
    ]),
    ...shinOf(scene, crossing, trousers + top),
    ...furniture.flatMap(({ before }) => before),
    // An arm beside the head would hide the face, but hands behind the head are seen from behind.
    ...(isFromFront(camera) ? [...armsBefore, ...headShapes] : [...headShapes, ...armsBefore]),
    ...arrowsIn(camera, person, scene.arrow),
  ];
}

function glowOf({ camera, person, glow, worked }: RoundScene): Shape[] {
  return glow.flatMap(({ place, on }) =>
    limbs.map((limb): Shape => {
      const glows = on === 'both' || limb === worked;
      return { tone: 'glow', d: glows ? muscleIn(camera, person, place, limb) : '' };
    }),
  );
}

/** A leg, which throws a shade on what is in `under`. */
function legOf({ camera, person }: RoundScene, limb: Limb, under: string, withShoe: boolean): Shape[] {
  const shoe = withShoe ? shoeIn(camera, person, limb) : '';
  return [
    { tone: 'contact', d: legShade(camera, person, limb) + shoe, clip: under },
    { tone: 'shoe', d: shoe },
    { tone: 'legs', d: legIn(camera, person, limb) },
  ];
}

/** The lower leg that lies in the lap. It is empty while no leg does. */
function shinOf({ camera, person }: RoundScene, limb: Limb | undefined, under: string): Shape[] {
  const shin = limb === undefined ? '' : shinIn(camera, person, limb);
  const shoe = limb === undefined ? '' : shoeIn(camera, person, limb);
  return [
    { tone: 'contact', d: shin + shoe, clip: shin && under },
    { tone: 'shoe', d: shoe },
    { tone: 'legs', d: shin },
  ];
}

function sleeveIn({ camera, person }: RoundScene, limb: Limb): string {
  const arm = armIn(camera, person, limb);
  return sleeveOf(arm, [arm.shoulder, SHOULDER]);
}

/** The shade that an arm in front of the body throws on it. */
function shadeOf({ camera, person }: RoundScene, limb: Limb, drawn: boolean): Shape {
  return { tone: 'contact', d: drawn ? armShade(armIn(camera, person, limb)) : '' };
}

function armOf(scene: RoundScene, limb: Limb, drawn: boolean, far: boolean): Shape[] {
  const arm = armIn(scene.camera, scene.person, limb);
  const out = (limb === 0) === isFromFront(scene.camera) ? 1 : -1;
  return [
    { tone: far ? 'far-skin' : 'skin', d: drawn ? hand(arm, frontThumb(arm, out)) : '' },
    { tone: far ? 'far-top' : 'top', d: drawn ? sleeveIn(scene, limb) : '' },
  ];
}

function headOf({ camera, person, blinks, looks }: RoundScene): Shape[] {
  const { head, headAxes } = person;
  const { x, y } = pictured(camera, head);
  const [across, rise, near] = seenFrom(camera, headAxes.front);
  const [aside, up] = seenFrom(camera, headAxes.up);
  const degrees = (radians: number) => (radians * 180) / Math.PI;
  const leant = degrees(Math.atan2(aside, up));
  // What the face does as seen along the leant head.
  const [c, s] = [Math.cos(Math.atan2(aside, up)), Math.sin(Math.atan2(aside, up))];
  const [over, down] = [across * c - rise * s, -(across * s + rise * c)];
  const turn = degrees(Math.atan2(over, near));
  const art = frontHead(turn, degrees(Math.asin(clamp(down, -1, 1))), blinks);
  const transform = `translate(${short(x)} ${short(-y)}) rotate(${short(leant)})`;
  const bun: Shape = { tone: 'hair', d: looks.bun ? bunOf(turn) : '', transform };
  const isAway = Math.abs(turn) > 90;
  return [
    { ...bun, d: isAway ? '' : bun.d },
    { tone: 'skin', d: art.skin, transform },
    { tone: 'hair', d: art.hair, transform },
    { tone: 'skin', d: art.over, transform },
    { tone: 'face', d: art.face, transform },
    { tone: 'feature', d: art.feature, transform },
    { ...bun, d: isAway ? bun.d : '' },
  ];
}
