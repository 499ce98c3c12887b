/** Where the break window opens: where the person left the last one, and always in sight. */
import { describe, expect, test } from 'vitest';
import { backdateBout, breakWindow, entryWhen, setOptions, sitDown, walks, withBusyHands } from '../desk';
import { type Flexor, type PageHandle, until } from '../harness';

interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const LEFT: Bounds = { left: 310, top: 70, width: 600, height: 650 };
const INTERVAL_SECONDS = 600;

async function boundsOf(page: PageHandle): Promise<Bounds> {
  return await page.evaluate(async () => {
    const { left = 0, top = 0, width = 0, height = 0 } = await globalThis.browser.windows.getCurrent();
    return { left, top, width, height };
  });
}

/** Moves and resizes the window of a page as a person does, once it has come to rest, and waits until it is there. */
async function leaveAt(page: PageHandle, bounds: Bounds): Promise<void> {
  await page.waitFor(() => performance.now() > 2500);
  await page.evaluate(
    async (to) => {
      const { id } = await globalThis.browser.windows.getCurrent();
      if (id !== undefined) await globalThis.browser.windows.update(id, to);
    },
    { ...bounds },
  );
  await isAt(page, bounds);
}

/** Waits until the window of a page is there. A busy desktop frames a new window late, and Flexor then corrects it. */
async function isAt(page: PageHandle, bounds: Bounds): Promise<void> {
  await until(`the window to be at ${JSON.stringify(bounds)}`, async () =>
    isSame(await boundsOf(page), bounds),
  );
}

function isSame(one: Bounds, other: Bounds): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Closes a nudge, which means *Later*, and lets the person sit until the next one. */
async function nextNudge(flexor: Flexor, page: PageHandle): Promise<PageHandle> {
  await page.close();
  await entryWhen(flexor, 'snoozed');
  await flexor.wiggle();
  await backdateBout(flexor, INTERVAL_SECONDS + 1);
  return await breakWindow(flexor);
}

/** Opens the nudge of a person who has sat for one interval. */
async function firstNudge(flexor: Flexor): Promise<PageHandle> {
  await setOptions(flexor, {
    intervalMinutes: INTERVAL_SECONDS / 60,
    waitMinutes: 0,
    laterMinutes: 10,
    hidden: walks,
  });
  await sitDown(flexor, INTERVAL_SECONDS + 1);
  return await breakWindow(flexor);
}

export function windowPlace(flexor: () => Flexor): void {
  describe('the break window', () => {
    test('opens where and as large as the person left it, each time', async () => {
      await withBusyHands(flexor(), async () => {
        const page = await firstNudge(flexor());
        await leaveAt(page, LEFT);
        await until('the place to be stored', async () => (await flexor().storage()).windowPlace);
        const second = await nextNudge(flexor(), page);
        await isAt(second, LEFT);
        // Long enough for the page to have taken in any move of its window.
        await second.waitFor(() => performance.now() > 4000);
        const third = await nextNudge(flexor(), second);
        await isAt(third, LEFT);
        await third.close();
      });
    });

    test('opens in sight if the screen on which the person left it is gone', async () => {
      await withBusyHands(flexor(), async () => {
        await flexor().setStorage({
          windowPlace: { at: { left: 6000, top: -4000 }, size: { width: 500, height: 600 }, grows: false },
        });
        const page = await firstNudge(flexor());
        await until('the window to have the remembered size', async () => {
          const { width, height } = await boundsOf(page);
          return width === 500 && height === 600;
        });
        const { left, top, width, height } = await boundsOf(page);
        const room = await page.evaluate(() => ({ width: screen.availWidth, height: screen.availHeight }));
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(room.width);
        expect(top + height).toBeLessThanOrEqual(room.height);
        await page.close();
        await flexor().setStorage({ windowPlace: {} });
      });
    });
  });
}
