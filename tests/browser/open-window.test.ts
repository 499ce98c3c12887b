import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openWindow, readWindowPlace, WINDOW_PLACE, type WindowPlace } from '../../src/browser/open-window';
import browser, { fake } from './fake-browser';

beforeEach(() => {
  vi.restoreAllMocks();
  fake.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

/** Opens a window, and returns where it is. */
async function opened() {
  const id = await openWindow('break.html#1', true);
  const { left, top, width, height } = await browser.windows.get(id);
  return { left, top, width, height };
}

function leave(place: WindowPlace): void {
  fake.local[WINDOW_PLACE] = place;
}

const left: WindowPlace = { at: { left: 700, top: 40 }, size: { width: 600, height: 650 }, grows: true };

describe('a window opens', () => {
  test('in its own size, where the browser puts it, until the person moves one', async () => {
    expect(await opened()).toEqual({ left: 20, top: 20, width: 540, height: 740 });
  });

  test('where and as large as the person left the last one', async () => {
    leave(left);
    expect(await opened()).toEqual({ left: 700, top: 40, width: 600, height: 650 });
  });

  test('in the size that the person left, where they never moved it', async () => {
    leave({ size: { width: 600, height: 650 }, grows: true });
    expect(await opened()).toEqual({ left: 20, top: 20, width: 600, height: 650 });
  });

  test('on a screen with negative coordinates', async () => {
    const create = vi.spyOn(browser.windows, 'create');
    leave({ ...left, at: { left: -1500, top: -200 } });
    await opened();
    expect(create.mock.calls[0]?.[0]).toMatchObject({ left: -1500, top: -200 });
  });

  test('in sight, in the size that the person left, if its screen is gone', async () => {
    leave({ ...left, at: { left: 3000, top: 100 } });
    expect(await opened()).toEqual({ left: 20, top: 20, width: 600, height: 650 });
    expect(fake.windowsOpened).toBe(1);
    // The screen may be there again tomorrow.
    expect(await readWindowPlace()).toMatchObject({ at: { left: 3000, top: 100 } });
  });

  test('in its own size if the browser refuses the size that the person left', async () => {
    leave(left);
    const create = vi.spyOn(browser.windows, 'create');
    create.mockRejectedValueOnce(new Error('Invalid')).mockRejectedValueOnce(new Error('Invalid'));
    expect(await opened()).toMatchObject({ width: 540, height: 740 });
  });

  test('not at all if the browser opens no window', async () => {
    vi.spyOn(browser.windows, 'create').mockRejectedValue(new Error('No window'));
    await expect(openWindow('break.html#1', true)).rejects.toThrow('No window');
  });

  test.each([
    ['nonsense', 'here'],
    ['a place without numbers', { at: { left: '1', top: 2 } }],
    ['a size of nothing', { size: { width: 0, height: 0 } }],
    ['a place far away', { at: { left: 1e9, top: 0 } }],
  ])('in its own size if what is stored is %s', async (_what, stored) => {
    fake.local[WINDOW_PLACE] = stored;
    expect(await opened()).toEqual({ left: 20, top: 20, width: 540, height: 740 });
  });

  test('in its own size if storage cannot be read', async () => {
    leave(left);
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('No storage'));
    expect(await opened()).toMatchObject({ width: 540, height: 740 });
  });
});

test('a browser that adds its frame to each window does not make them larger and larger', async () => {
  fake.frame = { width: 2, height: 25 };
  expect(await opened()).toMatchObject({ width: 542, height: 765 });
  leave(left);
  for (let times = 0; times < 3; times += 1)
    expect(await opened()).toEqual({ left: 700, top: 40, width: 600, height: 650 });
});

test('a window that the desktop puts somewhere else does not count as framed', async () => {
  leave(left);
  const { create } = browser.windows;
  vi.spyOn(browser.windows, 'create').mockImplementation(async (details) => {
    return { ...(await create(details)), left: 0, top: 0, width: 1366, height: 768 };
  });
  await opened();
  vi.restoreAllMocks();
  expect(await opened()).toEqual({ left: 700, top: 40, width: 600, height: 650 });
});
