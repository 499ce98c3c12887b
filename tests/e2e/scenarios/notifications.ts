/** Notifications that nobody sees, or that are never made. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  badgeOf,
  breakWindow,
  clockWhen,
  entryWhen,
  haveSat,
  say,
  setOptions,
  sitDown,
  withBusyHands,
} from '../desk';
import { type BrowserName, type Flexor, launch, until } from '../harness';
import { removeCopy } from '../harness/copy';
import { faultyCopy, letGoWrong } from '../harness/faulty';
import { hideNotifications } from '../harness/unpacked';
import { findings } from './pages';

/** What *How to ask* says: no system shows Firefox's notifications here, and Chromium's are switched off. */
const told = {
  chromium: 'Your browser hides Flexor’s notifications',
  firefox: 'Your system did not show the last notification',
};

export function unseenNotifications(name: BrowserName): void {
  describe(`${name}, where notifications cannot be seen`, () => {
    let profile = '';
    const extension = faultyCopy(name);
    let flexor: Flexor;
    beforeAll(async () => {
      profile = mkdtempSync(join(tmpdir(), 'flexor-unseen-'));
      if (name === 'chromium') hideNotifications(profile, extension);
      flexor = await launch(name, { extension, profile });
      await setOptions(flexor, {
        intervalMinutes: 10,
        waitMinutes: 0,
        awayMinutes: 5,
        way: 'notification',
      });
    });
    afterAll(async () => {
      await flexor?.quit();
      removeCopy(extension);
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    });

    test('the window asks, and the options say why', async () => {
      await withBusyHands(flexor, async () => {
        await sitDown(flexor, 601);
        const page = await breakWindow(flexor);
        await entryWhen(flexor, 'nudge', ({ way }) => way === 'window');
        await page.click('Later');
        await page.gone();
      });
      const options = await flexor.open('options.html#how');
      expect(await options.text('#how .notice, [aria-labelledby=how] .notice')).toContain(told[name]);
      expect(await findings(options)).toEqual([]);
      await options.close();
    });

    test('once they are shown, a notification asks again', async () => {
      if (name === 'firefox') {
        const options = await flexor.open('options.html#how');
        await flexor.firefox.showNotifications();
        await options.click('Try a notification');
        await options.waitFor(() => !document.body.textContent.includes('Try a notification'));
        await options.close();
      } else {
        await flexor.quit();
        hideNotifications(profile, undefined);
        flexor = await launch(name, { extension, profile });
        const options = await flexor.open('options.html#how');
        await options.text('h1');
        expect(await options.text()).not.toContain(told[name]);
        await options.close();
      }
      await flexor.wiggle();
      await haveSat(flexor, 601);
      await entryWhen(flexor, 'nudge', ({ way }) => way === 'notification');
    });

    test('where neither icon nor notification answers, the window asks, and what is said is stored', async () => {
      await sitDown(flexor, 60);
      await letGoWrong(flexor, {
        'notifications.create': 'waits',
        'action.setIcon': 'waits',
        'action.setBadgeText': 'waits',
      });
      await haveSat(flexor, 541);
      await withBusyHands(flexor, async () => {
        await clockWhen(flexor, 'the notification is given up', ({ ways }) => ways.notificationsUnseen);
        await say(flexor, { type: 'looked' });
        const page = await breakWindow(flexor);
        await page.click('Later');
        await entryWhen(flexor, 'snoozed', ({ by }) => by === 'said');
        await page.gone();
      });
      await letGoWrong(flexor, {});
      await say(flexor, { type: 'looked' });
      await until('the badge', async () => (await badgeOf(flexor)) === '↑');
      await until('no notification to be left', () =>
        flexor.evaluate(
          async () => Object.keys((await globalThis.browser.notifications?.getAll()) ?? {}).length === 0,
        ),
      );
    });
  });
}
