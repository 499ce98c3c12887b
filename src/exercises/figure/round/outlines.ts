/** Outlines of the clothed body in space, as a camera sees them. */
import { clamp } from '../../../core/clamp';
import type { Looks } from '../drawing/looks';
import { blob, fan, limb, line, type Round, softLimb } from '../drawing/shapes';
import { angleOf, type Point, place, pointBetween } from '../skeleton/geometry';
import { limbs } from '../skeleton/pose';
import type { Arm } from '../skeleton/rig';
import { SHOULDERS_BELOW, type SolidBody } from './person';
import {
  type Axes,
  along,
  type Camera,
  dot,
  minus,
  pictured,
  plus,
  seenFrom,
  unit,
  type Vector,
} from './space';

/** A cut through the trunk: an oval, given by half its width and half its depth, in units. */
interface Oval {
  readonly middle: Vector;
  readonly axes: Axes;
  readonly wide: number;
  readonly deep: number;
}

/** The ovals of the jumper from its hem to its neckline. */
function ovalsOf(person: SolidBody, belly: number): readonly Oval[] {
  const { pelvis, waist, collar, hipAxes, chestAxes } = person;
  const lap = lapOf(person);
  const low = (up: number, wide: number, deep: number): Oval => ({
    middle: plus(pelvis, hipAxes.up, up),
    axes: hipAxes,
    wide,
    deep,
  });
  const high = (up: number, wide: number, deep: number): Oval => ({
    middle: plus(waist, chestAxes.up, up),
    axes: chestAxes,
    wide,
    deep,
  });
  return [
    low(-1.4 + 3.6 * lap, 10.5, 6.1),
    low(4 + 2 * lap, 10.1, 6.4),
    { middle: waist, axes: hipAxes, wide: 8.9 + belly * 0.8, deep: 6.1 + belly },
    high(5.5, 9.4, 6.8),
    high(10.5, 10, 6.4),
    { middle: plus(collar, chestAxes.up, -1), axes: chestAxes, wide: 8.4, deep: 4.4 },
    { middle: plus(collar, chestAxes.up, 2.2), axes: chestAxes, wide: 3.3, deep: 3 },
  ];
}

/** How far the thighs are raised: from 0 for a person who stands to 1 for a lap. The hem slides up on a lap. */
function lapOf({ hipAxes, legs }: SolidBody): number {
  const raised = legs.map(({ hip, knee }) => dot(unit(minus(knee, hip)), hipAxes.up));
  return clamp(1 + Math.min(...raised), 0, 1);
}

/** The two points of an oval at the edges of the picture of the trunk. `up` is the direction of the trunk there. */
function edgesOf(camera: Camera, { middle, axes, wide, deep }: Oval, up: number): [Point, Point] {
  const at = pictured(camera, middle);
  const aside = place({ x: 0, y: 0 }, up, 0, 1);
  const reach = (axis: Vector, length: number) => {
    const seen = pictured(camera, axis);
    return length * (seen.x * aside.x + seen.y * aside.y);
  };
  const half = Math.hypot(reach(axes.left, wide), reach(axes.front, deep));
  return [place(at, up, 0, half), place(at, up, 0, -half)];
}

/** The jumper without its sleeves. */
export function topOf(camera: Camera, person: SolidBody, { belly }: Looks): string {
  const { pelvis, waist, collar, chestAxes, arms } = person;
  const [low, middle, high] = [pelvis, waist, collar].map((point) => pictured(camera, point));
  if (!low || !middle || !high) return '';
  const ovals = ovalsOf(person, belly);
  const edges = ovals.map((oval, index) => {
    const ups = [angleOf(low, middle), angleOf(low, high), angleOf(middle, high)];
    return edgesOf(camera, oval, ups[index < 2 ? 0 : index === 2 ? 1 : 2] ?? 0);
  });
  const outline = [...edges.map(([a]) => a), ...edges.map(([, b]) => b).toReversed()];
  const shoulders = limbs.map((index) => {
    const { shoulder, elbow } = arms[index];
    const ribs = plus(collar, along(chestAxes, [index === 0 ? 6 : -6, -9, 0]));
    const [joint, arm] = [pictured(camera, shoulder), pictured(camera, elbow)];
    const under: Round = [pictured(camera, ribs), 4];
    // A raised shoulder draws the slope from the neck up with it.
    const slope = plus(collar, chestAxes.up, 0.75 * Math.max(0, raiseOf(person, index)));
    return (
      fan(under, [joint, SHOULDER], [pointBetween(joint, arm, 0.22), 3.3]) +
      limb([pictured(camera, slope), 2.8], [joint, SHOULDER - 0.4])
    );
  });
  return blob(outline, 0.9) + shoulders.join('');
}

/** How far a shoulder is raised, in units; negative if it is drawn down. */
function raiseOf({ arms, collar, chestAxes }: SolidBody, index: 0 | 1): number {
  return dot(minus(arms[index].shoulder, collar), chestAxes.up) + SHOULDERS_BELOW;
}

/** The radius of a shoulder, in units. */
export const SHOULDER = 3.9;

/** An arm in the picture. */
export function armIn(camera: Camera, { arms }: SolidBody, index: 0 | 1): Arm {
  const { shoulder, elbow, wrist, fingertip, curl } = arms[index];
  const [a, b, c, d] = [shoulder, elbow, wrist, fingertip].map((joint) => pictured(camera, joint));
  if (!a || !b || !c || !d) throw new RangeError('An arm has four joints.');
  return { shoulder: a, elbow: b, wrist: c, fingertip: d, curl };
}

/** The radius of a hip in its trousers, in units: the hem of the jumper hangs over it. */
const HIP = 5.5;

/** The seat of the trousers. */
export function seatOf(camera: Camera, { pelvis, hipAxes, legs }: SolidBody): string {
  const at = (point: Vector, radius: number): Round => [pictured(camera, point), radius];
  return fan(at(plus(pelvis, hipAxes.up, 3.5), 6.2), at(legs[0].hip, HIP), at(legs[1].hip, HIP));
}

/** A trouser leg. */
export function legIn(camera: Camera, { legs }: SolidBody, index: 0 | 1): string {
  const [hip, knee, ankle] = [legs[index].hip, legs[index].knee, legs[index].ankle].map((joint) =>
    pictured(camera, joint),
  );
  if (!hip || !knee || !ankle) return '';
  return softLimb(
    4,
    [hip, HIP],
    [pointBetween(hip, knee, 0.4), 5.4],
    [knee, 4.4],
    [pointBetween(knee, ankle, 0.38), 4],
    [pointBetween(knee, ankle, 0.96), 2.9],
  );
}

/** A trouser leg from the knee down. */
export function shinIn(camera: Camera, { legs }: SolidBody, index: 0 | 1): string {
  const [knee, ankle] = [legs[index].knee, legs[index].ankle].map((joint) => pictured(camera, joint));
  if (!knee || !ankle) return '';
  return limb([knee, 4.4], [pointBetween(knee, ankle, 0.38), 4], [pointBetween(knee, ankle, 0.96), 2.9]);
}

/** The part of a leg that throws a shade on what is behind it: not the hip, where it begins. */
export function legShade(camera: Camera, { legs }: SolidBody, index: 0 | 1): string {
  const [hip, knee, ankle] = [legs[index].hip, legs[index].knee, legs[index].ankle].map((joint) =>
    pictured(camera, joint),
  );
  if (!hip || !knee || !ankle) return '';
  return softLimb(4, [pointBetween(hip, knee, 0.5), 5.3], [knee, 4.4], [ankle, 2.9]);
}

/** A shoe: stiff, and seen from any side. */
export function shoeIn(camera: Camera, { legs }: SolidBody, index: 0 | 1): string {
  const { ankle, toes, instep } = legs[index];
  const at = (ahead: number, up: number, radius: number): Round => [
    pictured(camera, plus(plus(ankle, toes, ahead), instep, up)),
    radius,
  ];
  const [back, middle, front] = [at(-2.2, -1.7, 2.3), at(5, -1.9, 2.1), at(8.2, -2.3, 1.7)];
  return limb(back, middle, front) + fan(at(0, 0, 2.6), back, middle);
}

/** How much nearer to the viewer one point is than another, in units. */
export function nearer(camera: Camera, point: Vector, other: Vector): number {
  return seenFrom(camera, minus(point, other))[2];
}

/** The inner edges of the shoulder blades: they follow the shoulders. Empty while the back is not seen. */
export function bladesIn(camera: Camera, person: SolidBody): string {
  const { arms, collar, waist, chestAxes } = person;
  if (seenFrom(camera, chestAxes.front)[2] > BACK) return '';
  const blades = limbs.map((index) => {
    const ahead = dot(minus(arms[index].shoulder, collar), chestAxes.front);
    const raised = raiseOf(person, index);
    const out = (index === 0 ? 1 : -1) * clamp(4.8 + 1.1 * ahead, 1.6, 8);
    const edge = [
      [0.9, 12.5],
      [0.95, 9.5],
      [1, 6.5],
      [1.3, 4.5],
    ].map(
      ([aside = 0, up = 0]): Vector => plus(waist, along(chestAxes, [out * aside, up + raised * 0.7, -6])),
    );
    return line(edge.map((point) => pictured(camera, point)));
  });
  return blades.join('');
}

/** The back is seen if its front points this much away from the viewer: −1 is straight away. */
const BACK = -0.4;
