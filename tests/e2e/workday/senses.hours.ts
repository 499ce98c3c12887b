/** What the acts of a day look like to an extension: whatever is built on them stands on this. */
import { describe, expect, test } from 'vitest';
import { HOUR } from '../../../src/core/time';
import { browserNames, type Flexor, until } from '../harness';
import { MIDNIGHT } from './line';
import { openOffice } from './office';
import { Person } from './person';

const RATE = 20;

/** The tabs that sound: whether each is in front. */
async function sounding(flexor: Flexor): Promise<boolean[]> {
  return await flexor.evaluate(async () => {
    const tabs = await globalThis.browser.tabs.query({ audible: true });
    return tabs.map(({ active }) => active);
  });
}

async function shares(flexor: Flexor): Promise<boolean> {
  return await flexor.evaluate(async () => {
    // The polyfill's types do not have it.
    type Sharing = { sharingState?: { microphone?: boolean } };
    const tabs = await globalThis.browser.tabs.query({});
    return tabs.some((tab) => (tab as Sharing).sharingState?.microphone === true);
  });
}

/** The state of the window that has the focus, if one has. */
async function front(flexor: Flexor): Promise<string | undefined> {
  return await flexor.evaluate(async () => {
    const windows = await globalThis.browser.windows.getAll();
    return windows.find(({ focused }) => focused)?.state;
  });
}

describe.each(browserNames)('%s tells', (name) => {
  test('what plays, who calls, what fills the screen, and whether anybody is there', async () => {
    const office = await openOffice(name, RATE, MIDNIGHT + 9 * HOUR);
    const person = new Person(office);
    const { flexor } = office;
    const sound = async (...fronts: boolean[]) =>
      await until(`sound ${fronts}`, async () => `${await sounding(flexor)}` === `${fronts}`);
    const does = (what: string) => person.do(what);
    try {
      await does('sits down');
      await does('watches a video');
      await sound(true);
      await does('stops the video');
      await sound();
      await does('puts music on');
      await sound(false);
      await does('turns the music off');
      await sound();
      await does('joins a call');
      await sound(true);
      if (name === 'firefox') await until('the microphone', () => shares(flexor));
      await does('hangs up');
      await sound();
      expect(await shares(flexor)).toBe(false);
      await does('fills the screen');
      await until('full screen', async () => (await front(flexor)) === 'fullscreen');
      await does('leaves full screen');
      await until('no full screen', async () => !['fullscreen', undefined].includes(await front(flexor)));
      await does('works elsewhere');
      await until('no focus', async () => (await front(flexor)) === undefined);
      await does('works in the browser');
      await until('focus', async () => (await front(flexor)) !== undefined);
      if (name === 'chromium') {
        await does('locks the screen');
        await until('the lock', async () => (await flexor.idleState()) === 'locked');
        await does('unlocks the screen');
      }
      await until('somebody', async () => (await flexor.idleState()) === 'active');
      await does('the clock goes -60 minutes');
      const shown = await flexor.evaluate(() => Date.now());
      expect(Math.abs(shown + HOUR - flexor.time.now)).toBeLessThan(60_000);
    } finally {
      await person.leave();
      await office.close();
    }
  });
});
