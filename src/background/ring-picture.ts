/**
 * The icon on the toolbar as pixels: a person who reaches for the ceiling, in a ring that fills until the break. It is
 * drawn here and not read from files: for a file, Chromium's worker decodes a picture on a canvas, which costs more
 * than the rest of a look.
 */
import { clamp } from '../core/clamp';
import { RING } from '../core/clock/desired-state';

/** The width and height, in pixels. One size is enough: where pixels are large, the browser scales it to half. */
export const ICON_SIZE = 32;

/** Both colors have a contrast of 3:1 or more on a white and on a dark toolbar. In red, green and blue. */
const FILL = [0xdb, 0x63, 0x39] as const;
const EMPTY = [0x8a, 0x8f, 0x96] as const;
/** The empty part of the ring may be faint. From 0 to 1. */
const EMPTY_OPACITY = 0.55;

/** The drawing has 128 units from edge to edge. */
const UNITS = 128;
const MIDDLE = UNITS / 2;
const RING_RADIUS = 55;
const RING_WIDTH = 16;

/** A line with round ends, from one point to another, in units. */
interface Line {
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
  readonly width: number;
}

/** The person: the arms in two parts each, the trunk, the legs, and the head, whose line is a point. */
const person: readonly Line[] = [
  { x: 42, y: 32, toX: 52, toY: 56, width: 10 },
  { x: 52, y: 56, toX: 64, toY: 60, width: 10 },
  { x: 64, y: 60, toX: 76, toY: 56, width: 10 },
  { x: 76, y: 56, toX: 86, toY: 32, width: 10 },
  { x: 64, y: 62, toX: 64, toY: 76, width: 19 },
  { x: 60, y: 78, toX: 55, toY: 99, width: 11 },
  { x: 68, y: 78, toX: 73, toY: 99, width: 11 },
  { x: 64, y: 41, toX: 64, toY: 41, width: 21 },
];

/** How far a point lies within a line, in units; below 0 if it is outside. */
function depthIn(line: Line, x: number, y: number): number {
  const [alongX, alongY] = [line.toX - line.x, line.toY - line.y];
  const squared = alongX * alongX + alongY * alongY;
  // The part of the line, from 0 to 1, at which it is nearest to the point.
  const part = squared === 0 ? 0 : clamp(((x - line.x) * alongX + (y - line.y) * alongY) / squared, 0, 1);
  return line.width / 2 - Math.hypot(x - line.x - part * alongX, y - line.y - part * alongY);
}

/** How much of a pixel a shape covers, from 0 to 1, if the middle of the pixel lies `depth` units within the shape. */
function coverage(depth: number): number {
  return clamp(0.5 + (depth * ICON_SIZE) / UNITS, 0, 1);
}

/** How much of the pixel around a point the person covers, from 0 to 1. */
function personAt(x: number, y: number): number {
  return coverage(person.reduce((depth, line) => Math.max(depth, depthIn(line, x, y)), -UNITS));
}

/** How much of the pixel around a point the ring covers, from 0 to 1. */
function ringAt(x: number, y: number): number {
  return coverage(RING_WIDTH / 2 - Math.abs(Math.hypot(x - MIDDLE, y - MIDDLE) - RING_RADIUS));
}

/** Where a point lies on the ring: 0 at the top, clockwise to `RING`. */
function stepAt(x: number, y: number): number {
  const turn = Math.atan2(x - MIDDLE, MIDDLE - y) / (2 * Math.PI);
  return (turn < 0 ? turn + 1 : turn) * RING;
}

/** The pixels of the icon with `filled` of `RING` steps, as `ImageData` has them: red, green, blue and opacity. */
export function iconPixels(filled: number): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(ICON_SIZE * ICON_SIZE * 4);
  for (let row = 0; row < ICON_SIZE; row += 1) {
    for (let column = 0; column < ICON_SIZE; column += 1) {
      const [x, y] = [((column + 0.5) * UNITS) / ICON_SIZE, ((row + 0.5) * UNITS) / ICON_SIZE];
      const ofPerson = personAt(x, y);
      const isFilled = ofPerson > 0 || stepAt(x, y) < filled;
      const opacity = ofPerson || ringAt(x, y) * (isFilled ? 1 : EMPTY_OPACITY);
      pixels.set(isFilled ? FILL : EMPTY, (row * ICON_SIZE + column) * 4);
      pixels[(row * ICON_SIZE + column) * 4 + 3] = Math.round(opacity * 255);
    }
  }
  return pixels;
}
