/**
 * Points and turns in space. A person who faces the viewer looks along +z, and has the left hand at +x, which is the
 * right of the picture; y points up, and the floor is at 0.
 */
import type { Side } from '../../exercise';
import { cos, type Point, sin } from '../skeleton/geometry';
import type { Limb } from '../skeleton/pose';

export type Vector = readonly [number, number, number];

export function plus(a: Vector, b: Vector, times = 1): Vector {
  return [a[0] + b[0] * times, a[1] + b[1] * times, a[2] + b[2] * times];
}

export function minus(a: Vector, b: Vector): Vector {
  return plus(a, b, -1);
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function lengthOf(a: Vector): number {
  return Math.hypot(...a);
}

/** The vector with length 1 in the same direction; straight up for a vector without length. */
export function unit(a: Vector): Vector {
  const length = lengthOf(a);
  return length < 1e-6 ? [0, 1, 0] : [a[0] / length, a[1] / length, a[2] / length];
}

/** The part of a vector that is at a right angle to a direction of length 1. */
export function across(a: Vector, direction: Vector): Vector {
  return plus(a, direction, -dot(a, direction));
}

/** The point at a share of the way between two points. */
export function between(a: Vector, b: Vector, share: number): Vector {
  return plus(a, minus(b, a), share);
}

/** The axes of a part of the body: towards its left, up along it, and out of its front. */
export interface Axes {
  readonly left: Vector;
  readonly up: Vector;
  readonly front: Vector;
}

export const upright: Axes = { left: [1, 0, 0], up: [0, 1, 0], front: [0, 0, 1] };

/** A vector that is given along the axes of a part. */
export function along({ left, up, front }: Axes, [x, y, z]: Vector): Vector {
  return plus(plus(plus([0, 0, 0], left, x), up, y), front, z);
}

/**
 * Axes that are turned to the left, then bent forward, then leant to the left, all in degrees and relative to the
 * given ones.
 */
export function turned(axes: Axes, toLeft: number, forward: number, aside: number): Axes {
  const [a, b, c] = [toLeft, forward, aside];
  const yawed = (v: Vector): Vector => [v[0] * cos(a) + v[2] * sin(a), v[1], -v[0] * sin(a) + v[2] * cos(a)];
  const bent = (v: Vector): Vector => [v[0], v[1] * cos(b) - v[2] * sin(b), v[1] * sin(b) + v[2] * cos(b)];
  const leant = (v: Vector): Vector => [v[0] * cos(c) + v[1] * sin(c), -v[0] * sin(c) + v[1] * cos(c), v[2]];
  const turn = (v: Vector) => along(axes, yawed(bent(leant(v))));
  return { left: turn([1, 0, 0]), up: turn([0, 1, 0]), front: turn([0, 0, 1]) };
}

/** From where a person is seen: `turn` degrees round to the person's left (180 is from behind), and `above` degrees from above. */
export interface Camera {
  readonly turn: number;
  readonly above: number;
}

/** A vector as the camera sees it: to the right, up, and towards the viewer. */
export function seenFrom({ turn, above }: Camera, [x, y, z]: Vector): Vector {
  const right = x * cos(turn) - z * sin(turn);
  const near = x * sin(turn) + z * cos(turn);
  return [right, y * cos(above) - near * sin(above), near * cos(above) + y * sin(above)];
}

/** The place of a point in the picture. */
export function pictured(camera: Camera, point: Vector): Point {
  const [x, y] = seenFrom(camera, point);
  return { x, y };
}

/** Whether a person who looks along +z is seen from the front. */
export function isFromFront(camera: Camera): boolean {
  return seenFrom(camera, upright.front)[2] > 0;
}

/**
 * The limb that is drawn for a side: the one on that side of the picture. So a person who faces the viewer is a mirror
 * image, and one who is seen from behind is turned like the viewer.
 */
export function limbOf(camera: Camera, side: Side): Limb {
  const isRight = isFromFront(camera) === (side === 'right');
  return isRight ? 0 : 1;
}
