/** The icon on the toolbar: a person in a ring that fills clockwise. */
import { expect, test } from 'vitest';
import { ICON_SIZE, iconPixels } from '../../src/background/ring-picture';
import { RING } from '../../src/core/clock/desired-state';

const MIDDLE = ICON_SIZE / 2;
/** The middle of the ring's line, in pixels from the middle of the icon. */
const RADIUS = 13.75;

/** The color and the opacity of the pixel at a point. */
function pixelAt(filled: number, x: number, y: number) {
  const at = (Math.floor(y) * ICON_SIZE + Math.floor(x)) * 4;
  const [red = 0, green = 0, blue = 0, opacity = 0] = iconPixels(filled).slice(at, at + 4);
  return { isFilled: red > green && red > blue, opacity };
}

/** The pixel in the middle of a step of the ring, from 0 at the top, clockwise. */
function ringPixel(filled: number, step: number) {
  const angle = ((step + 0.5) / RING) * 2 * Math.PI;
  return pixelAt(filled, MIDDLE + RADIUS * Math.sin(angle), MIDDLE - RADIUS * Math.cos(angle));
}

const steps = Array.from({ length: RING }, (_, step) => step);

test.each([0, 1, 5, RING])('%i steps of the ring are filled, clockwise from the top', (filled) => {
  const isFilled = steps.map((step) => ringPixel(filled, step).isFilled);
  expect(isFilled).toEqual(steps.map((step) => step < filled));
});

test('the rest of the ring is faint, but can be seen', () => {
  expect(ringPixel(0, 3).opacity).toBe(140);
  expect(ringPixel(RING, 3).opacity).toBe(255);
});

test('the person is always in full color, and the corners are transparent', () => {
  expect(pixelAt(0, MIDDLE, MIDDLE)).toEqual({ isFilled: true, opacity: 255 });
  expect(pixelAt(0, 1, 1).opacity).toBe(0);
});
