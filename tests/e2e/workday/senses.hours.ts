/** Checks that an extension can sense the acts of a day. The days with a script rely on this. */
import { describe, expect, test } from 'vitest';
import { HOUR } from '../../../src/core/time';
import { browserNames, type Flexor, until } from '../harness';
import { MIDNIGHT } from './line';
import { openOffice } from './office';
import { Person } from './person';

const RATE = 20;

/** For each audible tab, whether it is the active tab of its window. */
async function sounding(flexor: Flexor): Promise<boolean[]> {
  return await flexor.evaluate(async () => {
    const tabs = await globalThis.browser.tabs.query({ audible: true });
    return tabs.map(({ active }) => active);
  });
}

/** Whether a tab uses the microphone. */
async function usesMicrophone(flexor: Flexor): Promise<boolean> {
  return await flexor.evaluate(async () => {
    // `sharingState` is not in the polyfill's types.
    type Sharing = { sharingState?: { microphone?: boolean } };
    const tabs = await globalThis.browser.tabs.query({});
    return tabs.some((tab) => (tab as Sharing).sharingState?.microphone === true);
  });
}

/** The state of the window that has the focus; undefined if none has it. */
async function focusedState(flexor: Flexor): Promise<string | undefined> {
  return await flexor.evaluate(async () => {
    const windows = await globalThis.browser.windows.getAll();
    return windows.find(({ focused }) => focused)?.state;
  });
}

describe.each(browserNames)('%s reports', (name) => {
  test('sound, calls, full screen, the focus, locks and input', async () => {
    const office = await openOffice(name, RATE, MIDNIGHT + 9 * HOUR);
    const person = new Person(office);
    const { flexor } = office;
    const waitForSound = async (...fronts: boolean[]) =>
      await until(`sound ${fronts}`, async () => `${await sounding(flexor)}` === `${fronts}`);
    const does = (what: string) => person.do(what);
    try {
      await does('sits down');
      await does('watches a video');
      await waitForSound(true);
      await does('stops the video');
      await waitForSound();
      await does('puts music on');
      await waitForSound(false);
      await does('turns the music off');
      await waitForSound();
      await does('joins a call');
      await waitForSound(true);
      if (name === 'firefox') await until('the microphone', () => usesMicrophone(flexor));
      await does('hangs up');
      await waitForSound();
      expect(await usesMicrophone(flexor)).toBe(false);
      await does('fills the screen');
      await until('full screen', async () => (await focusedState(flexor)) === 'fullscreen');
      await does('leaves full screen');
      await until(
        'no full screen',
        async () => !['fullscreen', undefined].includes(await focusedState(flexor)),
      );
      await does('works elsewhere');
      await until('no focus', async () => (await focusedState(flexor)) === undefined);
      await does('works in the browser');
      await until('focus', async () => (await focusedState(flexor)) !== undefined);
      if (name === 'chromium') {
        await does('locks the screen');
        await until('the lock', async () => (await flexor.idleState()) === 'locked');
        await does('unlocks the screen');
      }
      await until('input', async () => (await flexor.idleState()) === 'active');
      await does('the clock goes -60 minutes');
      const shown = await flexor.evaluate(() => Date.now());
      expect(Math.abs(shown + HOUR - flexor.time.now)).toBeLessThan(60_000);
    } finally {
      await person.leave();
      await office.close();
    }
  });
});
