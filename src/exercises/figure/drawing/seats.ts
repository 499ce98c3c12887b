/** The shapes of seats from the side, behind and in front of the person. The hips of the person are over x = 0. */

import type { Prop } from '../../scene';
import { wheelchair } from '../skeleton/body';
import { type Point, reach } from '../skeleton/geometry';
import type { PropShapes } from './shape';
import { limb, line, short } from './shapes';

/** The shapes of a seat; null for other props. `scroll` is how far the floor has moved, in units. */
export function seatArt(prop: Prop, scroll: number): PropShapes | null {
  if (prop.kind === 'chair') return chair(prop.at ?? 0);
  if (prop.kind === 'chair-turned') return turnedChair();
  return prop.kind === 'wheelchair' ? wheelchairArt(scroll) : null;
}

const point = (x: number, y: number): Point => ({ x, y });

/** A bar from one point to another, as thick as twice its radius. */
function bar(x1: number, y1: number, x2: number, y2: number, radius: number): string {
  return limb([point(x1, y1), radius], [point(x2, y2), radius]);
}

/** A firm chair with four legs. `at` is how far it stands ahead of the hips. */
function chair(at: number): PropShapes {
  const legs = bar(at - 10, 20, at - 12, 1, 1) + bar(at + 13, 20, at + 14, 1, 1);
  const back = bar(at - 9.5, 21, at - 12.6, 50, 1.1);
  return {
    behind: [
      { tone: 'prop', d: legs + back },
      { tone: 'prop', d: bar(at - 9.5, 20.9, at + 14, 20.9, 1.7) },
      { tone: 'cushion', d: limb([point(at - 11.1, 40), 1.5], [point(at - 12.4, 50), 1.5]) },
    ],
    before: [],
  };
}

/** The firm chair from its front. Its backrest is behind the person, who sits sideways on it. */
function turnedChair(): PropShapes {
  const legs = bar(-11, 20, -12, 1, 1) + bar(15, 20, 16, 1, 1);
  const posts = bar(-9, 22, -9, 50, 1) + bar(13, 22, 13, 50, 1);
  return {
    behind: [
      { tone: 'cushion', d: bar(-9, 40, 13, 40, 1.6) + bar(-9, 48.4, 13, 48.4, 2.2) },
      { tone: 'prop', d: posts + legs },
      { tone: 'prop', d: bar(-10.6, 20.9, 14.6, 20.9, 1.7) },
    ],
    before: [],
  };
}

const SPOKES = 9;
const CASTOR = { x: 17, y: 4, radius: 4 };

/** A wheelchair. Its wheels turn with the floor, which has moved by `scroll` units. */
function wheelchairArt(scroll: number): PropShapes {
  const { axle, wheel, rise } = wheelchair;
  const seat = 22.4 + rise;
  const frame =
    line([point(-9, seat - 1), point(18, seat - 1), point(22, seat - 4), point(25, 4)]) +
    line([point(-9, seat - 1), point(-11.6, 53), point(-13, 54.4), point(-17, 54.4)]) +
    line([point(16, seat - 1), point(17, 10), point(17, 4)]);
  return {
    behind: [
      { tone: 'far-wheel', d: ring(wheel - 1), transform: rolled(axle.x + 1.6, axle.y, 0) },
      { tone: 'frame', d: frame },
      {
        tone: 'castor',
        d: ring(CASTOR.radius - 0.8) + spokes(CASTOR.radius - 1, 3),
        transform: rolled(CASTOR.x, CASTOR.y, scroll / CASTOR.radius),
      },
      { tone: 'cushion', d: bar(-10.4, 32, -11.6, 50, 1.6) + bar(-8, seat - 1.2, 17, seat - 1.2, 1.5) },
      { tone: 'prop', d: bar(24, wheelchair.rise - 1, 36, wheelchair.rise - 1, 0.9) },
    ],
    before: [
      { tone: 'wheel', d: ring(wheel - 1), transform: rolled(axle.x, axle.y, 0) },
      {
        tone: 'spokes',
        d: spokes(wheel - 1, SPOKES) + ring(1.2),
        transform: rolled(axle.x, axle.y, scroll / wheel),
      },
      { tone: 'rim', d: ring(wheelchair.rim), transform: rolled(axle.x, axle.y, 0) },
    ],
  };
}

function ring(radius: number): string {
  return `M${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0Z`;
}

function spokes(radius: number, count: number): string {
  const origin = point(0, 0);
  return Array.from({ length: count }, (_, index) =>
    line([origin, reach(origin, (index * 360) / count, radius)]),
  ).join('');
}

/** The transform that moves a shape to a point, and turns it forwards by an angle in radians. */
function rolled(x: number, y: number, angle: number): string {
  return `translate(${short(x)} ${short(-y)}) rotate(${short((angle * 180) / Math.PI)})`;
}

/** The left and the right end of a seat; null for props that are no seat. */
export function seatSpan(prop: Prop): readonly [number, number] | null {
  if (prop.kind === 'wheelchair') return [-18, 37];
  if (prop.kind === 'chair-turned') return [-13, 17];
  if (prop.kind === 'chair') return [(prop.at ?? 0) - 14, (prop.at ?? 0) + 17];
  return null;
}
