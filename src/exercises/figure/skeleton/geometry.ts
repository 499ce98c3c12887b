/** Points and angles of the figure: units of its rig (a person is about 101 high), y up, the floor at 0. */

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

/** The angle of the way from one point to another, in degrees from straight down, positive toward +x. */
export function angleOf(from: Point, to: Point): number {
  return (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;
}

/** A point seen from `origin`: `along` the angle (from straight down) and `ahead` of it (for 0: toward +x). */
export function place(origin: Point, degrees: number, along: number, ahead: number): Point {
  return reach(reach(origin, degrees, along), degrees + 90, ahead);
}

/** The way from `a` (0) to `b` (1). */
export function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

/** The point on the way from `a` (0) to `b` (1). */
export function pointBetween(a: Point, b: Point, share: number): Point {
  return { x: mix(a.x, b.x, share), y: mix(a.y, b.y, share) };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Ease in-out: 0 to 1 with no speed at either end. */
export function ease(share: number): number {
  const s = clamp(share, 0, 1);
  return s * s * (3 - 2 * s);
}
