/** Notifications that are not shown, or whose calls never settle. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  backdateBout,
  badgeOf,
  breakWindow,
  clockWhen,
  entryWhen,
  sendPageEvent,
  setOptions,
  sitDown,
  withBusyHands,
} from '../desk';
import { type BrowserName, type Flexor, launch, until } from '../harness';
import { removeCopy } from '../harness/copy';
import { faultyCopy, injectFaults } from '../harness/faulty';
import { hideNotifications } from '../harness/unpacked';
import { accessibilityViolations } from './pages';

/** The notice in *How to ask*. Here no system shows Firefox's notifications, and Chromium's are switched off. */
const notice = {
  chromium: 'Your browser hides Flexor’s notifications',
  firefox: 'Your system did not show the last notification',
};

export function unseenNotifications(name: BrowserName): void {
  describe(`${name}, if notifications are not shown`, () => {
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

    test('asks with the window instead, and the options say why', async () => {
      await withBusyHands(flexor, async () => {
        await sitDown(flexor, 601);
        const page = await breakWindow(flexor);
        await entryWhen(flexor, 'nudge', ({ way }) => way === 'window');
        await page.click('Later · 10 min');
        await page.gone();
      });
      const options = await flexor.open('options.html#how');
      expect(await options.text('#how .notice, [aria-labelledby=how] .notice')).toContain(notice[name]);
      expect(await accessibilityViolations(options)).toEqual([]);
      await options.close();
    });

    test('asks with a notification again as soon as they are shown', async () => {
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
        expect(await options.text()).not.toContain(notice[name]);
        await options.close();
      }
      await flexor.wiggle();
      await backdateBout(flexor, 601);
      await entryWhen(flexor, 'nudge', ({ way }) => way === 'notification');
    });

    test('asks with the window if calls for icon and notification never settle, and stores the answer', async () => {
      await sitDown(flexor, 60);
      await injectFaults(flexor, {
        'notifications.create': 'waits',
        'action.setIcon': 'waits',
        'action.setBadgeText': 'waits',
      });
      await backdateBout(flexor, 541);
      await withBusyHands(flexor, async () => {
        await clockWhen(flexor, 'the notification has failed', ({ ways }) => ways.notificationsUnseen);
        await sendPageEvent(flexor, { type: 'looked' });
        const page = await breakWindow(flexor);
        await page.click('Later · 10 min');
        await entryWhen(flexor, 'snoozed', ({ by }) => by === 'said');
        await page.gone();
      });
      await injectFaults(flexor, {});
      await sendPageEvent(flexor, { type: 'looked' });
      await until('the badge', async () => (await badgeOf(flexor)) === '↑');
      await until('no notification to be left', () =>
        flexor.evaluate(
          async () => Object.keys((await globalThis.browser.notifications?.getAll()) ?? {}).length === 0,
        ),
      );
    });
  });
}
