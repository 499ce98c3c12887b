/** Furniture in space, as a camera sees it: the shapes behind the person, and those in front. */

import type { Prop } from '../../scene';
import { DESK_TOP } from '../../scene';
import { MAT_TOP } from '../drawing/ground';
import type { PropShapes, Shape } from '../drawing/shape';
import { limb, short } from '../drawing/shapes';
import { wheelchair } from '../skeleton/body';
import { cos, type Point, sin } from '../skeleton/geometry';
import { type Camera, isFromFront, pictured, seenFrom, type Vector } from './space';

const NOTHING: PropShapes = { behind: [], before: [] };

/** The shapes of a prop. There are none for props that are not drawn in space. */
export function furnitureIn(camera: Camera, prop: Prop): PropShapes {
  const view = viewOf(camera);
  switch (prop.kind) {
    case 'chair':
      return chair(camera, view);
    case 'chair-turned':
      return turnedChair(view);
    case 'wheelchair':
      return wheels(camera, view);
    case 'doorframe':
      return doorway(view, prop.at);
    case 'mat':
      return { behind: [view.box('mat', [-55, 0, -14], [55, MAT_TOP, 24])], before: [] };
    case 'desk':
      return desk(camera, view, prop.at);
    default:
      return NOTHING;
  }
}

interface ViewOf {
  readonly box: (tone: Shape['tone'], low: Vector, high: Vector) => Shape;
  readonly bar: (from: Vector, to: Vector, radius: number) => string;
}

function viewOf(camera: Camera): ViewOf {
  const at = (point: Vector) => pictured(camera, point);
  return {
    bar: (from, to, radius) => limb([at(from), radius], [at(to), radius]),
    box: (tone, low, high) => {
      const corners = [low[0], high[0]].flatMap((x) =>
        [low[1], high[1]].flatMap((y) => [low[2], high[2]].map((z): Vector => [x, y, z])),
      );
      return { tone, d: polygon(hullOf(corners.map(at))) };
    },
  };
}

/** The floor round the person. It is empty under a mat. */
export function groundIn(camera: Camera, props: readonly Prop[]): Shape {
  if (props.some(({ kind }) => kind === 'mat')) return { tone: 'ground', d: '' };
  const points = Array.from(
    { length: 36 },
    (_, index): Vector => [GROUND * cos(index * 10), 0, GROUND * sin(index * 10) + 4],
  );
  return { tone: 'ground', d: polygon(points.map((point) => pictured(camera, point))) };
}

/** The radius of the floor, in units. */
const GROUND = 44;

/** A firm chair. From behind, its backrest is in front of the person. */
function chair(camera: Camera, { box, bar }: ViewOf): PropShapes {
  const back: Shape[] = [
    { tone: 'prop', d: bar([-11, 20, -10], [-11, 43, -13], 1.2) + bar([11, 20, -10], [11, 43, -13], 1.2) },
    box('cushion', [-12, 34, -13.6], [12, 43, -11.8]),
  ];
  const legs = [-12, 12].flatMap((x) => [
    bar([x, 20, -9], [x, 1, -11], 1.2),
    bar([x, 20, 14], [x, 1, 15], 1.2),
  ]);
  const seat: Shape[] = [
    { tone: 'prop', d: legs.join('') },
    box('cushion', [-13, 19.4, -10], [13, 22.6, 15]),
  ];
  return isFromFront(camera) ? { behind: [...back, ...seat], before: [] } : { behind: seat, before: back };
}

/** The firm chair, turned: its backrest is at the left hand of a person who sits sideways on it. */
function turnedChair({ box, bar }: ViewOf): PropShapes {
  const legs = [-10, 12].flatMap((x) => [
    bar([x, 20, -13], [x, 1, -14], 1.2),
    bar([x, 20, 11], [x, 1, 12], 1.2),
  ]);
  const posts = bar([13, 20, -12], [15, 48, -12], 1.2) + bar([13, 20, 10], [15, 48, 10], 1.2);
  return {
    behind: [
      { tone: 'prop', d: posts },
      box('cushion', [13.6, 38, -13], [15.4, 48, 11]),
      { tone: 'prop', d: legs.join('') },
      box('cushion', [-7, 19.4, -14], [14, 22.6, 12]),
    ],
    before: [],
  };
}

/** A wheelchair, which stands still. */
function wheels(camera: Camera, { box, bar }: ViewOf): PropShapes {
  const { axle, wheel, rise } = wheelchair;
  const ring = (x: number): Shape => {
    const points = Array.from({ length: 24 }, (_, index): Vector => {
      const round = index * 15;
      return [x, axle.y + (wheel - 1) * cos(round), axle.x + (wheel - 1) * sin(round)];
    });
    return { tone: 'wheel', d: polygon(points.map((point) => pictured(camera, point))) };
  };
  const far = seenFrom(camera, [1, 0, 0])[2] < 0 ? 15.5 : -15.5;
  const seat = 22.4 + rise;
  const back: Shape[] = [
    {
      tone: 'prop',
      d: bar([-12, seat, -10], [-12, 50, -13], 1.1) + bar([12, seat, -10], [12, 50, -13], 1.1),
    },
    box('cushion', [-12, 34, -13], [12, 45, -11.6]),
  ];
  const low: Shape[] = [
    ring(far),
    {
      tone: 'prop',
      d: bar([-7, rise - 1, 24], [7, rise - 1, 24], 1.2) + bar([0, seat - 2, 14], [0, rise, 24], 1.1),
    },
    box('cushion', [-13, seat - 2.6, -10], [13, seat, 16]),
  ];
  return isFromFront(camera)
    ? { behind: [...back, ...low], before: [ring(-far)] }
    : { behind: low, before: [...back, ring(-far)] };
}

/** The height of the upper edge of a lintel, in units. */
export const DOOR_TOP = 116;
/** The height of a doorway under its lintel, in units. */
const DOOR = 112;
/** How high and how far to the sides the wall reaches. The edge of the picture cuts it off. */
const WALL = 200;

/** A doorway in a wall, through which the person steps. The post that the arm leans on is at `at`. */
function doorway({ box }: ViewOf, at: number): PropShapes {
  const other = at > 0 ? at - 58 : at + 58;
  const [low, high] = [Math.min(at, other), Math.max(at, other)];
  const post = (x: number) => box('prop', [x - 2, 0, -2], [x + 2, DOOR, 2]);
  return {
    behind: [
      box('cushion', [-WALL, 0, -1.6], [low, WALL, 1.6]),
      box('cushion', [high, 0, -1.6], [WALL, WALL, 1.6]),
      box('cushion', [low, DOOR, -1.6], [high, WALL, 1.6]),
      post(other),
      box('prop', [low - 2, DOOR, -2], [high + 2, DOOR_TOP, 2]),
      post(at),
    ],
    before: [],
  };
}

/** The ends of a desk, in units. The near one is just beyond the hand, so that the desk does not hide the hips. */
const DESK_FROM = -60;
const DESK_TO = 16;

/** A desk in front of the person, from its edge at `at`. */
function desk(camera: Camera, { box, bar }: ViewOf, at: number): PropShapes {
  const legs = [DESK_FROM + 4, DESK_TO - 4].flatMap((x) => [
    bar([x, DESK_TOP - 2, at + 14], [x, 1, at + 14], 1.3),
    bar([x, 1.3, at + 4], [x, 1.3, at + 22], 1.3),
  ]);
  const shapes: Shape[] = [
    { tone: 'cushion', d: legs.join('') },
    box('prop', [DESK_FROM, DESK_TOP - 2.8, at], [DESK_TO, DESK_TOP, at + 24]),
  ];
  return isFromFront(camera) ? { behind: [], before: shapes } : { behind: shapes, before: [] };
}

/** The corners of the outline of some points, in order (Andrew's monotone chain). */
function hullOf(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const half = (list: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length > 1 && !turnsLeft(chain.at(-2), chain.at(-1), point)) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function turnsLeft(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  return !a || !b || (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

function polygon(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${short(x)} ${short(-y)}`).join('L')}Z`;
}
