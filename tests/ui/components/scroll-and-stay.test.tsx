// @vitest-environment happy-dom
/** A page that opens at one of its sections. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scrollAndStay } from '../../../src/ui/options/scroll-and-stay';

let grow = () => {};
const target = document.createElement('h2');
const scrolls = vi.spyOn(target, 'scrollIntoView');

beforeEach(() => {
  vi.useFakeTimers();
  scrolls.mockClear();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(resized: () => void) {
        grow = resized;
      }
      observe() {}
      disconnect() {
        grow = () => {};
      }
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('stays at its section while parts above it are filled in', () => {
  scrollAndStay(target);
  expect(scrolls).toHaveBeenCalledTimes(1);
  grow();
  expect(scrolls).toHaveBeenCalledTimes(2);
});

test.each(['wheel', 'touchstart', 'pointerdown', 'keydown'])('lets the person go elsewhere: %s', (act) => {
  scrollAndStay(target);
  dispatchEvent(new Event(act));
  grow();
  expect(scrolls).toHaveBeenCalledTimes(1);
});

test('stays while the page fills in slowly, until nothing has changed for two seconds', () => {
  scrollAndStay(target);
  for (let part = 0; part < 5; part += 1) {
    vi.advanceTimersByTime(1900);
    grow();
  }
  expect(scrolls).toHaveBeenCalledTimes(6);
  vi.advanceTimersByTime(2000);
  grow();
  expect(scrolls).toHaveBeenCalledTimes(6);
});

test('lets the page go when its view is gone', () => {
  scrollAndStay(target)();
  grow();
  expect(scrolls).toHaveBeenCalledTimes(1);
});
