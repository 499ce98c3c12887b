/** A frame as shapes: what to draw, from back to front, as SVG path data. */
import type { Frame } from './frame';
import { angleOf, between, cos, type Point, place } from './geometry';
import { glowLines } from './glow';
import { frontal, type HeadArt, profile } from './head';
import type { Limb } from './pose';
import type { Arm, Leg, Skeleton } from './rig';
import { blob, fan, limb as limbOf, line, type Round } from './shapes';

/** How a shape is painted. */
export type Tone =
  | 'far'
  | 'far-skin'
  | 'legs'
  | 'shoe'
  | 'top'
  | 'sleeve'
  | 'skin'
  | 'hair'
  | 'face'
  | 'glow';

/** One shape; its place in the list and its tone never change while an exercise plays. */
export interface Shape {
  readonly tone: Tone;
  readonly d: string;
  /** Moves a shape that is always the same (the head). */
  readonly transform?: string;
}

/** The shapes of a frame, from back to front. */
export function shapesOf(frame: Frame): readonly Shape[] {
  const lines = glowLines(frame.skeleton, frame.glow).map(({ limb, points }) => ({ limb, d: line(points) }));
  return frame.skeleton.view === 'side'
    ? sideShapes(frame.skeleton, lines)
    : frontShapes(frame.skeleton, lines);
}

interface GlowLine {
  readonly limb: Limb;
  readonly d: string;
}

function sideShapes(skeleton: Skeleton, lines: readonly GlowLine[]): Shape[] {
  const { arms, legs } = skeleton;
  const glow = (limb: Limb) =>
    lines.filter((each) => each.limb === limb).map(({ d }) => ({ tone: 'glow', d }) as const);
  return [
    { tone: 'far-skin', d: hand(arms[1], 1) },
    { tone: 'far', d: sleeve(arms[1]) },
    { tone: 'far', d: shoe(legs[1]) },
    { tone: 'far', d: sideLeg(legs[1]) },
    ...glow(1),
    { tone: 'skin', d: neckOf(skeleton, 2.7) },
    { tone: 'legs', d: sideLeg(legs[0]) + sidePelvis(skeleton) },
    { tone: 'shoe', d: shoe(legs[0]) },
    { tone: 'top', d: sideTop(skeleton) },
    ...head(skeleton, profile, { x: 0.9, y: 0 }),
    ...glow(0),
    { tone: 'skin', d: hand(arms[0], 1) },
    { tone: 'sleeve', d: sleeve(arms[0]) },
  ];
}

function frontShapes(skeleton: Skeleton, lines: readonly GlowLine[]): Shape[] {
  const { arms, legs } = skeleton;
  return [
    { tone: 'legs', d: frontLeg(legs[0], 1) + frontLeg(legs[1], -1) + frontPelvis(skeleton) },
    { tone: 'shoe', d: frontShoe(legs[0]) + frontShoe(legs[1]) },
    { tone: 'skin', d: neckOf(skeleton, 2.7) },
    { tone: 'top', d: frontTop(skeleton) },
    { tone: 'skin', d: hand(arms[0], 1) + hand(arms[1], -1) },
    { tone: 'top', d: frontSleeve(arms[0], -1) + frontSleeve(arms[1], 1) },
    ...head(skeleton, frontal, { x: 0, y: 0 }),
    ...lines.map(({ d }) => ({ tone: 'glow', d }) as const),
  ];
}

function head(skeleton: Skeleton, art: HeadArt, shift: Point): Shape[] {
  const { x, y } = skeleton.head;
  const transform = `translate(${(x + shift.x).toFixed(2)} ${(-y - shift.y).toFixed(2)}) rotate(${skeleton.headAngle.toFixed(2)})`;
  return [
    { tone: 'skin', d: art.skin, transform },
    { tone: 'hair', d: art.hair, transform },
    { tone: 'face', d: art.face, transform },
  ];
}

function neckOf(skeleton: Skeleton, radius: number): string {
  return limbOf([between(skeleton.collar, skeleton.neck, -0.3), radius + 0.4], [skeleton.head, radius]);
}

function sleeve({ shoulder, elbow, wrist }: Arm): string {
  return limbOf(
    [shoulder, 3.7],
    [between(shoulder, elbow, 0.35), 3.5],
    [elbow, 2.7],
    [between(elbow, wrist, 0.3), 2.6],
    [wrist, 2],
  );
}

/** A mitten with a thumb; `thumb` is the side it is on. */
function hand({ wrist, fingertip }: Arm, thumb: number): string {
  const angle = angleOf(wrist, fingertip);
  const palm: Round = [place(wrist, angle, 2.6, thumb * 0.1), 2];
  const tip: Round = [place(wrist, angle, 5.9, thumb * -0.2), 1.1];
  const thumbTip: Round = [place(wrist, angle, 4.2, thumb * 1.9), 0.7];
  return limbOf([wrist, 1.6], palm, tip) + limbOf([place(wrist, angle, 1.8, thumb * 0.9), 1], thumbTip);
}

function sideLeg({ hip, knee, ankle }: Leg): string {
  const thigh = angleOf(hip, knee);
  const shank = angleOf(knee, ankle);
  return limbOf(
    [hip, 6.2],
    [place(hip, thigh, 10, 0.3), 5.4],
    [knee, 4.2],
    [place(knee, shank, 8, -0.4), 3.9],
    [place(ankle, shank, -2, 0), 2.9],
  );
}

function sidePelvis({ pelvis, waist }: Skeleton): string {
  const trunk = angleOf(pelvis, waist);
  return limbOf([place(pelvis, trunk, 0, 0.5), 6.4], [place(pelvis, trunk, 6, 0), 5.2]);
}

function sideTop({ pelvis, waist, collar }: Skeleton): string {
  const low = angleOf(waist, pelvis);
  const high = angleOf(collar, waist);
  return blob(
    [
      place(collar, high, -1.6, 2.6),
      place(collar, high, 2.6, 5.4),
      place(collar, high, 8, 6.7),
      place(waist, low, 1, 6.1),
      place(pelvis, low, -3, 6.3),
      place(pelvis, low, 0.8, 6.2),
      place(pelvis, low, 0.8, -5.8),
      place(pelvis, low, -3, -5.9),
      place(waist, low, 1, -5.2),
      place(collar, high, 6, -6.4),
      place(collar, high, 0.4, -4.9),
      place(collar, high, -2.4, -2.4),
    ],
    0.85,
  );
}

function frontTop(skeleton: Skeleton): string {
  const { pelvis, waist, collar, arms } = skeleton;
  const low = angleOf(waist, pelvis);
  const high = angleOf(collar, waist);
  const half = (out: number, shoulder: Point) => [
    place(collar, high, -2.8, out * 2.7),
    { x: shoulder.x - out * 5.6, y: shoulder.y + 1.5 },
    { x: shoulder.x - out * 1.6, y: shoulder.y + 0.8 },
    place(collar, high, 8, out * 10.2),
    place(waist, low, 0, out * 9),
    place(pelvis, low, -4, out * 10),
    place(pelvis, low, 1.2, out * 10.7),
  ];
  const armpit = (out: number, arm: Arm) =>
    limbOf(deltoid(arm, out), [place(collar, high, 9, out * 6.2), 4.2]);
  return (
    blob([...half(-1, arms[0].shoulder), ...half(1, arms[1].shoulder).toReversed()], 0.8) +
    armpit(-1, arms[0]) +
    armpit(1, arms[1])
  );
}

/** The round of a shoulder: sloping off while the arm hangs. `out` is −1 for the left one. */
function deltoid({ shoulder, elbow }: Arm, out: number): Round {
  const hangs = (1 + cos(angleOf(shoulder, elbow))) / 2;
  return [{ x: shoulder.x - out * (0.6 + hangs), y: shoulder.y - 2.6 * hangs }, 3.7];
}

function frontSleeve(arm: Arm, out: number): string {
  const { elbow, wrist } = arm;
  const round = deltoid(arm, out);
  return limbOf(
    round,
    [between(round[0], elbow, 0.35), 3.4],
    [elbow, 2.8],
    [between(elbow, wrist, 0.3), 2.6],
    [wrist, 2.1],
  );
}

function frontPelvis({ legs, pelvis, waist }: Skeleton): string {
  const belt: Round = [between(pelvis, waist, 0.3), 6];
  return fan(belt, [between(legs[0].hip, pelvis, 0.33), 5.6], [between(legs[1].hip, pelvis, 0.33), 5.6]);
}

function frontLeg({ hip, knee, ankle }: Leg, inward: number): string {
  const thigh = angleOf(hip, knee);
  const shank = angleOf(knee, ankle);
  return limbOf(
    [place(hip, thigh, 0, inward * 2.5), 5.6],
    [place(hip, thigh, 10, inward * 1.6), 5],
    [place(knee, thigh, 0, inward * 0.8), 4.1],
    [place(knee, shank, 9, inward * 0.6), 3.7],
    [place(ankle, shank, -2, 0), 2.9],
  );
}

function onFloor(point: Point, radius: number): Round {
  return [{ x: point.x, y: Math.max(radius, point.y) }, radius];
}

function shoe({ ankle, heel, ball, toe }: Leg): string {
  const pitch = angleOf(heel, ball) - 90;
  const bend = angleOf(ball, toe) - 90;
  const back = onFloor(place(heel, pitch, -2.3, 1.6), 2.3);
  const middle = onFloor(place(ball, pitch, -2, 0), 2);
  const front = onFloor(place(toe, bend, -1.5, -1.2), 1.5);
  return limbOf(back, middle, front) + fan([ankle, 2.5], back, middle);
}

function frontShoe({ ankle, ball, toe }: Leg): string {
  return limbOf([ankle, 2.4], onFloor(ball, 2.6), onFloor(toe, 2));
}
