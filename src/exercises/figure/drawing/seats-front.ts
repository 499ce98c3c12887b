/** The shapes of what a person sits on, holds or leans on, from the front. */

import type { Prop } from '../../scene';
import type { Point } from '../skeleton/geometry';
import type { Shape } from './shape';
import { limb } from './shapes';

const point = (x: number, y: number): Point => ({ x, y });

function bar(x1: number, y1: number, x2: number, y2: number, radius: number): string {
  return limb([point(x1, y1), radius], [point(x2, y2), radius]);
}

/** The same bar on both sides of the middle. */
function twice(x1: number, y1: number, x2: number, y2: number, radius: number): string {
  return bar(-x1, y1, -x2, y2, radius) + bar(x1, y1, x2, y2, radius);
}

/** The shapes behind the person. */
export function behindFront(prop: Prop): readonly Shape[] {
  if (prop.kind === 'chair') return chair;
  if (prop.kind === 'wheelchair') return wheelchair;
  if (prop.kind === 'doorframe') return [{ tone: 'prop', d: doorway(prop.at) }];
  return [];
}

/** The shapes between the person and the viewer, under the hands. */
export function beforeFront(prop: Prop): readonly Shape[] {
  return prop.kind === 'desk'
    ? [{ tone: 'prop', d: twice(39, 3, 39, 45, 1.3) + bar(-44, 46, 44, 46, 1.5) }]
    : [];
}

const chair: readonly Shape[] = [
  { tone: 'prop', d: twice(17, 25, 18.5, 1.2, 1.2) + twice(15.5, 26, 15.5, 62, 1.2) },
  { tone: 'cushion', d: bar(-13, 28.2, 13, 28.2, 3) },
  { tone: 'prop', d: bar(-17, 25.4, 17, 25.4, 2) },
  { tone: 'cushion', d: bar(-14, 60, 14, 60, 2.6) + bar(-14, 50, 14, 50, 2) },
];

const wheelchair: readonly Shape[] = [
  { tone: 'prop', d: twice(14, 30, 14, 66, 1) + twice(14, 66, 16, 67, 1.4) + twice(15, 3, 6, 3, 1.1) },
  { tone: 'cushion', d: bar(-12, 60, 12, 60, 3) + bar(-12, 46, 12, 46, 4) + bar(-15, 29.4, 15, 29.4, 2.2) },
  { tone: 'prop', d: twice(21, 2.2, 20.4, 33, 2.2) },
];

/** The frame of a door. Its near post is at `at`, its far post on the other side of the person. */
function doorway(at: number): string {
  const [near, far] = [at - 2, -at + 12];
  return bar(near, 2, near, 124, 2.2) + bar(near, 124, far, 124, 2.2) + bar(far, 124, far, 2, 2.2);
}
