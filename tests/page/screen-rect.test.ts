import { describe, expect, test } from 'vitest';
import { withinScreen } from '../../src/page/screen-rect';

const laptop = { left: 0, top: 0, width: 1366, height: 768 };
const size = { width: 540, height: 600 };

describe('a window', () => {
  test('in sight stays where it is', () => {
    const window = { left: 400, top: 20, ...size };
    expect(withinScreen(window, laptop)).toBe(window);
  });

  test('partly outside of the screen is moved into it', () => {
    expect(withinScreen({ left: 1000, top: 400, ...size }, laptop)).toEqual({ left: 826, top: 168, ...size });
    expect(withinScreen({ left: -200, top: -50, ...size }, laptop)).toEqual({ left: 0, top: 0, ...size });
  });

  test('larger than the screen is made as large as the screen', () => {
    expect(withinScreen({ left: 100, top: 100, width: 1800, height: 1200 }, laptop)).toEqual(laptop);
  });

  test('on a screen with a negative origin is moved into that screen', () => {
    const second = { left: -1920, top: -300, width: 1920, height: 1080 };
    expect(withinScreen({ left: -400, top: 0, ...size }, second)).toEqual({ left: -540, top: 0, ...size });
    const there = { left: -1900, top: -290, ...size };
    expect(withinScreen(there, second)).toBe(there);
  });

  test('at the edge stays there, although its border, which cannot be seen, is outside', () => {
    const window = { left: -8, top: 0, width: 540, height: 776 };
    expect(withinScreen(window, laptop)).toBe(window);
  });
});
