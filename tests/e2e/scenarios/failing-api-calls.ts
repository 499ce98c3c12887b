/** Calls of the browser's API that reject, are late, or never settle. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  badgeOf,
  breakWindow,
  clockOf,
  clockWhen,
  endQuiet,
  endWindowRetry,
  entryWhen,
  secondsDone,
  sendPageEvent,
  setOptions,
  sitDown,
  withBusyHands,
} from '../desk';
import { type BrowserName, type Flexor, launch, until } from '../harness';
import { removeCopy } from '../harness/copy';
import { callsOf, faultyCopy, injectFaults } from '../harness/faulty';

/** A second longer than the interval of ten minutes: a break is due. */
const JUST_DUE_S = 601;

/** The errors that these tests cause on the console. */
const expectedErrors =
  /windows\.create was made to fail|notifications\.create was made to fail|did not answer in time/;

/** The ids of the breaks whose pages are open. */
async function breakPages(flexor: Flexor): Promise<string[]> {
  const open = await flexor.pages();
  return open.flatMap(({ href }) => /break\.html#(.*)$/.exec(href)?.[1] ?? []);
}

export function failingApiCalls(name: BrowserName): void {
  describe(`${name}, if calls of the browser fail`, () => {
    const extension = faultyCopy(name);
    let flexor: Flexor;
    beforeAll(async () => {
      // Firefox must draw notifications itself, because the test's desktop does not.
      const firefoxPrefs = { 'alerts.useSystemBackend': false };
      flexor = await launch(name, { extension, firefoxPrefs });
      await setOptions(flexor, { intervalMinutes: 10, waitMinutes: 0, awayMinutes: 5 });
    });
    afterEach(async () => await injectFaults(flexor, {}));
    afterAll(async () => {
      try {
        const errors = (await flexor?.consoleErrors()) ?? [];
        expect(errors.filter((text) => !expectedErrors.test(text))).toEqual([]);
      } finally {
        await flexor?.quit();
        removeCopy(extension);
      }
    });

    test('if the window cannot open, the popup says so, and the window opens at a later try', async () => {
      await injectFaults(flexor, { 'windows.create': 'rejects', 'notifications.create': 'rejects' });
      await sitDown(flexor, JUST_DUE_S);
      await clockWhen(flexor, 'the window has failed', ({ ways }) => ways.windowFailedAt !== null);
      const popup = await flexor.open('popup.html');
      await popup.waitFor(() =>
        document
          .querySelector('.sentence')
          ?.textContent.includes('Your browser didn’t open the break window'),
      );
      // No window and no notification can be seen, so only the icon says that a break is due.
      await until('the badge', async () => (await badgeOf(flexor)) === '↑');
      await injectFaults(flexor, {});
      await withBusyHands(flexor, async () => {
        await endWindowRetry(flexor);
        const page = await breakWindow(flexor);
        expect(await page.text('.why')).toMatch(/^You’ve been sitting for 1\d minutes/);
        await popup.waitFor(
          () =>
            document.querySelector('.sentence')?.textContent === 'Your break is waiting in the break window.',
        );
        await page.close();
        await entryWhen(flexor, 'snoozed', ({ by }) => by === 'closed');
      });
      await popup.close();
    });

    test('a window that is late delays no other event, and in the end one window is open', async () => {
      await injectFaults(flexor, { 'windows.create': 'waits' });
      const before = await callsOf(flexor, 'windows.create');
      await sitDown(flexor, JUST_DUE_S);
      await until('a window to be asked for', async () => (await callsOf(flexor, 'windows.create')) > before);
      const popup = await flexor.open('popup.html');
      await popup.click('Pause');
      await popup.click('Until I resume');
      await clockWhen(flexor, 'paused', ({ pause, break: open }) => pause !== null && open === null);
      await popup.click('Resume');
      await clockWhen(flexor, 'resumed', ({ pause }) => pause === null);
      await popup.close();
      await endQuiet(flexor);
      const { break: asked } = await clockWhen(flexor, 'a new nudge', ({ break: open }) => open !== null);
      // While the window is late, the icon says that a break is due.
      await until('the badge', async () => (await badgeOf(flexor)) === '↑');
      await injectFaults(flexor, {});
      await until('one window to be left', async () => (await breakPages(flexor)).join() === asked?.id);
      await (await breakWindow(flexor)).close();
    });

    test('a window that opens after the time limit is used for its break', async () => {
      await injectFaults(flexor, { 'windows.create': 'waits' });
      await sitDown(flexor, JUST_DUE_S);
      const { break: asked } = await clockWhen(
        flexor,
        'another way of asking',
        ({ break: open }) => open !== null && open.way !== 'window' && open.seenAt !== null,
      );
      const before = await callsOf(flexor, 'windows.create');
      await injectFaults(flexor, {});
      const page = await breakWindow(flexor);
      await sendPageEvent(flexor, { type: 'looked' });
      expect(await breakPages(flexor)).toEqual([asked?.id]);
      expect(await callsOf(flexor, 'windows.create')).toBe(before);
      await page.close();
    });

    test('a window is found by its page, even if its call never settled and the background was killed', async () => {
      await injectFaults(flexor, { 'windows.create': 'is never answered' });
      await sitDown(flexor, 60);
      await sendPageEvent(flexor, { type: 'asked' });
      const page = await breakWindow(flexor);
      const { break: started } = await clockWhen(flexor, 'a break plays', (clock) => secondsDone(clock) > 0);
      const before = await callsOf(flexor, 'windows.create');
      // The background forgets its window, as if it had been killed before the page reported that window.
      await flexor.evaluate(() => globalThis.browser.storage.session.remove('breakWindow'));
      // A browser may stop the background then: after the time limit of the call, it has nothing more to do.
      await flexor.killBackground();
      await sendPageEvent(flexor, { type: 'looked' });
      const seconds = secondsDone(await clockOf(flexor));
      const after = await clockWhen(
        flexor,
        'the page reported more',
        (clock) => clock.break === null || secondsDone(clock) > seconds,
      );
      // On a busy machine the break may already have played to its end.
      expect(after.break?.id ?? after.up?.entry.breakId).toBe(started?.id);
      expect(await breakPages(flexor)).toEqual([started?.id]);
      expect(await callsOf(flexor, 'windows.create')).toBe(before);
      await page.close();
    });
  });
}
