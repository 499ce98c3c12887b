/** What a page says where storage fails, was thrown away, or holds what cannot be read: never nothing. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockOf, journalOf, optionWhen, say } from '../desk';
import { type BrowserName, type Flexor, launch, until } from '../harness';
import { findings } from './pages';

const pages = ['options.html', 'popup.html', 'history.html', 'welcome.html', 'break.html#x.1'];
/** Chromium tries for a while to open what cannot be opened, and does so for each question anew. */
const PATIENCE_MS = 90_000;

/** Where a browser keeps `storage.local` of the one extension in this profile. */
function storeIn(name: BrowserName, profile: string): string {
  const within = join(profile, name === 'chromium' ? 'Default/Local Extension Settings' : 'storage/default');
  const isStore = (file: string) =>
    name === 'chromium' || (file.startsWith('moz-extension') && file.includes('userContextId'));
  const [found] = readdirSync(within).filter(isStore);
  if (found === undefined) throw new Error(`Nothing is stored in ${within}.`);
  return join(within, found, ...(name === 'chromium' ? [] : ['idb']));
}

/** Sets Flexor up once, ends the browser, and does something to what it stored. */
async function live(name: BrowserName, profile: string, then: (store: string) => void): Promise<void> {
  const flexor = await launch(name, { profile });
  try {
    await clockOf(flexor);
    const options = await flexor.open('options.html');
    await options.text('h1');
    await until(
      'the page to have noted that there is a store',
      async () => (await flexor.storage()).keptSince,
    );
  } finally {
    await flexor.quit();
  }
  then(storeIn(name, profile));
}

function withProfile(then: (profile: () => string) => void): void {
  let profile = '';
  beforeAll(() => {
    profile = mkdtempSync(join(tmpdir(), 'flexor-fault-'));
  });
  afterAll(() => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  then(() => profile);
}

export function storageFaults(name: BrowserName): void {
  describe(`${name}, where storage cannot be opened`, () => {
    withProfile((profile) => {
      test('every page says so, and what helps', async () => {
        await live(name, profile(), (store) => {
          rmSync(store, { recursive: true });
          writeFileSync(store, 'This is no folder.');
        });
        const flexor = await launch(name, { profile: profile() });
        try {
          for (const file of pages) {
            const page = await flexor.open(file);
            await page.waitForWithin(PATIENCE_MS, () => document.querySelector('.trouble'));
            const text = await page.text();
            expect([file, text]).toEqual([file, expect.stringContaining('Flexor cannot show this now')]);
            expect(text).toContain('cannot open Flexor’s storage');
            const words = await page.evaluate(() => document.querySelector('.raw-words code')?.textContent);
            expect(words).toMatch(/IO error|unexpected error|not answered/);
            expect(await findings(page)).toEqual([]);
            await page.close();
          }
        } finally {
          await flexor.quit();
        }
      });
    });
  });

  describe(`${name}, where the browser threw a damaged store away`, () => {
    withProfile((profile) => {
      test('it is said where the person looks, until it was read, with the way to a backup', async () => {
        await live(name, profile(), (store) => rmSync(store, { recursive: true }));
        const flexor = await launch(name, { profile: profile() });
        try {
          for (const file of ['options.html', 'history.html', 'popup.html']) {
            const page = await flexor.open(file);
            // Another notice may be there before it.
            await page.waitFor(() =>
              [...document.querySelectorAll('.notice')].some(({ textContent }) =>
                /^What Flexor stored since \w+ \d+, \d{4} is gone/.test(textContent.trim()),
              ),
            );
            expect(await findings(page)).toEqual([]);
            if (file !== 'popup.html') await page.close();
          }
          const popup = (await flexor.pages()).find(({ href }) => href.endsWith('popup.html'))?.page;
          await popup?.click('.notice-answers button:last-child');
          const isSaid = () => document.body.textContent.includes('What Flexor stored since');
          await popup?.waitFor(() => !document.body.textContent.includes('What Flexor stored since'));
          const again = await flexor.open('history.html');
          await again.text('h1');
          await until('the page to have looked', async () => (await flexor.storage()).keptSince);
          expect(await again.evaluate(isSaid)).toBe(false);
        } finally {
          await flexor.quit();
        }
      });
    });
  });
}

const MIDNIGHT = Date.parse(`${new Date().toISOString().slice(0, 10)}T00:00Z`);
const today = `journal:${new Date().toISOString().slice(0, 10)}`;
const sat = {
  ...{ id: 'fault.1', zone: 'UTC', startedAt: MIDNIGHT, endedAt: MIDNIGHT + 1000, kind: 'bout' },
  ...{ sittingMs: 1000, browsingMs: 0, watchingMs: 0, certainty: 'presumed' },
};

/** Some of what a damaged store, or a newer version, can hold. */
const garbage = {
  [today]: [
    { ...sat, zone: 'Mars/Base' },
    { ...sat, id: 'fault.2', startedAt: -9e15, endedAt: 9e15 },
    { ...sat, id: 'fault.3', endedAt: Date.UTC(9999, 1) },
    { ...sat, id: {} },
    'no line',
    sat,
  ],
  'option:laterMinutes': { value: 'soon', at: 9e15 },
  'option:daysOff': { value: ['2027-02-31'], at: 1 },
  own: { 'own-1': { value: { id: 'own-1', name: {} }, at: 1 } },
};

export function oddData(flexor: () => Flexor): void {
  describe('what cannot be read', () => {
    test('blanks no page, and keeps nothing else from being read and written', async () => {
      const clock = await clockOf(flexor());
      await flexor().evaluate(async (items) => {
        const { local } = globalThis.browser.storage;
        // Whoever writes the clock holds this lock, as the background does.
        await navigator.locks.request('journal', async () => {
          const pause = { startedAt: 0, until: 9e15 };
          await local.set({ ...items, clock: { ...((await local.get('clock')).clock as object), pause } });
        });
      }, garbage);
      await say(flexor(), { type: 'looked' });
      for (const file of ['history.html', 'popup.html', 'options.html']) {
        const page = await flexor().open(file);
        await page.waitFor(() => document.querySelector('h1'));
        expect(await page.evaluate(() => document.querySelector('.trouble'))).toBeNull();
        await page.close();
      }
      expect((await journalOf(flexor())).map(({ id }) => id)).toContain('fault.1');
      await until('the clock to be set aside as it was', async () =>
        Object.keys(await flexor().storage()).some((key) => key.startsWith('aside:clock:')),
      );
      expect(await clockOf(flexor())).toMatchObject({
        device: clock.device,
        pause: null,
      });
    });

    test('is listed with why, and saved as a text', async () => {
      const page = await flexor().open('options.html#data');
      const text = await page.text('#aside');
      expect(text).toContain('Lines that cannot be read: 5');
      expect(text).toContain('The option “');
      expect(text).toContain('Own exercises that cannot be read: 1');
      expect(text).toContain('How long you had sat');
      await page.click('#aside summary');
      expect(await page.text('#aside details[open] code')).not.toBe('');
      expect(await findings(page)).toEqual([]);
      mkdirSync(flexor().downloads, { recursive: true });
      await page.click('Save it as a text');
      const saved = await until('the file', () => {
        const [file] = readdirSync(flexor().downloads).filter((one) => one.endsWith('.txt'));
        return file !== undefined && readFileSync(join(flexor().downloads, file), 'utf8');
      });
      expect(saved).toContain('zone: not a time zone that is known here');
      await page.close();
    });

    test('is erased when the word is typed, and nothing that can be read is', async () => {
      const page = await flexor().open('options.html#data');
      await page.click('Erase what could not be read');
      await page.fill('Type “erase” to confirm', 'erase');
      await page.press('Enter');
      await page.waitFor(() => document.querySelector('#aside-said')?.textContent?.startsWith('Erased.'));
      const stored = await flexor().storage();
      expect(
        Object.keys(stored).filter((key) => /^(aside:|option:(laterMinutes|daysOff))/.test(key)),
      ).toEqual([]);
      expect(stored[today]).toEqual(expect.arrayContaining([sat]));
      expect(JSON.stringify(stored[today])).not.toContain('Mars');
      expect(stored.own).toEqual({});
      await page.waitFor(() => !document.querySelector('#aside'));
      await page.close();
    });
  });

  describe('the options page', () => {
    test('saves what was typed also if it is closed before the browser has stored it', async () => {
      const page = await flexor().open('options.html');
      await page.evaluate(() => {
        globalThis.browser.storage.local.set = () => new Promise(() => {});
      });
      await page.fill('A break after', 41);
      await page.close();
      await optionWhen(flexor(), 'intervalMinutes', 41);
    });

    test('shows in a field that is not typed in what another one has saved', async () => {
      const one = await flexor().open('options.html');
      await one.fill('A break after', 52);
      await optionWhen(flexor(), 'intervalMinutes', 52);
      // As another page stores it, or another computer: here the field keeps the focus.
      const later = { value: 53, at: Date.now() + 1000 };
      await flexor().setStorage({ 'option:intervalMinutes': later });
      await one.waitFor(() => document.activeElement?.id === 'intervalMinutes');
      await one.waitFor(() => document.querySelector<HTMLInputElement>('#intervalMinutes')?.value === '53');
      await one.close();
    });
  });
}

/** Comes last: what went wrong is on the console too. */
export function undrawn(flexor: () => Flexor): void {
  describe('a page that cannot be drawn', () => {
    test('says so, and still saves a backup', async () => {
      const page = await flexor().open('history.html');
      await page.waitFor(() => document.querySelector('h1'));
      await page.evaluate(() => {
        const harm = () => {
          throw new RangeError('Harm done by a test');
        };
        Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', { get: harm });
      });
      await flexor().setStorage({ safetySeenAt: 2 });
      expect(await page.text('.trouble h1')).toBe('Flexor cannot draw this page');
      const words = await page.evaluate(() => document.querySelector('.raw-words code')?.textContent);
      expect(words).toBe('RangeError: Harm done by a test');
      expect(await findings(page)).toEqual([]);
      mkdirSync(flexor().downloads, { recursive: true });
      await page.click('Save a backup');
      await until('the backup', () => readdirSync(flexor().downloads).some((file) => file.endsWith('.json')));
      await page.click('Load this page again');
      await page.waitFor(() => document.querySelector('h1')?.textContent === 'History');
      await page.close();
    });
  });
}

/** Chromium has no name for such a zone, and takes the time of day for UTC, here as on every page. */
export function unnamedZone(): void {
  test.each(['JST-9', ':/etc/localtime', 'Foo/Bar'])(
    'chromium counts where it cannot name the time zone: TZ=%s',
    async (TZ) => {
      const flexor = await launch('chromium', { env: { TZ } });
      try {
        const named = await flexor.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
        const { pulse } = await clockOf(flexor);
        expect([named, pulse?.zone]).toEqual(['Etc/Unknown', '+00:00']);
        for (const file of ['history.html', 'popup.html', 'options.html']) {
          const page = await flexor.open(file);
          await page.waitFor(() => document.querySelector('h1'));
          expect(await page.evaluate(() => document.querySelector('.trouble'))).toBeNull();
          await page.close();
        }
        expect(await flexor.consoleErrors()).toEqual([]);
      } finally {
        await flexor.quit();
      }
    },
  );
}
