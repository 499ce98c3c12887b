import { describe, expect, test } from 'vitest';
import { grownWindow, lackOf } from '../../src/page/window-size';

const laptop = { left: 0, top: 0, width: 1366, height: 768 };
const window = { left: 400, top: 20, width: 540, height: 600 };

describe('a window grows', () => {
  test('by what it lacks', () => {
    expect(grownWindow(window, { width: 100, height: 50 }, laptop)).toEqual({
      ...window,
      width: 640,
      height: 650,
    });
  });

  test('no further than the screen, within which it is moved, and its title bar stays in sight', () => {
    expect(grownWindow({ ...window, top: 100 }, { width: 0, height: 900 }, laptop)).toEqual({
      ...window,
      top: 40,
      height: 728,
    });
    expect(grownWindow(window, { width: 800, height: 0 }, laptop)).toEqual({
      ...window,
      left: 26,
      width: 1340,
    });
  });

  test('up to the whole height of a low screen', () => {
    const netbook = { left: 0, top: 0, width: 1024, height: 600 };
    const there = { left: 100, top: 50, width: 540, height: 500 };
    expect(grownWindow(there, { width: 0, height: 900 }, netbook)).toEqual({ ...there, top: 0, height: 600 });
  });

  test('on a second screen with another origin', () => {
    const second = { left: 1366, top: -200, width: 1920, height: 1080 };
    const there = { left: 2900, top: 100, width: 540, height: 740 };
    expect(grownWindow(there, { width: 0, height: 900 }, second)).toEqual({
      ...there,
      left: 2746,
      top: -160,
      height: 1040,
    });
  });

  test('never smaller, even if it is larger than the screen', () => {
    expect(grownWindow({ ...window, height: 900 }, { width: 0, height: 100 }, laptop)).toBeUndefined();
  });

  test('not at all if it lacks nothing', () => {
    expect(grownWindow(window, { width: 0, height: 0 }, laptop)).toBeUndefined();
  });
});

describe('a page lacks', () => {
  const inner = { width: 540, height: 684 };

  test('nothing while its content fits', () => {
    expect(lackOf({ content: 684.4, inner, rem: 16 }, true)).toEqual({ width: 0, height: 0 });
  });

  test('height, if its content is higher', () => {
    expect(lackOf({ content: 700, inner, rem: 16 }, true)).toEqual({ width: 0, height: 16 });
  });

  test('its own width as well, if page zoom or large text has reduced it', () => {
    expect(lackOf({ content: 521, inner: { width: 360, height: 456 }, rem: 16 }, true)).toEqual({
      width: 180,
      height: 65,
    });
    expect(lackOf({ content: 900, inner, rem: 32 }, true).width).toBe(540);
  });

  test('the width for two columns, once the screen has no more height', () => {
    expect(lackOf({ content: 700, inner, rem: 16 }, false)).toEqual({ width: 420, height: 16 });
  });
});
