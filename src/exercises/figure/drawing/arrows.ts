/** Arrows beside a small movement, which show its direction. */
import type { Arrow } from '../../scene';
import { angleOf, type Point, place } from '../skeleton/geometry';
import type { Skeleton } from '../skeleton/rig';
import type { Shape } from './shape';
import { line } from './shapes';

/** The length of the two strokes of an arrow head, and their angle from its shaft. */
const HEAD = 4;
const OPEN = 150;

/** An arrow along a line of points. */
export function arrowAlong(points: readonly Point[]): string {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (!before || !tip) return '';
  const way = angleOf(before, tip);
  const [left, right] = [place(tip, way + OPEN, HEAD, 0), place(tip, way - OPEN, HEAD, 0)];
  return line(points) + line([left, tip]) + line([tip, right]);
}

/** The arrows of a person from the side. */
const bySide = {
  /** The chin slides back. */
  chin: ({ head }: Skeleton): readonly Point[] => [
    { x: head.x + 18, y: head.y - 3.4 },
    { x: head.x + 14, y: head.y - 5 },
    { x: head.x + 9.5, y: head.y - 4.6 },
  ],
  /** The tail tucks under. */
  tuck: ({ pelvis, waist }: Skeleton): readonly Point[] => {
    const up = angleOf(pelvis, waist);
    return [
      [7, 10],
      [-1, 12.5],
      [-9, 11.5],
      [-13, 6],
    ].map(([high = 0, behind = 0]) => place(pelvis, up, high, behind));
  },
} as const;

/** The arrow of a person from the side; no shape where there is none. */
export function sideArrow(skeleton: Skeleton, arrow: Arrow | undefined): Shape[] {
  if (arrow !== 'chin' && arrow !== 'tuck') return [];
  return [{ tone: 'arrow', d: arrowAlong(bySide[arrow](skeleton)) }];
}
