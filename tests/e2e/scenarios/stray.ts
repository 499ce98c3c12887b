/** Which keys and clicks answer a nudge: real ones, of a real keyboard and mouse. */
import { afterEach, describe, expect, test } from 'vitest';
import { clockWhen, journalOf } from '../desk';
import { type Flexor, type PageHandle, until } from '../harness';
import { show } from './room';

/** For how long presses are stray, less what browsers round, in ms. */
const STRAY_MS = 900;
/** Clicks for three seconds: while they are stray, and after. */
const CLICKS = 30;
const PLACE = { left: 500, top: 40 };

/** Opens a nudge in its window, away from the corner. */
async function nudge(flexor: Flexor): Promise<PageHandle> {
  const page = await show(flexor, { from: 'asking' });
  await page.evaluate(async (to) => {
    const { id } = await globalThis.browser.windows.getCurrent();
    if (id !== undefined) await globalThis.browser.windows.update(id, to);
  }, PLACE);
  await bring(page);
  await page.waitFor(() => document.querySelector('button.primary'));
  return page;
}

/** Waits until the page has been there for longer than presses are taken for stray ones. */
async function read(page: PageHandle): Promise<void> {
  const from = await page.evaluate(() => performance.now());
  await page.waitFor((start) => performance.now() > start + 1200, from);
}

/** Puts the mouse on *Start*, and waits until the page knows. */
async function aim(flexor: Flexor, page: PageHandle, beside = 0): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const { left, top, width, height } =
      document.querySelector('button.primary')?.getBoundingClientRect() ?? new DOMRect();
    const side = (outerWidth - innerWidth) / 2;
    return {
      x: Math.round(screenX + side + left + width / 2),
      y: Math.round(screenY + outerHeight - innerHeight - side + top + height / 2),
    };
  });
  await flexor.mouse.move(x + beside, y);
}

/** Puts the mouse on *Start*; again, a pixel beside, while the window still moves or grows. */
async function pointAtStart(flexor: Flexor, page: PageHandle): Promise<void> {
  let moves = 0;
  await until('the mouse to be on Start', async () => {
    // A mouse that is moved to where it is tells nothing.
    moves += 1;
    await aim(flexor, page, moves % 2);
    return await page.evaluate(() => document.querySelector('button.primary:hover') !== null);
  });
}

/** Presses a key, and again if the focus has just come and the key was taken for a stray one. */
async function pressUntilSkipped(flexor: Flexor, page: PageHandle, key: string): Promise<void> {
  // The page closes by itself a few seconds after it was answered, so the journal tells.
  const isSkipped = async () => (await journalOf(flexor)).some(({ kind }) => kind === 'skipped');
  expect(await isSkipped()).toBe(false);
  await until('the key to skip', async () => {
    if (await isSkipped()) return true;
    await read(page);
    await flexor.keys(key);
    return await isSkipped();
  });
}

/** Opens another window and waits until the nudge has lost the focus to it. */
async function lookElsewhere(flexor: Flexor, page: PageHandle, place: object): Promise<number> {
  const id = await flexor.evaluate(async (where) => {
    const { windows } = globalThis.browser;
    const url = 'manifest.json#elsewhere';
    const created = await windows.create({ url, type: 'popup', focused: true, ...where });
    // The window manager may have put it elsewhere.
    if (created?.id !== undefined) await windows.update(created.id, where);
    return created?.id;
  }, place);
  await page.waitFor(() => !document.hasFocus());
  return id ?? -1;
}

async function closeWindow(flexor: Flexor, id: number): Promise<void> {
  await flexor.evaluate(async (windowId) => await globalThis.browser.windows.remove(windowId), id);
}

/** Brings the window of the nudge to the front, as the background does; again if another took the focus meanwhile. */
async function bring(page: PageHandle): Promise<void> {
  await until('the nudge to have the focus', () =>
    page.evaluate(async () => {
      if (document.hasFocus()) return true;
      const { id } = await globalThis.browser.windows.getCurrent();
      if (id !== undefined) await globalThis.browser.windows.update(id, { focused: true });
      return document.hasFocus();
    }),
  );
}

/** When the break was begun that the page shows. */
async function begunAt(flexor: Flexor): Promise<number> {
  const { break: open } = await clockWhen(flexor, 'it has begun', (clock) => clock.break?.startedAt != null);
  return open?.startedAt ?? 0;
}

const isAsking = (page: PageHandle) => page.evaluate(() => document.querySelector('.asking') !== null);
const begins = (page: PageHandle) => page.waitFor(() => document.querySelector('.doing'));

export function stray(flexor: () => Flexor): void {
  // What a test that failed has left would fail those after it.
  const tidy = async () => {
    await flexor().layout('us');
    for (const { page } of await flexor().pages()) await page.close();
  };

  describe('stray input', () => {
    afterEach(tidy);

    test('a word that is being typed while the window comes to the front answers nothing', async () => {
      const page = await nudge(flexor());
      await read(page);
      const other = await lookElsewhere(flexor(), page, { left: 0, top: 0, width: 400, height: 300 });
      const typing = flexor().type('sales will jump '.repeat(4), 60);
      await bring(page);
      await typing;
      expect(await isAsking(page)).toBe(true);
      await read(page);
      // The same key is an answer once the typing is over.
      await pressUntilSkipped(flexor(), page, 's');
      await closeWindow(flexor(), other);
      await page.gone();
    });

    test('clicks in the first second of the page answer nothing, the next one does', async () => {
      const page = await nudge(flexor());
      await pointAtStart(flexor(), page);
      const clicking = flexor().mouse.click(CLICKS);
      await page.reload();
      const loadedAt = await page.evaluate(() => performance.timeOrigin);
      await clicking;
      await flexor().mouse.click();
      await begins(page);
      expect(await begunAt(flexor())).toBeGreaterThanOrEqual(loadedAt + STRAY_MS);
      await page.close();
    });

    test('clicks at what the window covers as it comes to the front answer nothing, the next one does', async () => {
      const page = await nudge(flexor());
      await read(page);
      const other = await lookElsewhere(flexor(), page, { ...PLACE, width: 560, height: 800 });
      await aim(flexor(), page);
      await page.evaluate(() => {
        addEventListener('focus', ({ timeStamp }) => {
          document.body.dataset.focusedAt ??= String(performance.timeOrigin + timeStamp);
        });
      });
      await bring(page);
      await flexor().mouse.click(CLICKS);
      const focusedAt = await page.waitFor(() => Number(document.body.dataset.focusedAt));
      await flexor().mouse.click();
      await begins(page);
      expect(await begunAt(flexor())).toBeGreaterThanOrEqual(focusedAt + STRAY_MS);
      await closeWindow(flexor(), other);
      await page.close();
    });

    test('the click that gives a window the focus counts, once it could be read', async () => {
      const page = await nudge(flexor());
      const other = await lookElsewhere(flexor(), page, { left: 0, top: 0, width: 400, height: 300 });
      await flexor().mouse.move(100, 100);
      await pointAtStart(flexor(), page);
      await read(page);
      await flexor().mouse.click();
      await begins(page);
      await closeWindow(flexor(), other);
      await page.close();
    });
  });

  describe('keyboards of other scripts', () => {
    afterEach(tidy);

    // The numbers of the keys on which an English keyboard has S and Return.
    test.each(['ru', 'gr', 'il', 'ara'])('%s: the key S skips', async (country) => {
      const page = await nudge(flexor());
      await flexor().layout(country);
      await pressUntilSkipped(flexor(), page, '39');
      await page.close();
    });

    test('on Dvorak the letters count, not their places', async () => {
      const page = await nudge(flexor());
      await flexor().layout('dvorak');
      await read(page);
      // O, where S is in English, and then S itself.
      await flexor().keys('39');
      expect(await isAsking(page)).toBe(true);
      await pressUntilSkipped(flexor(), page, '47');
      await page.close();
    });
  });

  test('no page of ours outlives its extension: the browser closes them', async () => {
    // Without a page of somebody else the browser would close with them.
    await flexor().visit('about:blank', 'window');
    for (const file of ['options.html', 'history.html', 'popup.html']) await flexor().open(file);
    await show(flexor(), { from: 'asking' });
    await flexor().evaluate(() => {
      setTimeout(() => globalThis.browser.runtime.reload(), 50);
    });
    await until('our pages to be closed', async () => {
      const open = await flexor().pages();
      return open.length > 0 && open.every(({ href }) => !href.startsWith(flexor().url('')));
    });
  });
}
