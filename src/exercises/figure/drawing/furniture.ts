/** The shapes of furniture that a person holds on to. They are drawn behind the person. */
import { DESK_TOP, type Prop } from '../../scene';
import type { Point } from '../skeleton/geometry';
import type { PropShapes } from './shape';
import { limb } from './shapes';

/** Half the thickness of a table top and of a leg. */
const TOP = 1.4;
const LEG = 1.1;
/** The height and the depth of a wall. It reaches beyond the scene. */
const HIGH = 132;
const THICK = 22;

const point = (x: number, y: number): Point => ({ x, y });

function bar(from: Point, to: Point, radius: number): string {
  return limb([from, radius], [to, radius]);
}

/** The shapes of a desk or a wall; null for other props. */
export function furnitureArt(prop: Prop): PropShapes | null {
  if (prop.kind === 'desk') return { behind: desk(prop.at, prop.to ?? prop.at + DEEP), before: [] };
  if (prop.kind === 'wall')
    return {
      behind: [
        {
          tone: 'prop',
          d: `M${prop.at} 0L${prop.at} ${-HIGH}L${prop.at + THICK} ${-HIGH}L${prop.at + THICK} 0Z`,
        },
      ],
      before: [],
    };
  return null;
}

/** The depth of a desk, in units. */
const DEEP = 34;

function desk(from: number, to: number): PropShapes['behind'] {
  const legs = [from + 7, to - 5].map((x) => bar(point(x, DESK_TOP - 2 * TOP), point(x, LEG), LEG)).join('');
  const top = bar(point(from + TOP, DESK_TOP - TOP), point(to - TOP, DESK_TOP - TOP), TOP);
  return [
    { tone: 'cushion', d: legs },
    { tone: 'prop', d: top },
  ];
}
