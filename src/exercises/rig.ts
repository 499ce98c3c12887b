/** Forward kinematics: from the angles of a posture to the joints of a person. */
import type { View } from './exercise';
import { cos, type Point, place, reach } from './geometry';
import { type Limb, limbs, type Posture } from './pose';

/** Lengths of the body, in units. `ankle` is its height over the sole; ball, toe and heel are seen from it. */
export const body = {
  ankle: 4,
  shank: 25,
  thigh: 25,
  lowTrunk: 14,
  highTrunk: 15,
  neck: 5,
  head: 6.5,
  upperArm: 18.5,
  forearm: 14.5,
  hand: 7,
  ball: 6,
  toe: 10,
  heel: 4,
  shoulders: 12,
  hips: 8,
} as const;

export interface Arm {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly fingertip: Point;
}

export interface Leg {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly heel: Point;
  readonly ball: Point;
  readonly toe: Point;
}

/** Every joint as a point. Limbs in pairs: near and far (side), left and right (front). Angles from straight up. */
export interface Skeleton {
  readonly view: View;
  readonly pelvis: Point;
  readonly waist: Point;
  readonly collar: Point;
  readonly neck: Point;
  readonly head: Point;
  readonly headAngle: number;
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
  const headAngle = trunk + chest + neck;
  const arm = (limb: Limb) => {
    const upper = posture.shoulder[limb] - trunk - chest;
    return armOf(collar, upper, upper + posture.elbow[limb], posture.wrist[limb], posture, limb);
  };
  const leg = (limb: Limb) => {
    const thigh = posture.hip[limb] - trunk;
    const knee = reach(pelvis, thigh, body.thigh);
    const ankle = reach(knee, thigh - posture.knee[limb], body.shank);
    return { hip: pelvis, knee, ankle, ...sole(ankle, thigh - posture.knee[limb] + posture.ankle[limb]) };
  };
  return {
    view: 'side',
    pelvis,
    waist,
    collar,
    ...headOn(collar, headAngle),
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
    const out = limb === 0 ? -1 : 1;
    const width = out * body.shoulders * cos(posture.turn);
    const shoulder = place(collar, -lean - roll, -posture.lift[limb], width);
    const upper = out * posture.shoulder[limb] - lean - roll;
    return armOf(
      shoulder,
      upper,
      upper + out * posture.elbow[limb],
      out * posture.wrist[limb],
      posture,
      limb,
    );
  };
  return {
    view: 'front',
    pelvis,
    waist,
    collar,
    ...headOn(collar, lean + neck + roll),
    arms: [arm(0), arm(1)],
    legs: [frontLeg(posture, 0), frontLeg(posture, 1)],
  };
}

function frontLeg(posture: Posture, limb: Limb): Leg {
  const out = limb === 0 ? -1 : 1;
  const roll = posture.pelvis;
  const hip = place({ x: posture.x, y: posture.y }, -posture.tilt - roll, 0, out * body.hips);
  const thigh = out * posture.hip[limb] - roll;
  const knee = reach(hip, thigh, body.thigh * posture.thighShort[limb]);
  const ankle = reach(knee, thigh - out * posture.knee[limb], body.shank * posture.shankShort[limb]);
  // Feet turned out a little, seen from a little above.
  const foot = (ahead: number) => place(ankle, -roll, body.ankle, out * ahead);
  return { hip, knee, ankle, heel: foot(-0.8), ball: foot(1.5), toe: foot(4.2) };
}

function armOf(
  shoulder: Point,
  upper: number,
  fore: number,
  wrist: number,
  posture: Posture,
  limb: Limb,
): Arm {
  const elbow = reach(shoulder, upper, body.upperArm * posture.upperArmShort[limb]);
  const hand = reach(elbow, fore, body.forearm * posture.forearmShort[limb]);
  return { shoulder, elbow, wrist: hand, fingertip: reach(hand, fore + wrist, body.hand) };
}

function headOn(collar: Point, angle: number): Pick<Skeleton, 'neck' | 'head' | 'headAngle'> {
  const neck = reach(collar, 180 - angle, body.neck);
  return { neck, head: reach(neck, 180 - angle, body.head), headAngle: angle };
}

/** The underside of a foot in the side view; `pitch` raises the toes, in degrees. */
export function sole(ankle: Point, pitch: number): Pick<Leg, 'heel' | 'ball' | 'toe'> {
  const ball = place(ankle, pitch, body.ankle, body.ball);
  return { heel: place(ankle, pitch, body.ankle, -body.heel), ball, toe: toeOf(ball, pitch) };
}

/** Toes give way to the floor: a heel is lifted over the ball of the foot. */
function toeOf(ball: Point, pitch: number): Point {
  const length = body.toe - body.ball;
  const straight = reach(ball, pitch + 90, length);
  if (straight.y >= 0 || ball.y < 0)
    return { x: straight.x, y: Math.max(straight.y, ball.y < 0 ? ball.y : 0) };
  return { x: ball.x + Math.sqrt(length ** 2 - ball.y ** 2), y: 0 };
}

/** The ankle over a ball of the foot that rests at a point, at this pitch in degrees. */
export function ankleOver(ball: Point, pitch: number): Point {
  return place(place(ball, pitch, 0, -body.ball), pitch, -body.ankle, 0);
}

/** The ankle over a heel that rests at a point, at this pitch in degrees. */
export function ankleOverHeel(heel: Point, pitch: number): Point {
  return place(place(heel, pitch, 0, body.heel), pitch, -body.ankle, 0);
}

/** How far a foot's toes are raised, in degrees; negative with the heel up. */
export function pitchOf(posture: Posture, limb: Limb): number {
  return posture.hip[limb] - posture.trunk - posture.knee[limb] + posture.ankle[limb];
}

/** The height of the lowest sole, in units over the floor. */
export function lowestSole(skeleton: Skeleton): number {
  return Math.min(...limbs.map((limb) => Math.min(skeleton.legs[limb].heel.y, skeleton.legs[limb].ball.y)));
}
