/** Forward kinematics: computes the joints of a person from the angles of a posture. */

import type { View } from '../../exercise';
import { body } from './body';
import { type Sole, sole } from './foot';
import { cos, type Point, place, reach } from './geometry';
import type { Limb, Posture } from './pose';

export interface Arm {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly fingertip: Point;
  /** How far the hand is closed: 0 open, 1 a fist. */
  readonly curl: number;
}

export interface Leg extends Sole {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
}

/**
 * The joints as points, in units. Limbs come in pairs: near and far in the side view, left and right in the front view.
 * Angles are in degrees; `headAngle` is measured from straight up.
 */
export interface Skeleton {
  readonly view: View;
  readonly pelvis: Point;
  readonly waist: Point;
  readonly collar: Point;
  readonly neck: Point;
  readonly head: Point;
  readonly headAngle: number;
  /** Front view: how far the shoulders are turned to the right, in degrees. */
  readonly turn: number;
  /** Front view: how far the head is turned to the right, in degrees. */
  readonly headTurn: number;
  /** Front view: how far the chin is down, in degrees. */
  readonly nod: number;
  readonly arms: readonly [Arm, Arm];
  readonly legs: readonly [Leg, Leg];
}

/** The joints of a posture, seen from the side or from the front. */
export function skeletonOf(view: View, posture: Posture): Skeleton {
  return view === 'side' ? fromTheSide(posture) : fromTheFront(posture);
}

function fromTheSide(posture: Posture): Skeleton {
  const { trunk, chest, neck } = posture;
  const pelvis = { x: posture.x, y: posture.y };
  const waist = reach(pelvis, 180 - trunk, body.lowTrunk);
  const collar = reach(waist, 180 - trunk - chest, body.highTrunk + posture.breath);
  const head = headOn(collar, trunk + chest, neck);
  const arm = (limb: Limb) => {
    const upperAngle = posture.shoulder[limb] - trunk - chest;
    return armOf(collar, upperAngle, upperAngle + posture.elbow[limb], posture.wrist[limb], posture, limb);
  };
  const leg = (limb: Limb) => {
    const thigh = posture.hip[limb] - trunk;
    const knee = reach(pelvis, thigh, body.thigh);
    const ankle = reach(knee, thigh - posture.knee[limb], body.shank);
    return {
      hip: pelvis,
      knee,
      ankle,
      ...sole(ankle, thigh - posture.knee[limb] + posture.ankle[limb], posture.ground),
    };
  };
  return {
    view: 'side',
    pelvis,
    waist,
    collar,
    ...head,
    // A nod lets the face stay level while the neck leans.
    headAngle: head.headAngle + posture.nod,
    turn: 0,
    headTurn: 0,
    nod: 0,
    arms: [arm(0), arm(1)],
    legs: [leg(0), leg(1)],
  };
}

function fromTheFront(posture: Posture): Skeleton {
  const { trunk, chest, neck, pelvis: roll } = posture;
  const pelvis = { x: posture.x, y: posture.y };
  const lean = trunk + chest;
  const waist = reach(pelvis, 180 - trunk - roll, body.lowTrunk * posture.trunkShort);
  const collar = reach(waist, 180 - lean - roll, (body.highTrunk + posture.breath) * posture.trunkShort);
  const arm = (limb: Limb) => {
    const outward = limb === 0 ? -1 : 1;
    const width = outward * body.shoulders * cos(posture.turn);
    const shoulder = place(collar, -lean - roll, -posture.lift[limb], width);
    const upperAngle = outward * posture.shoulder[limb] - lean - roll;
    return armOf(
      shoulder,
      upperAngle,
      upperAngle + outward * posture.elbow[limb],
      outward * posture.wrist[limb],
      posture,
      limb,
    );
  };
  return {
    view: 'front',
    pelvis,
    waist,
    collar,
    // A head that nods comes forward, so the neck looks shorter.
    ...headOn(collar, lean + roll, neck, cos(posture.nod * NOD_TO_LEAN)),
    turn: posture.turn,
    headTurn: posture.headTurn,
    nod: posture.nod,
    arms: [arm(0), arm(1)],
    legs: [frontLeg(posture, 0), frontLeg(posture, 1)],
  };
}

function frontLeg(posture: Posture, limb: Limb): Leg {
  const outward = limb === 0 ? -1 : 1;
  const roll = posture.pelvis;
  const hip = place({ x: posture.x, y: posture.y }, -posture.tilt - roll, 0, outward * body.hips);
  const thigh = outward * posture.hip[limb] - roll;
  const knee = reach(hip, thigh, body.thigh * posture.thighShort[limb]);
  const ankle = reach(knee, thigh - outward * posture.knee[limb], body.shank * posture.shankShort[limb]);
  // The feet are turned out a little, and seen from slightly above. `ahead` is in units along the foot as it is seen.
  const down = -roll - outward * posture.ankle[limb];
  const foot = (ahead: number) => {
    const { x, y } = place(ankle, down, body.ankle, outward * ahead);
    return { x, y: Math.max(0, y) };
  };
  return { hip, knee, ankle, heel: foot(-0.8), ball: foot(1.5), toe: foot(4.2) };
}

function armOf(
  shoulder: Point,
  upperAngle: number,
  foreAngle: number,
  wrist: number,
  posture: Posture,
  limb: Limb,
): Arm {
  const elbow = reach(shoulder, upperAngle, body.upperArm * posture.upperArmShort[limb]);
  const hand = reach(elbow, foreAngle, body.forearm * posture.forearmShort[limb]);
  const fingertip = reach(hand, foreAngle + wrist, body.hand);
  return { shoulder, elbow, wrist: hand, fingertip, curl: posture.curl[limb] };
}

/** Seen from the front, the neck leans forward by this multiple of the nod. */
const NOD_TO_LEAN = 1.5;

/** The share of the bend of the neck that is at its base. The rest is where the head joins it. */
const NECK_BASE_SHARE = 0.55;

/**
 * The neck and the head on a chest that leans by `lean` degrees. The head leans `bend` degrees more than the chest.
 * `share` is the visible share of their lengths.
 */
function headOn(
  collar: Point,
  lean: number,
  bend: number,
  share = 1,
): Pick<Skeleton, 'neck' | 'head' | 'headAngle'> {
  const neck = reach(collar, 180 - lean - bend * NECK_BASE_SHARE, body.neck * share);
  const headAngle = lean + bend;
  return { neck, head: reach(neck, 180 - headAngle, body.head * share), headAngle };
}
