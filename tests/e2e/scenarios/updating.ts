/** The extension restarts while the browser runs: it is disabled and enabled again, or updated. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Clock } from '../../../src/core/clock/clock';
import {
  badgeOf,
  breakWindow,
  clockOf,
  clockWhen,
  secondsDone,
  sendPageEvent,
  setOptions,
  sitDown,
  withBusyHands,
} from '../desk';
import { type BrowserName, type Flexor, launch, until } from '../harness';
import { copyOf, removeCopy } from '../harness/copy';
import { consoleIsEmpty } from './restart';

/** When the only alarm fires next. */
async function nextAlarm(flexor: Flexor): Promise<number> {
  return await until('an alarm', () =>
    flexor.evaluate(async () => (await globalThis.browser.alarms.getAll())[0]?.scheduledTime),
  );
}

/** Makes the background set its alarm again, so that it fires as late as possible. Returns when it fires. */
async function renewAlarm(flexor: Flexor): Promise<number> {
  await flexor.evaluate(() => globalThis.browser.alarms.clearAll());
  await sendPageEvent(flexor, { type: 'looked' });
  return await nextAlarm(flexor);
}

export function startedAnew(name: BrowserName): void {
  describe(`${name}, if Flexor restarts while the person sits`, () => {
    let flexor: Flexor;
    beforeAll(async () => {
      flexor = await launch(name);
      await setOptions(flexor, { intervalMinutes: 10, waitMinutes: 0, awayMinutes: 5 });
    });
    afterAll(async () => {
      await flexor?.quit();
    });

    test('takes a look at once after it was disabled and enabled, and restores badge and alarm', async () => {
      await sitDown(flexor, 300);
      await sendPageEvent(flexor, { type: 'paused', until: 'resumed' });
      const alarmAt = await renewAlarm(flexor);
      const before = await clockOf(flexor);
      // The mouse keeps moving, because an event for still hands would start the background too.
      await withBusyHands(flexor, async () => {
        await flexor.disable();
        await flexor.enable();
        const hasLooked = ({ pulse }: Clock) => (pulse?.at ?? 0) > (before.pulse?.at ?? 0);
        await clockWhen(flexor, 'the background has taken a look', hasLooked, 150_000);
      });
      const after = await clockOf(flexor);
      // The alarm did not start it either.
      expect(after.pulse?.at).toBeLessThan(alarmAt);
      expect(after.bout?.startedAt).toBe(before.bout?.startedAt);
      await until('the badge', async () => (await badgeOf(flexor)) === 'II');
      expect(await nextAlarm(flexor)).toBeGreaterThan(after.pulse?.at ?? Number.POSITIVE_INFINITY);
      await sendPageEvent(flexor, { type: 'resumed' });
    });

    // Chromium itself does not update an extension while one of its pages is open.
    if (name === 'firefox') {
      test('an update waits until the open break is over', async () => {
        const newer = copyOf(name, (manifest) => {
          manifest.version = '999.0';
        });
        await sitDown(flexor, 60);
        await sendPageEvent(flexor, { type: 'asked' });
        const page = await breakWindow(flexor);
        const { bout } = await clockWhen(
          flexor,
          'the break plays',
          ({ break: open }) => open?.startedAt != null,
        );
        const old = await flexor.firefox.version();
        await flexor.firefox.update(newer);
        removeCopy(newer);
        const seconds = secondsDone(await clockOf(flexor));
        await clockWhen(flexor, 'the break continues', (clock) => secondsDone(clock) > seconds);
        expect(await flexor.firefox.version()).toBe(old);
        await page.close();
        await until('the newer version', async () => (await flexor.firefox.version()) === '999.0');
        await flexor.reopenHelper();
        const after = await clockWhen(flexor, 'the break is over', ({ break: open }) => open === null);
        expect(after.bout?.startedAt).toBe(bout?.startedAt);
      });
    }

    consoleIsEmpty(() => flexor);
  });
}
