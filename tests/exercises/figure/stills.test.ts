/** Stills beside each other. */
import { expect, test } from 'vitest';
import { keyFrames } from '../../../src/exercises/figure/drawing/frame';
import { closeUp, unionOf } from '../../../src/exercises/figure/drawing/stage';
import { library } from '../../../src/exercises/library';
import { withShowing } from '../../../src/exercises/showing';

test('the box round all stills of an exercise contains the box of each', () => {
  for (const exercise of library.map(withShowing)) {
    const boxes = keyFrames(exercise).map((frame) => closeUp(exercise, frame));
    const box = unionOf(boxes);
    for (const { left, top, width, height } of boxes) {
      expect(left).toBeGreaterThanOrEqual(box.left);
      expect(top).toBeGreaterThanOrEqual(box.top);
      expect(left + width).toBeLessThanOrEqual(box.left + box.width + 1e-9);
      expect(top + height).toBeLessThanOrEqual(box.top + box.height + 1e-9);
    }
  }
});
