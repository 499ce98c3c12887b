/** Makes outlines as SVG path data. Points of the figure have y up, and the screen has y down. */
import { angleOf, distance, type Point, place, pointBetween } from '../skeleton/geometry';

/** A circle that a limb passes through: its centre and its radius. */
export type Round = readonly [Point, number];

/** Rounds a coordinate. A hundredth of a unit is less than a pixel, and this is faster than toFixed. */
export function short(value: number): number {
  return Math.round(value * 100) / 100;
}

function at(x: number, y: number): string {
  return `${short(x)} ${short(-y)}`;
}

/** A limb: neighbouring circles, joined by their outer tangents. */
export function limb(...rounds: readonly Round[]): string {
  const links = rounds.slice(1).map((round, index) => [rounds[index] ?? round, round] as const);
  // A circle inside its neighbour has no tangents to it.
  if (links.length < 2 || links.some(isInside)) return links.map(([p, q]) => capsule(p, q)).join('');
  return chain(links);
}

/** Two neighbouring circles of a limb. */
type Link = readonly [Round, Round];

function isInside([[p, r], [q, s]]: Link): boolean {
  return distance(p, q) <= Math.abs(r - s) + 0.01;
}

/** The directions, in radians, in which the two tangents of a link leave its circles. */
function tangentsOf([[p, r], [q, s]]: Link): { readonly left: number; readonly right: number } {
  const way = Math.atan2(q.y - p.y, q.x - p.x);
  const open = Math.acos((r - s) / distance(p, q));
  return { left: way + open, right: way - open };
}

/** One outline round several links: half as many edges to fill as one outline for each of them. */
function chain(links: readonly Link[]): string {
  const tangents = links.map(tangentsOf);
  const [first, last] = [links[0], links.at(-1)];
  const [start, end] = [tangents[0], tangents.at(-1)];
  if (!first || !last || !start || !end) return '';
  const ahead = links.map(([, round], index) => {
    const [tangent, next] = [tangents[index] ?? end, tangents[index + 1]];
    return `L${onEdge(round, tangent.right)}${next ? turnAt(round, tangent.right, next.right) : ''}`;
  });
  const back = links.map(([round], index) => {
    const [tangent, before] = [tangents[index] ?? end, tangents[index - 1]];
    return `L${onEdge(round, tangent.left)}${before ? turnAt(round, tangent.left, before.left) : ''}`;
  });
  return (
    `M${onEdge(first[0], start.left)}${capOf(first[0], start.left, start.right + 2 * Math.PI)}` +
    `${ahead.join('')}${capOf(last[1], end.right, end.left)}${back.toReversed().join('')}Z`
  );
}

function onEdge([middle, radius]: Round, angle: number): string {
  return at(middle.x + radius * Math.cos(angle), middle.y + radius * Math.sin(angle));
}

/** The round end of a limb, from one direction to a larger one. */
function capOf(round: Round, from: number, to: number): string {
  const radius = short(round[1]);
  return `A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 0 ${onEdge(round, to)}`;
}

/** The outline between two tangents at a joint: round outside of the bend, and over the middle inside of it. */
function turnAt(round: Round, from: number, to: number): string {
  const turn = Math.atan2(Math.sin(to - from), Math.cos(to - from));
  if (Math.abs(turn) < FLAT) return '';
  return turn > 0 ? capOf(round, from, from + turn) : `L${at(round[0].x, round[0].y)}L${onEdge(round, to)}`;
}

/** A bend that is not seen, in radians. */
const FLAT = 0.04;

/** A limb without corners: each circle between two others is replaced by a curve that begins `cut` units before it. */
export function softLimb(cut: number, ...rounds: readonly Round[]): string {
  const bends = rounds.flatMap((round, index): Round[] => {
    const [before, after] = [rounds[index - 1], rounds[index + 1]];
    if (!before || !after) return [round];
    const turn = Math.abs(((angleOf(before[0], round[0]) - angleOf(round[0], after[0]) + 540) % 360) - 180);
    return turn < 12 ? [round] : corner(cut, before, round, after);
  });
  return limb(...bends);
}

/** Four circles along a parabola instead of the circle `round`. */
function corner(cut: number, before: Round, [joint, radius]: Round, after: Round): Round[] {
  const share = (other: Point) => Math.min(0.45, cut / Math.max(0.01, distance(joint, other)));
  const [from, to] = [
    pointBetween(joint, before[0], share(before[0])),
    pointBetween(joint, after[0], share(after[0])),
  ];
  return [0, 0.33, 0.67, 1].map((s): Round => {
    const on = pointBetween(pointBetween(from, joint, s), pointBetween(joint, to, s), s);
    return [on, radius];
  });
}

/** Several circles, each joined to the circle `hub`. */
export function fan(hub: Round, ...rounds: readonly Round[]): string {
  return rounds.map((round) => capsule(hub, round)).join('');
}

/** All outlines run in the same direction, so that several of them in one path are filled without holes. */
function capsule([p, r]: Round, [q, s]: Round): string {
  if (
    isInside([
      [p, r],
      [q, s],
    ])
  )
    return circle(r > s ? [p, r] : [q, s]);
  const { left, right } = tangentsOf([
    [p, r],
    [q, s],
  ]);
  const wide = r > s ? 1 : 0;
  const [large, small] = [short(r), short(s)];
  return (
    `M${onEdge([p, r], left)}A${large} ${large} 0 ${wide} 0 ${onEdge([p, r], right)}` +
    `L${onEdge([q, s], right)}A${small} ${small} 0 ${1 - wide} 0 ${onEdge([q, s], left)}Z`
  );
}

function circle([p, r]: Round): string {
  const radius = short(r);
  return `M${at(p.x - r, p.y)}A${radius} ${radius} 0 1 0 ${at(p.x + r, p.y)}A${radius} ${radius} 0 1 0 ${at(p.x - r, p.y)}Z`;
}

/** A smooth line along points. */
export function line(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    const end = index === rest.length - 2 ? last : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${at(point.x, point.y)} ${at(end.x, end.y)}`;
  });
  return `M${at(first.x, first.y)}${bends.length > 0 ? bends.join('') : `L${at(last.x, last.y)}`}`;
}

/** A closed smooth shape through points (Catmull-Rom). With `tension` 0 it is angular, with 1 round. */
export function blob(outline: readonly Point[], tension = 1): string {
  const points = areaOf(outline) < 0 ? outline.toReversed() : outline;
  const point = (index: number) => points[(index + points.length) % points.length] ?? { x: 0, y: 0 };
  const pull = tension / 6;
  const curves = points.map((from, index) => {
    const [before, to, after] = [point(index - 1), point(index + 1), point(index + 2)];
    const out = at(from.x + (to.x - before.x) * pull, from.y + (to.y - before.y) * pull);
    const into = at(to.x - (after.x - from.x) * pull, to.y - (after.y - from.y) * pull);
    return `C${out} ${into} ${at(to.x, to.y)}`;
  });
  return `M${at(point(0).x, point(0).y)}${curves.join('')}Z`;
}

/** Twice the area inside an outline; negative if it runs clockwise. */
function areaOf(outline: readonly Point[]): number {
  return outline.reduce((sum, { x, y }, index) => {
    const next = outline[(index + 1) % outline.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
}

/** How thick a muscle is along its length: its ends are thinner than its belly. */
const BELLY = [0.5, 0.85, 1, 1, 0.85, 0.5] as const;

/** The outline of a muscle along a line of points, `radius` thick to each side at its belly. Empty without points. */
export function muscle(points: readonly Point[], radius: number): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const spots = BELLY.map((_, index) => along(points, index / (BELLY.length - 1)));
  const edge = (side: number) =>
    spots.map((spot, index) => {
      const [before, after] = [spots[index - 1] ?? spot, spots[index + 1] ?? spot];
      return place(spot, angleOf(before, after), 0, side * radius * (BELLY[index] ?? 1));
    });
  const beyond = (from: Point, to: Point) => place(to, angleOf(from, to), radius * 0.5, 0);
  return blob([
    beyond(spots[1] ?? first, first),
    ...edge(1),
    beyond(spots[4] ?? last, last),
    ...edge(-1).toReversed(),
  ]);
}

/** The point at a share of the length of a line of points. */
function along(points: readonly Point[], share: number): Point {
  const way = share * (points.length - 1);
  const index = Math.min(Math.floor(way), points.length - 2);
  const [from, to] = [points[index], points[index + 1]];
  return from && to ? pointBetween(from, to, way - index) : (points[0] ?? { x: 0, y: 0 });
}
