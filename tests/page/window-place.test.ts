// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WINDOW_PLACE } from '../../src/browser/open-window';
import { changedPlace, PlaceWatch, rememberPlace } from '../../src/page/window-place';
import { keepWindow } from '../../src/page/window-size';
import { aWindow, fake } from '../browser/fake-browser';

const at = { left: 100, top: 50, width: 540, height: 740 };

const laptop = { width: 1366, height: 900 };

/** A watch over a window that has come to rest at `at` by 2000 ms. */
function settled(): PlaceWatch {
  const watch = new PlaceWatch(0);
  watch.look(at, laptop, 400);
  watch.look(at, laptop, 1200);
  watch.look(at, laptop, 1600);
  return watch;
}

describe('the person has changed a window', () => {
  test('when they have moved it and it rests', () => {
    const watch = settled();
    expect(watch.look({ ...at, left: 200 }, laptop, 2000)).toBeUndefined();
    expect(watch.look({ ...at, left: 300 }, laptop, 2400)).toBeUndefined();
    expect(watch.look({ ...at, left: 300 }, laptop, 2800)).toEqual({ moved: true, resized: undefined });
    expect(watch.look({ ...at, left: 300 }, laptop, 3200)).toBeUndefined();
  });

  test('when they have resized it: larger, or smaller in one direction', () => {
    const watch = settled();
    watch.look({ ...at, height: 800 }, laptop, 2000);
    expect(watch.look({ ...at, height: 800 }, laptop, 2400)).toEqual({ moved: false, resized: 'larger' });
    watch.look({ ...at, width: 400, height: 900 }, laptop, 2800);
    expect(watch.look({ ...at, width: 400, height: 900 }, laptop, 3200)).toMatchObject({
      resized: 'smaller',
    });
  });

  test('not when the desktop adds a frame to a new window', () => {
    const watch = new PlaceWatch(0);
    watch.look(at, laptop, 0);
    const framed = { ...at, left: 105, top: 78 };
    for (const now of [400, 800, 1200, 1600, 2000]) expect(watch.look(framed, laptop, now)).toBeUndefined();
  });

  test('not when a busy desktop makes it as small as its screen at last', () => {
    const watch = settled();
    const netbook = { width: 1024, height: 600 };
    const small = { ...at, top: 22, height: 573 };
    watch.look(small, netbook, 2000);
    expect(watch.look(small, netbook, 2400)).toBeUndefined();
    watch.look({ ...small, height: 500 }, netbook, 2800);
    expect(watch.look({ ...small, height: 500 }, netbook, 3200)).toMatchObject({ resized: 'smaller' });
  });

  test('not when Flexor enlarges the window, and still when they move it afterwards', () => {
    const watch = settled();
    const grown = { ...at, height: 900 };
    watch.settle(grown, 2000);
    for (const now of [2100, 2500, 2900, 3300, 3700]) expect(watch.look(grown, laptop, now)).toBeUndefined();
    watch.look({ ...grown, top: 0 }, laptop, 4100);
    expect(watch.look({ ...grown, top: 0 }, laptop, 4500)).toEqual({ moved: true, resized: undefined });
  });
});

describe('a size that Flexor requested', () => {
  test('is not the wish of the person, at any page zoom', () => {
    const watch = settled();
    expect(watch.isRequested(at)).toBe(false);
    watch.settle({ width: 500, height: 600 }, 2000);
    expect(watch.isRequested({ width: 500, height: 600 })).toBe(true);
    expect(watch.isRequested({ width: 250, height: 300 })).toBe(true);
    expect(watch.isRequested({ width: 500, height: 560 })).toBe(false);
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

describe('a page', () => {
  /** Puts the window of the page somewhere, as the desktop reports it. */
  function put(bounds: typeof at, state = 'normal'): void {
    fake.windows = [aWindow({ type: 'popup', state, ...bounds })];
    vi.stubGlobal('screenX', bounds.left);
    vi.stubGlobal('screenY', bounds.top);
    vi.stubGlobal('outerWidth', bounds.width);
    vi.stubGlobal('outerHeight', bounds.height);
  }

  beforeEach(() => {
    fake.reset();
    vi.useFakeTimers();
    vi.stubGlobal('screen', {
      availLeft: 0,
      availTop: 0,
      availWidth: laptop.width,
      availHeight: laptop.height,
    });
    put(at);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('stores where the person leaves its window, and nothing before', async () => {
    rememberPlace();
    await vi.advanceTimersByTimeAsync(5000);
    expect(fake.local[WINDOW_PLACE]).toBeUndefined();
    put({ ...at, left: 300 });
    await vi.advanceTimersByTimeAsync(2000);
    expect(fake.local[WINDOW_PLACE]).toEqual({ at: { left: 300, top: 50 }, grows: true });
  });

  test('stores a place in sight for a window that is left partly outside of the screen', async () => {
    rememberPlace();
    await vi.advanceTimersByTimeAsync(5000);
    put({ ...at, left: 1200 });
    await vi.advanceTimersByTimeAsync(2000);
    expect(fake.local[WINDOW_PLACE]).toMatchObject({ at: { left: 826, top: 50 } });
  });

  test.each(['maximized', 'fullscreen', 'minimized'])(
    'keeps the normal place of a %s window',
    async (state) => {
      rememberPlace();
      await vi.advanceTimersByTimeAsync(5000);
      put({ left: 0, top: 0, ...laptop }, state);
      await vi.advanceTimersByTimeAsync(5000);
      put(at);
      await vi.advanceTimersByTimeAsync(5000);
      expect(fake.local[WINDOW_PLACE]).toBeUndefined();
    },
  );

  test('gives its window the remembered size if a busy desktop has reported its frame too late', async () => {
    fake.local[WINDOW_PLACE] = { size: { width: 500, height: 600 }, grows: true };
    put({ ...at, width: 502, height: 627 });
    keepWindow();
    await vi.advanceTimersByTimeAsync(100);
    expect(fake.windows[0]).toMatchObject({ left: 100, top: 50, width: 500, height: 600 });
  });

  describe('with more content than its window has room for', () => {
    const onResize = new Set<() => void>();
    let onHeight: () => void;
    let main: HTMLElement;

    beforeEach(() => {
      onResize.clear();
      vi.stubGlobal('addEventListener', (_: string, listen: () => void) => onResize.add(listen));
      vi.stubGlobal(
        'ResizeObserver',
        class {
          constructor(listen: () => void) {
            onHeight = listen;
          }
          observe() {}
          disconnect() {}
        },
      );
      document.documentElement.style.fontSize = '16px';
      main = document.body.appendChild(document.createElement('main'));
    });
    afterEach(() => main.remove());

    /** Tells the page that it has another size. */
    function resized(inner: { readonly width: number; readonly height: number }): void {
      vi.stubGlobal('innerWidth', inner.width);
      vi.stubGlobal('innerHeight', inner.height);
      for (const listen of onResize) listen();
    }

    /** Lets the page notice that its content has this height. */
    async function needs(height: number): Promise<void> {
      vi.spyOn(main, 'offsetHeight', 'get').mockReturnValue(height);
      onHeight();
      await vi.advanceTimersByTimeAsync(100);
    }

    test('enlarges it, although a busy desktop has made it as small as its screen', async () => {
      vi.stubGlobal('screen', { availLeft: 0, availTop: 0, availWidth: 1024, availHeight: 600 });
      keepWindow();
      await vi.advanceTimersByTimeAsync(3000);
      put({ ...at, top: 22, height: 573 });
      resized({ width: 540, height: 517 });
      await needs(900);
      expect(fake.windows[0]).toMatchObject({ height: 600 });
    });

    test('enlarges it once, although the browser knows its new size before the page does', async () => {
      vi.stubGlobal('screen', { availLeft: 0, availTop: 0, availWidth: 1366, availHeight: 768 });
      keepWindow();
      await vi.advanceTimersByTimeAsync(3000);
      resized({ width: 540, height: 627 });
      await needs(700);
      expect(fake.windows[0]).toMatchObject({ width: 960, height: 740 });
      await needs(701);
      expect(fake.windows[0]).toMatchObject({ width: 960, height: 740 });
      put({ ...at, width: 960 });
      resized({ width: 960, height: 627 });
      await needs(600);
      expect(fake.windows[0]).toMatchObject({ width: 960, height: 740 });
    });
  });

  test('in a tab stores nothing', async () => {
    rememberPlace();
    fake.windows = [aWindow({ type: 'normal', ...at })];
    await vi.advanceTimersByTimeAsync(5000);
    vi.stubGlobal('screenX', 400);
    fake.windows = [aWindow({ type: 'normal', ...at, left: 400 })];
    await vi.advanceTimersByTimeAsync(5000);
    expect(fake.local[WINDOW_PLACE]).toBeUndefined();
  });

  test('asks the browser nothing about a window that rests', async () => {
    rememberPlace();
    await vi.advanceTimersByTimeAsync(5000);
    const { default: browser } = await import('../browser/fake-browser');
    const asked = vi.spyOn(browser.windows, 'getCurrent');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).not.toHaveBeenCalled();
  });
});
