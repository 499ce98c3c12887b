/** Turns a frame into shapes: SVG path data, from back to front. */

import type { GlowPlace } from '../../scene';
import { place } from '../skeleton/geometry';
import type { Limb } from '../skeleton/pose';
import type { Skeleton } from '../skeleton/rig';
import type { BodyFrame, Frame } from './frame';
import { shoe, sideLeg, sidePelvis, sideTop, sleeve } from './from-side';
import { frontShapes } from './front-shapes';
import { furnitureArt } from './furniture';
import { glowLines } from './glow';
import { groundArt } from './ground';
import { type HeadArt, profile } from './head';
import { hand, neckOf } from './limbs';
import { seatArt } from './seats';
import type { GlowLine, PropShapes, Shape } from './shape';
import { line, short } from './shapes';

/** The places whose glow is drawn in front of a sleeve. */
const armPlaces = new Set<GlowPlace>([
  'blades',
  'shoulder',
  'shoulders',
  'arm',
  'forearm',
  'chest',
  'neck-side',
  'side',
]);

/** The shapes of a frame, from back to front. */
export function shapesOf(frame: Frame): readonly Shape[] {
  return 'shapes' in frame ? frame.shapes() : bodyShapes(frame);
}

function bodyShapes(frame: BodyFrame): readonly Shape[] {
  const lines = glowLines(frame).map(({ place: at, limb, alone, points }) => ({
    limb,
    alone,
    onArm: armPlaces.has(at),
    d: line(points),
  }));
  const person = frame.view === 'side' ? sideShapes(frame, lines) : frontShapes(frame, lines);
  return [...frame.props.flatMap(groundArt), ...person];
}

function sideShapes(frame: BodyFrame, lines: readonly GlowLine[]): Shape[] {
  const { skeleton } = frame;
  const { arms, legs } = skeleton;
  const furniture = propArt(frame);
  const layer = ({ limb, alone, onArm }: GlowLine): Limb => (alone && !onArm ? 0 : limb);
  const glow = (limb: Limb, onArm: boolean) =>
    lines
      .filter((each) => layer(each) === limb && each.onArm === onArm)
      .map(({ d }) => ({ tone: 'glow', d }) as const);
  return [
    ...furniture.behind,
    { tone: 'far-skin', d: hand(arms[1], 1) },
    { tone: 'far', d: sleeve(arms[1]) },
    { tone: 'far', d: shoe(legs[1]) },
    { tone: 'far', d: sideLeg(legs[1]) },
    ...glow(1, true),
    ...glow(1, false),
    { tone: 'skin', d: neckOf(skeleton, 2.7) },
    { tone: 'legs', d: sideLeg(legs[0]) + sidePelvis(skeleton) },
    { tone: 'shoe', d: shoe(legs[0]) },
    { tone: 'top', d: sideTop(skeleton) },
    ...head(skeleton, profile, 0.9),
    ...glow(0, false),
    ...furniture.before,
    { tone: 'skin', d: hand(arms[0], 1) },
    { tone: 'sleeve', d: sleeve(arms[0]) },
    ...glow(0, true),
  ];
}

/** The shapes of what the person sits on or holds on to, if there is anything. */
function propArt({ props, scroll }: BodyFrame): PropShapes {
  const arts = props.flatMap((prop) => seatArt(prop, scroll ?? 0) ?? furnitureArt(prop) ?? []);
  return { behind: arts.flatMap(({ behind }) => behind), before: arts.flatMap(({ before }) => before) };
}

/** The shapes of the head, moved `ahead` of the neck in the direction of the face. */
function head({ head: middle, headAngle }: Skeleton, art: HeadArt, ahead: number): Shape[] {
  const { x, y } = place(middle, -headAngle, 0, ahead);
  const transform = `translate(${short(x)} ${short(-y)}) rotate(${short(headAngle)})`;
  return [
    { tone: 'skin', d: art.skin, transform },
    { tone: 'hair', d: art.hair, transform },
    { tone: 'face', d: art.face, transform },
  ];
}
