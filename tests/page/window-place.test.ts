import { describe, expect, test } from 'vitest';
import { changedPlace, PlaceWatch } from '../../src/page/window-place';

const at = { left: 100, top: 50, width: 540, height: 740 };

/** A watch over a window that has come to rest at `at` by 2000 ms. */
function settled(): PlaceWatch {
  const watch = new PlaceWatch(0);
  watch.look(at, 400);
  watch.look(at, 1200);
  watch.look(at, 1600);
  return watch;
}

describe('the person has changed a window', () => {
  test('when they have moved it and it rests', () => {
    const watch = settled();
    expect(watch.look({ ...at, left: 200 }, 2000)).toBeUndefined();
    expect(watch.look({ ...at, left: 300 }, 2400)).toBeUndefined();
    expect(watch.look({ ...at, left: 300 }, 2800)).toEqual({ moved: true, resized: undefined });
    expect(watch.look({ ...at, left: 300 }, 3200)).toBeUndefined();
  });

  test('when they have resized it: larger, or smaller in one direction', () => {
    const watch = settled();
    watch.look({ ...at, height: 800 }, 2000);
    expect(watch.look({ ...at, height: 800 }, 2400)).toEqual({ moved: false, resized: 'larger' });
    watch.look({ ...at, width: 400, height: 900 }, 2800);
    expect(watch.look({ ...at, width: 400, height: 900 }, 3200)).toMatchObject({ resized: 'smaller' });
  });

  test('not when the desktop adds a frame to a new window', () => {
    const watch = new PlaceWatch(0);
    watch.look(at, 0);
    const framed = { ...at, left: 105, top: 78 };
    for (const now of [400, 800, 1200, 1600, 2000]) expect(watch.look(framed, now)).toBeUndefined();
  });

  test('not when Flexor enlarges the window, and still when they move it afterwards', () => {
    const watch = settled();
    watch.settle(2000);
    const grown = { ...at, height: 900 };
    for (const now of [2100, 2500, 2900, 3300, 3700]) expect(watch.look(grown, now)).toBeUndefined();
    watch.look({ ...grown, top: 0 }, 4100);
    expect(watch.look({ ...grown, top: 0 }, 4500)).toEqual({ moved: true, resized: undefined });
  });
});

describe('what is remembered', () => {
  const place = { at: { left: 1, top: 2 }, size: { width: 600, height: 600 }, grows: true };

  test('of a window that was only moved is its position: its size may be that of its content', () => {
    expect(changedPlace({ grows: true }, at, { moved: true, resized: undefined })).toEqual({
      at: { left: 100, top: 50 },
      grows: true,
    });
  });

  test('of a window that was only resized is its size: the browser still chooses the position', () => {
    expect(changedPlace({ grows: true }, at, { moved: false, resized: 'larger' })).toEqual({
      size: { width: 540, height: 740 },
      grows: true,
    });
  });

  test('is that a window which the person made smaller does not grow, until they make it larger', () => {
    const smaller = changedPlace(place, at, { moved: false, resized: 'smaller' });
    expect(smaller).toMatchObject({ at: place.at, grows: false });
    expect(changedPlace(smaller, at, { moved: false, resized: 'larger' })).toMatchObject({ grows: true });
  });
});
