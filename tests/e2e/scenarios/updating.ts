/** The extension ends and starts anew while the browser runs: disabled and enabled again, or updated. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Clock } from '../../../src/core/clock/clock';
import {
  badgeOf,
  breakWindow,
  clockOf,
  clockWhen,
  say,
  secondsDone,
  setOptions,
  sitDown,
  withBusyHands,
} from '../desk';
import { type BrowserName, type Flexor, launch, until } from '../harness';
import { copyOf, removeCopy } from '../harness/copy';
import { quiet } from './restart';

/** When the one alarm rings next. */
async function nextAlarm(flexor: Flexor): Promise<number> {
  return await until('an alarm', () =>
    flexor.evaluate(async () => (await globalThis.browser.alarms.getAll())[0]?.scheduledTime),
  );
}

/** Sets the alarm anew, so that it rings as late as it ever does. */
async function renewAlarm(flexor: Flexor): Promise<number> {
  await flexor.evaluate(() => globalThis.browser.alarms.clearAll());
  await say(flexor, { type: 'looked' });
  return await nextAlarm(flexor);
}

export function startedAnew(name: BrowserName): void {
  describe(`${name}, where Flexor starts anew beside somebody who sits`, () => {
    let flexor: Flexor;
    beforeAll(async () => {
      flexor = await launch(name);
      await setOptions(flexor, { intervalMinutes: 10, waitMinutes: 0, awayMinutes: 5 });
    });
    afterAll(async () => {
      await flexor?.quit();
    });

    test('disabled and enabled again, it looks at once, and badge and alarm are there', async () => {
      await sitDown(flexor, 300);
      await say(flexor, { type: 'paused', until: 'resumed' });
      const ringsAt = await renewAlarm(flexor);
      const before = await clockOf(flexor);
      // Hands that rest would be told to it.
      await withBusyHands(flexor, async () => {
        await flexor.disable();
        await flexor.enable();
        const hasLooked = ({ pulse }: Clock) => (pulse?.at ?? 0) > (before.pulse?.at ?? 0);
        await clockWhen(flexor, 'it has looked', hasLooked, 150_000);
      });
      const after = await clockOf(flexor);
      // Nor was it the alarm.
      expect(after.pulse?.at).toBeLessThan(ringsAt);
      expect(after.bout?.startedAt).toBe(before.bout?.startedAt);
      await until('the badge', async () => (await badgeOf(flexor)) === 'II');
      expect(await nextAlarm(flexor)).toBeGreaterThan(after.pulse?.at ?? Number.POSITIVE_INFINITY);
      await say(flexor, { type: 'resumed' });
    });

    // Chromium itself updates no extension while one of its pages is open.
    if (name === 'firefox') {
      test('an update while a break is open waits for its end', async () => {
        const newer = copyOf(name, (manifest) => {
          manifest.version = '999.0';
        });
        await sitDown(flexor, 60);
        await say(flexor, { type: 'asked' });
        const page = await breakWindow(flexor);
        const { bout } = await clockWhen(flexor, 'it plays', ({ break: open }) => open?.startedAt != null);
        const old = await flexor.firefox.version();
        await flexor.firefox.update(newer);
        removeCopy(newer);
        const seconds = secondsDone(await clockOf(flexor));
        await clockWhen(flexor, 'it plays on', (clock) => secondsDone(clock) > seconds);
        expect(await flexor.firefox.version()).toBe(old);
        await page.close();
        await until('the newer version', async () => (await flexor.firefox.version()) === '999.0');
        await flexor.reopenHelper();
        const after = await clockWhen(flexor, 'the break is over', ({ break: open }) => open === null);
        expect(after.bout?.startedAt).toBe(bout?.startedAt);
      });
    }

    quiet(() => flexor);
  });
}
