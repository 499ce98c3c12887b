/** Points and angles of the figure. A person is about 101 units high, y points up, and the floor is at 0. */
import { clamp } from '../../../core/clamp';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The sine of an angle in degrees. */
export function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

/** The cosine of an angle in degrees. */
export function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

/** The point `length` away from another, at an angle from straight down, positive toward +x. */
export function reach(from: Point, degrees: number, length: number): Point {
  return { x: from.x + sin(degrees) * length, y: from.y - cos(degrees) * length };
}

/** The direction from one point to another, in degrees from straight down, positive toward +x. */
export function angleOf(from: Point, to: Point): number {
  return (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;
}

/**
 * A point relative to `origin`: `along` in the direction of the angle, which is measured from straight down, and
 * `ahead` at a right angle to it, toward +x if the angle is 0.
 */
export function place(origin: Point, degrees: number, along: number, ahead: number): Point {
  return reach(reach(origin, degrees, along), degrees + 90, ahead);
}

/** Linear interpolation from `a` (share 0) to `b` (share 1). */
export function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

/** The point on the straight line from `a` (share 0) to `b` (share 1). */
export function pointBetween(a: Point, b: Point, share: number): Point {
  return { x: mix(a.x, b.x, share), y: mix(a.y, b.y, share) };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** Ease in-out: goes from 0 to 1 with no speed at either end. */
export function ease(share: number): number {
  const s = clamp(share, 0, 1);
  return s * s * (3 - 2 * s);
}
