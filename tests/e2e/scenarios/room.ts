/** Checks that the important parts of a break window are visible, also with large text and on small screens. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outOfSight } from '../../../scripts/workbench/in-sight';
import { momentOf } from '../../../scripts/workbench/state';
import { states as everyState, stateOf } from '../../../scripts/workbench/states';
import type { Clock } from '../../../src/core/clock/clock';
import { type BrowserName, type Flexor, launch, type PageHandle, until } from '../harness';

interface State {
  /** The name of the workbench state with which the page opens. */
  readonly from: string;
  /** The actions that lead from the opened page to this state. */
  readonly go?: (page: PageHandle) => Promise<void>;
  /** Whether a window that cannot grow has no room for the figure from 200 % on. */
  readonly crowded?: boolean;
}

const begin = async (page: PageHandle) => {
  await page.click('Start');
  await page.waitFor(() => document.querySelector('.doing .countdown'));
};
const beginAnd = (key: 'm' | 'i' | 'h' | 'x', css: string) => async (page: PageHandle) => {
  await begin(page);
  await page.press(key);
  await page.waitFor((wanted) => document.querySelector(wanted), css);
};

/** The asking states that need no click. */
const asking = everyState.filter(({ page, name, go, browser }) => {
  return page === 'break' && name.startsWith('asking') && !go && !browser;
});

/** Every state of the window, except for those in which it closes by itself within seconds. */
const states: Readonly<Record<string, State>> = {
  ...Object.fromEntries(asking.map(({ name }) => [name, { from: name } satisfies State])),
  doing: { from: 'asking', go: begin },
  'doing a harder version': { from: 'asking', go: beginAnd('h', '.version') },
  'doing, with the menu open': { from: 'asking', go: beginAnd('m', '.more-panel:not([hidden])') },
  'doing, with a message': { from: 'asking', go: beginAnd('x', '.status-line button'), crowded: true },
  walking: {
    from: 'asking',
    go: async (page) => {
      await page.click('Walk');
      await page.waitFor(() => document.querySelector('.doing .countdown'));
    },
  },
  'it hurts': { from: 'asking', go: beginAnd('i', '.hurt') },
  'it hurts in the low back': {
    from: 'asking',
    go: async (page) => {
      await beginAnd('i', '.places')(page);
      await page.press('1');
      await page.waitFor(() => document.querySelector('.safety'));
    },
  },
  'a break that counts': { from: 'ended-later' },
  'still up': { from: 'ended-still-up' },
  'up, or reading': { from: 'ended-which-up' },
  'how the back is': { from: 'back-today' },
  'the list of a routine': { from: 'routine-later' },
  'the list of the first routine': { from: 'routine-first' },
  'playing a routine': { from: 'routine-known', go: begin },
  'rating a routine': { from: 'routine-ended' },
  'a routine that offers more': { from: 'routine-ended-more' },
  'a routine that hurt': { from: 'routine-ended-hurt' },
  'a break to try': { from: 'trial' },
};

/** The states for the quick test. */
const few = ['asking-first', 'asking-everything', 'doing', 'doing, with a message', 'rating a routine'];

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Room {
  readonly screen: Size;
  /** The size of the window if Flexor does not decide it, as on a tiling desktop. */
  readonly tile?: Size;
}

export const rooms: Readonly<Record<string, Room>> = {
  'a screen of 1024 by 600': { screen: { width: 1024, height: 600 } },
  'a screen of 1366 by 768': { screen: { width: 1366, height: 768 } },
  'a screen of 1920 by 1080': { screen: { width: 1920, height: 1080 } },
  'a flat tile of 1270 by 300': {
    screen: { width: 1280, height: 900 },
    tile: { width: 1270, height: 300 },
  },
  'a window made smaller': {
    screen: { width: 1280, height: 900 },
    tile: { width: 540, height: 560 },
  },
};

/** Page zoom and text size, in percent. From small to large, so that no size profits from a window that grew before. */
const sizes = [80, 100, 150, 200]
  .flatMap((zoom) => [100, 150, 200].map((text) => ({ zoom, text })))
  .toSorted((a, b) => a.zoom * a.text - b.zoom * b.text);

/** Opens a state in a window of the size in which breaks open. */
export async function show(flexor: Flexor, { from }: State): Promise<PageHandle> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { stored, breakId, hash } = momentOf(stateOf(`break/${from}`), Date.now(), zone);
  const file = `break.html#${hash}`;
  await flexor.evaluate(
    async (url, breakId, items) => {
      const { windows, storage, tabs } = globalThis.browser;
      // Just after the start, the active tab may be one that no extension may zoom.
      await tabs.setZoom((await tabs.getCurrent())?.id, 1);
      const waitUntil = async (isSo: () => Promise<boolean>) => {
        for (let checks = 0; checks < 600 && !(await isSo()); checks += 1)
          await new Promise((resolve) => setTimeout(resolve, 50));
      };
      const popup = await windows.create({
        url: 'manifest.json#room',
        type: 'popup',
        width: 540,
        height: 740,
      });
      const id = popup?.tabs?.[0]?.id ?? -1;
      // If the first page were still loading, it would replace the next one.
      await waitUntil(async () => (await tabs.get(id)).status === 'complete');
      await navigator.locks.request('journal', async () => {
        const { local, session } = storage;
        const keys = Object.keys(await local.get());
        const old = keys.filter((key) => /^(journal:|option:|safetySeenAt)/.test(key));
        await local.remove(old);
        await session.set({ breakWindow: { breakId, windowId: popup?.id, focus: true, forwarded: false } });
        await local.set(items);
        await tabs.update(id, { url });
        // The background must not take a look before the page is there: it would conclude that the page is gone.
        const { break: open } = items.clock as Clock;
        const isThere = async () => {
          const { held = [] } = await navigator.locks.query();
          return held.some(({ name }) => name?.includes(breakId));
        };
        if (open) await waitUntil(isThere);
      });
    },
    flexor.url(file),
    breakId,
    stored,
  );
  const page = await flexor.windowWith(file);
  await page.waitFor(() => document.querySelector('main'));
  return page;
}

/** Sets page zoom and text size, and waits until the page and its window no longer change. */
async function setSizes(flexor: Flexor, page: PageHandle, zoom: number, text: number): Promise<void> {
  await flexor.setStorage({ 'option:textPercent': { value: text, at: 0 } });
  await page.evaluate(async (factor) => await globalThis.browser.tabs.setZoom(factor), zoom / 100);
  let before = '';
  let same = 0;
  await until(`zoom ${zoom} % and text ${text} % to be applied`, async () => {
    const now = await page.evaluate(() => {
      const { fontSize } = getComputedStyle(document.documentElement);
      const main = document.querySelector('main')?.offsetHeight;
      return [fontSize, devicePixelRatio, innerWidth, innerHeight, outerWidth, outerHeight, main].join();
    });
    const isApplied = now.startsWith(`${(16 * text) / 100}px,${zoom / 100}`);
    same = isApplied && now === before ? same + 1 : 0;
    before = now;
    return same >= 4;
  });
}

/** Gives the window this size, at the corner of the screen, and waits until it has it. */
async function resizeWindow(page: PageHandle, { width, height }: Size): Promise<void> {
  await page.evaluate(
    async (to) => {
      const { id } = await globalThis.browser.windows.getCurrent();
      if (id !== undefined) await globalThis.browser.windows.update(id, { left: 0, top: 0, ...to });
    },
    { width, height },
  );
  await page.waitFor(async (wanted) => {
    const now = await globalThis.browser.windows.getCurrent();
    return Math.abs((now.height ?? 0) - wanted) < 40;
  }, height);
}

/** Opens a state, and returns a line for each element that is not visible at one of the sizes. */
async function faultsOf(flexor: Flexor, state: State, room: Room, which: typeof sizes): Promise<string[]> {
  const page = await show(flexor, state);
  try {
    if (room.tile) await resizeWindow(page, room.tile);
    await state.go?.(page);
    const faults: string[] = [];
    /** Up to this zoom times text size, the figure and the step are in sight too. */
    const most = state.crowded && room.tile ? 15_000 : 20_000;
    for (const { zoom, text } of which) {
      await setSizes(flexor, page, zoom, text);
      // A window that grows for its page does so in steps, and the page may be unchanged between two of them.
      let found: readonly string[] = [];
      await until(`all to be visible at zoom ${zoom} % and text ${text} %`, async () => {
        found = await page.evaluate(outOfSight, zoom * text > most);
        return found.length === 0;
      }).catch(() => undefined);
      faults.push(...found.map((fault) => `zoom ${zoom} %, text ${text} %: ${fault}`));
    }
    return faults;
  } finally {
    // A window that is left open would be taken for that of the next state.
    await page.close();
  }
}

function inRoom(name: BrowserName, title: string, names: readonly string[], which: typeof sizes): void {
  const room = rooms[title];
  if (!room) throw new Error(`There is no ${title}.`);
  describe(`${name}, ${title}`, () => {
    let flexor: Flexor;
    let stopMoving: () => Promise<void>;
    beforeAll(async () => {
      flexor = await launch(name, { screen: room.screen, skipsWelcome: true });
      // Still hands would start a break.
      stopMoving = flexor.keepMoving();
    });
    afterAll(async () => {
      await stopMoving?.();
      await flexor?.quit();
    });
    test.each(names)('%s: all important parts are visible', async (state) => {
      expect(await faultsOf(flexor, states[state] as State, room, which)).toEqual([]);
    });
  });
}

/** The window made smaller is tried up to this zoom times text size: beyond it, it has room for eight letters in a line. */
const MOST_IN_SMALL_WINDOW = 20_000;

/** Every state on every screen at every size. It takes a quarter of an hour. */
export function everyRoom(name: BrowserName): void {
  const usual = sizes.filter(({ zoom, text }) => zoom * text <= MOST_IN_SMALL_WINDOW);
  for (const title of Object.keys(rooms))
    inRoom(name, title, Object.keys(states), title === 'a window made smaller' ? usual : sizes);
}

/** The quick test: the smallest screen, a window that cannot grow, and the most difficult sizes. */
export function smallRoom(name: BrowserName): void {
  const difficult = sizes.filter(({ zoom, text }) => zoom * text >= 20_000 && (zoom === 200 || text === 200));
  inRoom(name, 'a screen of 1024 by 600', few, difficult);
  inRoom(name, 'a window made smaller', ['doing'], difficult);
}
