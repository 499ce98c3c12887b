/** Which keys and clicks answer a nudge. All of them are input of the real keyboard and mouse. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clockWhen, entryWhen } from '../desk';
import { type Flexor, type PageHandle, until } from '../harness';
import { show } from './room';

/** How long the page ignores clicks as stray input, in ms; a bit less, because browsers round times. */
const STRAY_MS = 900;
/** The number of clicks in three seconds: longer than the time in which they are ignored. */
const CLICKS = 30;
const PLACE = { left: 500, top: 40 };

/** Opens a nudge in its window, at a distance from the corner of the screen. */
async function openNudge(flexor: Flexor): Promise<PageHandle> {
  const page = await show(flexor, { from: 'asking' });
  await page.evaluate(async (to) => {
    const { id } = await globalThis.browser.windows.getCurrent();
    if (id !== undefined) await globalThis.browser.windows.update(id, to);
  }, PLACE);
  await bringToFront(page);
  await page.waitFor(() => document.querySelector('button.primary'));
  return page;
}

/** Waits until the page no longer ignores keys and clicks as stray input. */
async function waitUntilInputCounts(page: PageHandle): Promise<void> {
  const from = await page.evaluate(() => performance.now());
  await page.waitFor((start) => performance.now() > start + 1200, from);
}

/** Moves the mouse to *Start*, or `offset` pixels to the right of its middle. */
async function moveToStart(flexor: Flexor, page: PageHandle, offset = 0): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const { left, top, width, height } =
      document.querySelector('button.primary')?.getBoundingClientRect() ?? new DOMRect();
    const side = (outerWidth - innerWidth) / 2;
    return {
      x: Math.round(screenX + side + left + width / 2),
      y: Math.round(screenY + outerHeight - innerHeight - side + top + height / 2),
    };
  });
  await flexor.mouse.move(x + offset, y);
}

/** Moves the mouse to *Start*, again and again while the window still moves or grows, until the page sees it there. */
async function pointAtStart(flexor: Flexor, page: PageHandle): Promise<void> {
  let moves = 0;
  await until('the mouse to be on Start', async () => {
    // The position must change each time: a move to the same position sends no event.
    moves += 1;
    await moveToStart(flexor, page, moves % 2);
    return await page.evaluate(() => document.querySelector('button.primary:hover') !== null);
  });
}

/** Presses a key until the break is skipped: the page may ignore a key as stray if it has just got the focus. */
async function pressUntilSkipped(flexor: Flexor, page: PageHandle, key: string): Promise<void> {
  const isSkipped = () => page.evaluate(() => document.querySelector('.skipped') !== null);
  expect(await isSkipped()).toBe(false);
  await until('the key to skip', async () => {
    if (await isSkipped()) return true;
    await waitUntilInputCounts(page);
    await flexor.keys(key);
    return await isSkipped();
  });
  // Until then the person can take it back, so nothing is in the journal.
  await page.close();
  await entryWhen(flexor, 'skipped');
}

/** Opens another window, waits until it has taken the focus from the nudge, and returns its id. */
async function openOtherWindow(flexor: Flexor, page: PageHandle, place: object): Promise<number> {
  const id = await flexor.evaluate(async (where) => {
    const { windows } = globalThis.browser;
    const url = 'manifest.json#elsewhere';
    const created = await windows.create({ url, type: 'popup', focused: true, ...where });
    // The window manager may have placed it somewhere else.
    if (created?.id !== undefined) await windows.update(created.id, where);
    return created?.id;
  }, place);
  await page.waitFor(() => !document.hasFocus());
  return id ?? -1;
}

async function closeWindow(flexor: Flexor, id: number): Promise<void> {
  await flexor.evaluate(async (windowId) => await globalThis.browser.windows.remove(windowId), id);
}

/**
 * Brings the window of the nudge to the front, as the background does. Repeats it if another window takes the focus.
 */
async function bringToFront(page: PageHandle): Promise<void> {
  await until('the nudge to have the focus', () =>
    page.evaluate(async () => {
      if (document.hasFocus()) return true;
      const { id } = await globalThis.browser.windows.getCurrent();
      if (id !== undefined) await globalThis.browser.windows.update(id, { focused: true });
      return document.hasFocus();
    }),
  );
}

/** Waits until the open break has started, and returns when it did. */
async function startOfBreak(flexor: Flexor): Promise<number> {
  const { break: open } = await clockWhen(
    flexor,
    'the break has started',
    (clock) => clock.break?.startedAt != null,
  );
  return open?.startedAt ?? 0;
}

const isAsking = (page: PageHandle) => page.evaluate(() => document.querySelector('.asking') !== null);
const waitForExercise = (page: PageHandle) => page.waitFor(() => document.querySelector('.doing'));

export function stray(flexor: () => Flexor): void {
  // Pages and a keyboard layout that a failed test left would fail the tests after it.
  const cleanUp = async () => {
    await flexor().layout('us');
    for (const { page } of await flexor().pages()) await page.close();
  };

  describe('stray input', () => {
    afterEach(cleanUp);

    test('typing that continues while the window comes to the front is no answer', async () => {
      const page = await openNudge(flexor());
      await waitUntilInputCounts(page);
      const other = await openOtherWindow(flexor(), page, { left: 0, top: 0, width: 400, height: 300 });
      const typing = flexor().type('sales will jump '.repeat(4), 60);
      await bringToFront(page);
      await typing;
      expect(await isAsking(page)).toBe(true);
      await waitUntilInputCounts(page);
      // When the typing is over, the same key is an answer.
      await pressUntilSkipped(flexor(), page, 's');
      await closeWindow(flexor(), other);
      await page.gone();
    });

    test('clicks in the first second of the page are no answer; the next click is', async () => {
      const page = await openNudge(flexor());
      await pointAtStart(flexor(), page);
      // Clicks before the reload must not answer: on a busy machine the reload may take as long as all clicks.
      await page.evaluate(() => {
        document.body.style.pointerEvents = 'none';
      });
      const clicking = flexor().mouse.click(CLICKS);
      await page.reload();
      const loadedAt = await page.evaluate(() => performance.timeOrigin);
      await clicking;
      await flexor().mouse.click();
      await waitForExercise(page);
      expect(await startOfBreak(flexor())).toBeGreaterThanOrEqual(loadedAt + STRAY_MS);
      await page.close();
    });

    test('clicks are no answer while the nudge comes to the front under the mouse; the next click is', async () => {
      const page = await openNudge(flexor());
      await waitUntilInputCounts(page);
      const other = await openOtherWindow(flexor(), page, { ...PLACE, width: 560, height: 800 });
      await moveToStart(flexor(), page);
      await page.evaluate(() => {
        addEventListener('focus', ({ timeStamp }) => {
          document.body.dataset.focusedAt ??= String(performance.timeOrigin + timeStamp);
        });
      });
      await bringToFront(page);
      await flexor().mouse.click(CLICKS);
      const focusedAt = await page.waitFor(() => Number(document.body.dataset.focusedAt));
      await flexor().mouse.click();
      await waitForExercise(page);
      expect(await startOfBreak(flexor())).toBeGreaterThanOrEqual(focusedAt + STRAY_MS);
      await closeWindow(flexor(), other);
      await page.close();
    });

    test('a click that focuses a window which the person could read is an answer', async () => {
      const page = await openNudge(flexor());
      const other = await openOtherWindow(flexor(), page, { left: 0, top: 0, width: 400, height: 300 });
      await flexor().mouse.move(100, 100);
      await pointAtStart(flexor(), page);
      await waitUntilInputCounts(page);
      await flexor().mouse.click();
      await waitForExercise(page);
      await closeWindow(flexor(), other);
      await page.close();
    });
  });

  describe('keyboards of other scripts', () => {
    let stopMoving: () => Promise<void>;
    beforeEach(() => {
      // Still hands would start the break, in which the same key swaps the exercise.
      stopMoving = flexor().keepMoving();
    });
    afterEach(async () => {
      await stopMoving();
      await cleanUp();
    });

    // 39 is the code of the key that has S on an English keyboard.
    test.each(['ru', 'gr', 'il', 'ara'])('%s: the key that is S in English skips', async (country) => {
      const page = await openNudge(flexor());
      await flexor().layout(country);
      await pressUntilSkipped(flexor(), page, '39');
    });

    test('on a Dvorak keyboard the letters count, not the positions of the keys', async () => {
      const page = await openNudge(flexor());
      await flexor().layout('us', 'dvorak');
      await waitUntilInputCounts(page);
      // Key 39 is O on Dvorak. S is on key 47.
      await flexor().keys('39');
      expect(await isAsking(page)).toBe(true);
      await pressUntilSkipped(flexor(), page, '47');
    });
  });

  test('the browser closes all pages of Flexor when the extension reloads', async () => {
    // Without another page, the browser itself would close too.
    await flexor().visit('about:blank', 'window');
    for (const file of ['options.html', 'history.html', 'popup.html']) await flexor().open(file);
    await show(flexor(), { from: 'asking' });
    await flexor().evaluate(() => {
      setTimeout(() => globalThis.browser.runtime.reload(), 50);
    });
    await until('Flexor’s pages to be closed', async () => {
      const open = await flexor().pages();
      return open.length > 0 && open.every(({ href }) => !href.startsWith(flexor().url('')));
    });
  });
}
