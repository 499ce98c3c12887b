/** Calls of the browser that are refused, late, or never answered. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  breakWindow,
  clockOf,
  clockWhen,
  endQuiet,
  endWindowRetry,
  entryWhen,
  isAsked,
  say,
  secondsDone,
  setOptions,
  sitDown,
  withBusyHands,
} from '../desk';
import { type BrowserName, type Flexor, launch, until } from '../harness';
import { removeCopy } from '../harness/copy';
import { callsOf, faultyCopy, letGoWrong } from '../harness/faulty';

/** The breaks whose pages are open. */
async function breakPages(flexor: Flexor): Promise<string[]> {
  const open = await flexor.pages();
  return open.flatMap(({ href }) => /break\.html#(.*)$/.exec(href)?.[1] ?? []);
}

export function faultyCalls(name: BrowserName): void {
  describe(`${name}, where calls of the browser go wrong`, () => {
    const extension = faultyCopy(name);
    let flexor: Flexor;
    beforeAll(async () => {
      // Firefox draws notifications itself: here no system does.
      const firefoxPrefs = { 'alerts.useSystemBackend': false };
      flexor = await launch(name, { extension, firefoxPrefs });
      await setOptions(flexor, { intervalMinutes: 10, waitMinutes: 0, awayMinutes: 5 });
    });
    afterAll(async () => {
      await flexor?.quit();
      removeCopy(extension);
    });

    test('a window that is refused: the break stays owed, the popup says so, and the window comes later', async () => {
      await letGoWrong(flexor, { 'windows.create': 'rejects', 'notifications.create': 'rejects' });
      await sitDown(flexor, 601);
      await clockWhen(flexor, 'the window has failed', ({ ways }) => ways.windowFailedAt !== null);
      const popup = await flexor.open('popup.html');
      await popup.waitFor(() =>
        document
          .querySelector('.sentence')
          ?.textContent.includes('The browser did not open the break window'),
      );
      expect(await isAsked(flexor)).toBe(false);
      await letGoWrong(flexor, {});
      await withBusyHands(flexor, async () => {
        await endWindowRetry(flexor);
        const page = await breakWindow(flexor);
        expect(await page.text('.why')).toMatch(/^1\d minutes seated/);
        await popup.waitFor(
          () => document.querySelector('.sentence')?.textContent === 'Your break waits in its window.',
        );
        await page.close();
        await entryWhen(flexor, 'snoozed', ({ by }) => by === 'closed');
      });
      await popup.close();
    });

    test('a window that does not come keeps no word waiting, and in the end there is one', async () => {
      await letGoWrong(flexor, { 'windows.create': 'waits' });
      const before = await callsOf(flexor, 'windows.create');
      await sitDown(flexor, 601);
      await until('a window to be asked for', async () => (await callsOf(flexor, 'windows.create')) > before);
      const popup = await flexor.open('popup.html');
      await popup.click('Until I resume');
      await clockWhen(flexor, 'paused', ({ pause, break: open }) => pause !== null && open === null);
      await popup.click('Resume');
      await clockWhen(flexor, 'resumed', ({ pause }) => pause === null);
      await popup.close();
      await endQuiet(flexor);
      const { break: asked } = await clockWhen(flexor, 'asked anew', ({ break: open }) => open !== null);
      expect(await isAsked(flexor)).toBe(false);
      await letGoWrong(flexor, {});
      await until('one window to be left', async () => (await breakPages(flexor)).join() === asked?.id);
      await (await breakWindow(flexor)).close();
    });

    test('a window that comes after it was given up is the window of its break', async () => {
      await letGoWrong(flexor, { 'windows.create': 'waits' });
      await sitDown(flexor, 601);
      const { break: asked } = await clockWhen(
        flexor,
        'something else asks',
        ({ break: open }) => open !== null && open.way !== 'window' && open.seenAt !== null,
      );
      const before = await callsOf(flexor, 'windows.create');
      await letGoWrong(flexor, {});
      const page = await breakWindow(flexor);
      await say(flexor, { type: 'looked' });
      expect(await breakPages(flexor)).toEqual([asked?.id]);
      expect(await callsOf(flexor, 'windows.create')).toBe(before);
      await page.close();
    });

    test('a window whose opening is never answered, and whose background is killed, is known by its page', async () => {
      await letGoWrong(flexor, { 'windows.create': 'is never answered' });
      await sitDown(flexor, 60);
      await say(flexor, { type: 'asked' });
      const page = await breakWindow(flexor);
      const { break: begun } = await clockWhen(flexor, 'a break plays', (clock) => secondsDone(clock) > 0);
      const before = await callsOf(flexor, 'windows.create');
      // As if the background had been killed before the page told where it is.
      await flexor.evaluate(() => globalThis.browser.storage.session.remove('breakWindow'));
      // It rests when it has given up waiting.
      await flexor.killBackground();
      await say(flexor, { type: 'looked' });
      const seconds = secondsDone(await clockOf(flexor));
      const after = await clockWhen(
        flexor,
        'the page reported more',
        (clock) => clock.break === null || secondsDone(clock) > seconds,
      );
      // On a busy machine it may have been played to its end.
      expect(after.break?.id ?? after.up?.entry.breakId).toBe(begun?.id);
      expect(await breakPages(flexor)).toEqual([begun?.id]);
      expect(await callsOf(flexor, 'windows.create')).toBe(before);
      await page.close();
    });

    test('nothing but what went wrong is on the console', async () => {
      const told =
        /windows\.create was made to fail|notifications\.create was made to fail|did not answer in time/;
      expect((await flexor.consoleErrors()).filter((text) => !told.test(text))).toEqual([]);
    });
  });
}
