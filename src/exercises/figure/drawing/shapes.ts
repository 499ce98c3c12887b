/** Makes outlines as SVG path data. Points of the figure have y up, and the screen has y down. */
import { distance, type Point } from '../skeleton/geometry';

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
  const pairs = rounds.slice(1).map((round, index) => capsule(rounds[index] ?? round, round));
  return pairs.join('');
}

/** Several circles, each joined to the circle `hub`. */
export function fan(hub: Round, ...rounds: readonly Round[]): string {
  return rounds.map((round) => capsule(hub, round)).join('');
}

function capsule([p, r]: Round, [q, s]: Round): string {
  const length = distance(p, q);
  if (length <= Math.abs(r - s) + 0.01) return circle(r > s ? [p, r] : [q, s]);
  const way = Math.atan2(q.y - p.y, q.x - p.x);
  const open = Math.acos((r - s) / length);
  const edge = (middle: Point, radius: number, angle: number) =>
    at(middle.x + radius * Math.cos(angle), middle.y + radius * Math.sin(angle));
  const [left, right] = [way + open, way - open];
  const wide = r > s ? 1 : 0;
  return (
    `M${edge(p, r, left)}A${r} ${r} 0 ${wide} 0 ${edge(p, r, right)}` +
    `L${edge(q, s, right)}A${s} ${s} 0 ${1 - wide} 0 ${edge(q, s, left)}Z`
  );
}

function circle([p, r]: Round): string {
  return `M${at(p.x - r, p.y)}A${r} ${r} 0 1 0 ${at(p.x + r, p.y)}A${r} ${r} 0 1 0 ${at(p.x - r, p.y)}Z`;
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
export function blob(points: readonly Point[], tension = 1): string {
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
