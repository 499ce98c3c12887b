/** The shapes of the close-up of head and shoulders, from back to front. */
import type { Prop } from '../../scene';
import { bunOf, featureOf, frontHead, type Project, projection } from '../drawing/head-front';
import type { Looks } from '../drawing/looks';
import type { Shape } from '../drawing/shape';
import { blob, limb, short } from '../drawing/shapes';
import { cos, type Point } from '../skeleton/geometry';
import { EYE, type Eye, eyeOf, type FacePosture } from './face';
import { farTarget, sightsOf } from './sights';
import { thumbShapes } from './thumb';

/** The place of the middle of the head, and how much larger the head is than that of the whole figure. */
const MIDDLE: Point = { x: -14, y: 66 };
const SCALE = 4.5;

/** The shapes of a face. Their number and order are the same in every posture. */
export function faceShapes(face: FacePosture, props: readonly Prop[], looks: Looks): Shape[] {
  const { headTurn, breath } = face;
  const { skin, hair, over } = frontHead(headTurn, 0);
  const seen = projection(headTurn, 0);
  const transform = `translate(${MIDDLE.x} ${-MIDDLE.y}) scale(${SCALE})`;
  const eyes = eyesOf(face);
  return [
    ...props.flatMap(sightsOf),
    { tone: 'target', d: farTarget(face, props) },
    { tone: 'skin', d: limb([{ x: MIDDLE.x, y: 22 }, 13], [MIDDLE, 12]) },
    { tone: 'top', d: bust(breath) },
    { tone: 'hair', d: looks.bun ? bunOf(headTurn) : '', transform },
    { tone: 'skin', d: skin, transform },
    { tone: 'hair', d: hair, transform },
    { tone: 'skin', d: over, transform },
    { tone: 'eye', d: eyes.map((eye) => opening(eye, -EYE.upper, EYE.lower)).join(''), transform },
    { tone: 'iris', d: eyes.map(irisOf).join(''), transform },
    { tone: 'skin', d: eyes.map(lidsOf).join(''), transform },
    { tone: 'halo', d: eyes.map(haloOf).join(''), transform },
    { tone: 'lash', d: eyes.map(lashOf).join(''), transform },
    { tone: 'brow', d: [-1, 1].map((side) => browOf(seen, side)).join(''), transform },
    { tone: 'feature', d: featureOf(seen), transform },
    ...thumbShapes(face),
  ];
}

/** Both eyes of a face. The one on the left of the screen comes first. */
export function eyesOf(face: FacePosture): readonly [Eye, Eye] {
  const seen = projection(face.headTurn, 0);
  const eye = (side: -1 | 1) => eyeOf(face, side, socket(seen, side, face.headTurn));
  return [eye(-1), eye(1)];
}

/** The place of an eye on the turned head, and its relative width there. */
function socket(seen: Project, side: number, turn: number) {
  const { x, y } = seen(side * 25, -0.5, 5.2);
  return { x, y, narrow: cos(side * 25 + turn) / cos(25) };
}

function bust(breath: number): string {
  const rise = breath * 0.9;
  const half = (out: number) => [
    { x: MIDDLE.x + out * 10, y: 29 + rise },
    { x: MIDDLE.x + out * 27, y: 22 + rise },
    { x: MIDDLE.x + out * 41, y: 12 + rise },
    { x: MIDDLE.x + out * 46, y: -14 },
  ];
  return blob([...half(-1).toReversed(), { x: MIDDLE.x, y: 25 + rise }, ...half(1)], 0.8);
}

function at(x: number, y: number): string {
  return `${short(x)} ${short(y)}`;
}

/** The almond shape between an upper and a lower line. */
function opening({ x, y, wide }: Eye, upper: number, lower: number): string {
  return `M${at(x - wide, y)}Q${at(x, y + 2 * upper)} ${at(x + wide, y)}Q${at(x, y + 2 * lower)} ${at(x - wide, y)}Z`;
}

function irisOf({ pupil, wide }: Eye): string {
  const across = (EYE.iris * wide) / EYE.wide;
  const [left, right] = [pupil.x - across, pupil.x + across];
  return (
    `M${at(left, pupil.y)}A${short(across)} ${EYE.iris} 0 1 0 ${at(right, pupil.y)}` +
    `A${short(across)} ${EYE.iris} 0 1 0 ${at(left, pupil.y)}Z`
  );
}

/** The skin over the parts of eye and iris that the lids cover. */
function lidsOf(eye: Eye): string {
  const { x, y, wide, upper, lower } = eye;
  const lid = (line: number, beyond: number) =>
    `M${at(x - wide - 0.1, y)}Q${at(x, y + 2 * line)} ${at(x + wide + 0.1, y)}` +
    `C${at(x + wide, y + beyond)} ${at(x - wide, y + beyond)} ${at(x - wide - 0.1, y)}Z`;
  return lid(upper, -2) + lid(lower, 1.8);
}

function lashOf({ x, y, wide, upper }: Eye): string {
  return `M${at(x - wide, y)}Q${at(x, y + 2 * upper)} ${at(x + wide, y)}`;
}

/** The glow round the eye, where it is felt to rest: the lids, but not the opening between them. */
function haloOf(eye: Eye): string {
  const { x, y, wide, upper, lower } = eye;
  const [across, high] = [short(wide * 1.3), 1.6];
  const oval = `M${at(x - across, y)}A${across} ${high} 0 1 0 ${at(x + across, y)}A${across} ${high} 0 1 0 ${at(x - across, y)}Z`;
  return oval + opening(eye, upper, lower);
}

function browOf(seen: Project, side: number): string {
  const [inner, middle, outer] = [
    seen(side * 15, -2.3, 5.2),
    seen(side * 25, -2.9, 5.2),
    seen(side * 37, -2.3, 5.2),
  ];
  return `M${at(inner.x, inner.y)}Q${at(middle.x, middle.y)} ${at(outer.x, outer.y)}`;
}
