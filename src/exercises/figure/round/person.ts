/**
 * The joints of a person in space: the trunk follows from its angles, and the limbs from the places of hands and feet.
 */
import { clamp } from '../../../core/clamp';
import { body } from '../skeleton/body';

import { type Limb, limbs } from '../skeleton/pose';
import type { RoundPosture } from './pose';
import { type Axes, across, along, lengthOf, minus, plus, turned, unit, upright, type Vector } from './space';

/** Half the distance between the joints of the shoulders and of the hips, in units. */
const SHOULDERS = 11;
const HIPS = 5.4;
/** How far the joints of the shoulders are below the collar, in units. */
export const SHOULDERS_BELOW = 1.8;

interface ArmInSpace {
  readonly shoulder: Vector;
  readonly elbow: Vector;
  readonly wrist: Vector;
  readonly fingertip: Vector;
  readonly curl: number;
}

interface LegInSpace {
  readonly hip: Vector;
  readonly knee: Vector;
  readonly ankle: Vector;
  /** The direction of the toes and that of the instep, both of length 1. */
  readonly toes: Vector;
  readonly instep: Vector;
}

/** A person in space. The first of two limbs is the left one. */
export interface SolidBody {
  readonly pelvis: Vector;
  readonly waist: Vector;
  readonly collar: Vector;
  readonly neck: Vector;
  readonly head: Vector;
  readonly hipAxes: Axes;
  readonly chestAxes: Axes;
  readonly headAxes: Axes;
  readonly arms: readonly [ArmInSpace, ArmInSpace];
  readonly legs: readonly [LegInSpace, LegInSpace];
}

/** The joints of a posture. */
export function solidBodyOf(posture: RoundPosture): SolidBody {
  const { root, facing, lean, roll, twist, chest, side, headTurn, nod, tilt, breath } = posture;
  const hipAxes = turned(upright, facing, lean, roll);
  const chestAxes = turned(hipAxes, twist, chest, side);
  // The neck follows the head half way, so that it bends in two places.
  const neckAxes = turned(chestAxes, headTurn / 2, nod / 2, tilt / 2);
  const headAxes = turned(neckAxes, headTurn / 2, nod / 2, tilt / 2);
  const waist = plus(root, hipAxes.up, body.lowTrunk);
  const collar = plus(waist, chestAxes.up, body.highTrunk + breath);
  const neck = plus(collar, neckAxes.up, body.neck);
  const trunk = { pelvis: root, waist, collar, neck, head: plus(neck, headAxes.up, body.head) };
  return {
    ...trunk,
    hipAxes,
    chestAxes,
    headAxes,
    arms: [armOf(posture, collar, chestAxes, 0), armOf(posture, collar, chestAxes, 1)],
    legs: [legOf(posture, hipAxes, 0), legOf(posture, hipAxes, 1)],
  };
}

function outOf(limb: Limb): 1 | -1 {
  return limb === 0 ? 1 : -1;
}

function armOf(posture: RoundPosture, collar: Vector, chest: Axes, limb: Limb): ArmInSpace {
  const { shrug, pull, hands, elbows, fingers, curl } = posture;
  const width = SHOULDERS - Math.abs(pull) * 0.35;
  const shoulder = plus(collar, along(chest, [outOf(limb) * width, shrug - SHOULDERS_BELOW, pull]));
  const [elbow, wrist] = bent(shoulder, hands[limb], body.upperArm, body.forearm, elbows[limb]);
  const way = unit(plus(unit(minus(wrist, elbow)), fingers[limb]));
  return { shoulder, elbow, wrist, fingertip: plus(wrist, way, body.hand), curl: curl[limb] };
}

function legOf({ root, feet, knees, toes }: RoundPosture, hips: Axes, limb: Limb): LegInSpace {
  const hip = plus(root, along(hips, [outOf(limb) * HIPS, 0, 0]));
  const [knee, ankle] = bent(hip, feet[limb], body.thigh, body.shank, knees[limb]);
  const ahead = unit(toes[limb]);
  const instep = unit(across(minus(knee, ankle), ahead));
  return { hip, knee, ankle, toes: ahead, instep };
}

/** The joint and the end of two bones from a root to a target. The joint points to `pole`. */
function bent(from: Vector, target: Vector, first: number, second: number, pole: Vector): [Vector, Vector] {
  const way = minus(target, from);
  const far = clamp(lengthOf(way), Math.abs(first - second) + 0.5, (first + second) * 0.9995);
  const ahead = unit(way);
  const share = clamp((first ** 2 + far ** 2 - second ** 2) / (2 * first * far), -1, 1);
  const out = unit(across(pole, ahead));
  const joint = plus(plus(from, ahead, first * share), out, first * Math.sqrt(1 - share ** 2));
  return [joint, plus(from, ahead, far)];
}

/** All joints of a person by name. */
export function jointsInSpace({
  pelvis,
  waist,
  collar,
  neck,
  head,
  arms,
  legs,
}: SolidBody): [string, Vector][] {
  const ofArms = limbs.flatMap((limb): [string, Vector][] => {
    const { shoulder, elbow, wrist, fingertip } = arms[limb];
    return Object.entries({ shoulder, elbow, wrist, fingertip }).map(([name, at]) => [`${name} ${limb}`, at]);
  });
  const ofLegs = limbs.flatMap((limb): [string, Vector][] => {
    const { hip, knee, ankle } = legs[limb];
    return Object.entries({ hip, knee, ankle }).map(([name, at]) => [`${name} ${limb}`, at]);
  });
  return [...Object.entries({ pelvis, waist, collar, neck, head }), ...ofArms, ...ofLegs];
}
