/** What a person lies and kneels on, from the side: its thickness, for poses and for drawing, and its shapes. */

import type { Prop } from '../../scene';
import type { Shape } from './shape';

/** The height of the top of a mat and of a cushion over the floor, in units. */
export const MAT_TOP = 1.6;
export const CUSHION_TOP = 3.4;

/** Half the length of a mat, in units. */
export const MAT = 60;
/** Half the width of a cushion. */
const CUSHION = 8;
/** The thickness of a mattress and of the frame under it, and half the width of a post. */
const MATTRESS = 9;
const RAIL = 5;
const POST = 1.3;
/** How far the head of the bed rises over its mattress. */
const HEAD = 12;

/** The shapes behind the person. There are none for props that the person does not lie or kneel on. */
export function groundArt(prop: Prop): readonly Shape[] {
  if (prop.kind === 'mat') return [slab('mat', -MAT, MAT, 0, MAT_TOP)];
  if (prop.kind === 'cushion') return [slab('mat', prop.at - CUSHION, prop.at + CUSHION, 0, CUSHION_TOP)];
  return prop.kind === 'bed' ? bed(prop.from, prop.to, prop.height) : [];
}

function bed(from: number, to: number, top: number): Shape[] {
  const under = top - MATTRESS;
  const post = (x: number, high: number) => slab('prop', x - POST, x + POST, 0, high);
  return [
    post(from, top + HEAD),
    post(to - 6, under),
    slab('prop', from, to - 3, under - RAIL, under),
    slab('cushion', from + POST, to, under, top),
  ];
}

/** A board with rounded corners, between two heights. */
function slab(tone: Shape['tone'], from: number, to: number, low: number, high: number): Shape {
  const r = Math.min((high - low) / 2, (to - from) / 2, 2.4);
  const corner = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`;
  const d =
    `M${from + r} ${-high}H${to - r}${corner(r, r)}V${-low - r}${corner(-r, r)}` +
    `H${from + r}${corner(-r, -r)}V${-high + r}${corner(r, -r)}Z`;
  return { tone, d };
}
