/** Pages with storage that fails, that was lost, or that has unreadable data: every page must say so. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeOf, clockOf, journalOf, optionWhen, sendPageEvent } from '../desk';
import { type BrowserName, type Flexor, launch, until } from '../harness';
import { accessibilityViolations } from './pages';

const pages = ['options.html', 'popup.html', 'history.html', 'welcome.html', 'break.html#x.1'];
/** The timeout for a page to report the fault: Chromium tries for a while to open the store, for each call again. */
const TIMEOUT_MS = 90_000;

/** The path at which the browser stores `storage.local` of the only extension in this profile. */
function storePath(name: BrowserName, profile: string): string {
  const folder = join(profile, name === 'chromium' ? 'Default/Local Extension Settings' : 'storage/default');
  const isStore = (file: string) =>
    name === 'chromium' || (file.startsWith('moz-extension') && file.includes('userContextId'));
  const [found] = readdirSync(folder).filter(isStore);
  if (found === undefined) throw new Error(`There is no store in ${folder}.`);
  return join(folder, found, ...(name === 'chromium' ? [] : ['idb']));
}

/** Starts Flexor once, closes the browser, and then lets `damage` change the store. */
async function damageStore(
  name: BrowserName,
  profile: string,
  damage: (store: string) => void,
): Promise<void> {
  const flexor = await launch(name, { profile });
  try {
    await clockOf(flexor);
    const options = await flexor.open('options.html');
    await options.text('h1');
    // The page stores this mark last.
    await options.waitFor(() => localStorage.getItem('flexor.keptSince'));
  } finally {
    await flexor.quit();
  }
  damage(storePath(name, profile));
}

/** Defines tests with a new profile, which is removed after them. */
function withProfile(defineTests: (profile: () => string) => void): void {
  let profile = '';
  beforeAll(() => {
    profile = mkdtempSync(join(tmpdir(), 'flexor-fault-'));
  });
  afterAll(() => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  defineTests(() => profile);
}

export function storageFaults(name: BrowserName): void {
  describe(`${name}, if storage cannot be opened`, () => {
    withProfile((profile) => {
      test('every page and the icon say so, and what to do', async () => {
        await damageStore(name, profile(), (store) => {
          rmSync(store, { recursive: true });
          writeFileSync(store, 'This is no folder.');
        });
        const flexor = await launch(name, { profile: profile() });
        try {
          for (const file of pages) {
            const page = await flexor.open(file);
            await page.waitForWithin(TIMEOUT_MS, () => document.querySelector('.trouble'));
            const text = await page.text();
            expect([file, text]).toEqual([
              file,
              expect.stringContaining('Flexor cannot show this right now'),
            ]);
            expect(text).toContain('cannot open Flexor’s storage');
            const reason = await page.evaluate(() => document.querySelector('.raw-words code')?.textContent);
            expect(reason).toMatch(/IO error|unexpected error|not answered/);
            expect(await accessibilityViolations(page)).toEqual([]);
            await page.close();
          }
          await until('the icon to say so', async () => (await badgeOf(flexor)) === '!');
          const title = await flexor.evaluate(() => globalThis.browser.action.getTitle({}));
          expect(title).toBe('Flexor is not counting: your browser cannot open its storage');
        } finally {
          await flexor.quit();
        }
      });
    });
  });

  describe(`${name}, if the browser deleted a damaged store`, () => {
    withProfile((profile) => {
      test('three pages say so until the person has read it', async () => {
        await damageStore(name, profile(), (store) => rmSync(store, { recursive: true }));
        const flexor = await launch(name, { profile: profile() });
        try {
          for (const file of ['options.html', 'history.html', 'popup.html']) {
            const page = await flexor.open(file);
            // Another notice may be shown before it.
            await page.waitFor(() =>
              [...document.querySelectorAll('.notice')].some(({ textContent }) =>
                /^Everything that Flexor stored since \w+ \d+, \d{4} is gone/.test(textContent.trim()),
              ),
            );
            expect(await accessibilityViolations(page)).toEqual([]);
            if (file !== 'popup.html') await page.close();
          }
          const popup = (await flexor.pages()).find(({ href }) => href.endsWith('popup.html'))?.page;
          await popup?.click('.notice-answers button:last-child');
          const isShown = () => document.body.textContent.includes('Everything that Flexor stored since');
          await popup?.waitFor(
            () => !document.body.textContent.includes('Everything that Flexor stored since'),
          );
          const again = await flexor.open('history.html');
          await again.text('h1');
          await until('the page to have stored its marker', async () => (await flexor.storage()).keptSince);
          expect(await again.evaluate(isShown)).toBe(false);
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

/** Examples of values that a damaged store, or a newer version, can contain. */
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
  describe('data that cannot be read', () => {
    test('does not break any page, and all other data can be read and written', async () => {
      const clock = await clockOf(flexor());
      await flexor().evaluate(async (items) => {
        const { local } = globalThis.browser.storage;
        // Every writer of the clock holds this lock, the background too.
        await navigator.locks.request('journal', async () => {
          const pause = { startedAt: 0, until: 9e15 };
          await local.set({ ...items, clock: { ...((await local.get('clock')).clock as object), pause } });
        });
      }, garbage);
      await sendPageEvent(flexor(), { type: 'looked' });
      for (const file of ['history.html', 'popup.html', 'options.html']) {
        const page = await flexor().open(file);
        await page.waitFor(() => document.querySelector('h1'));
        expect(await page.evaluate(() => document.querySelector('.trouble'))).toBeNull();
        await page.close();
      }
      expect((await journalOf(flexor())).map(({ id }) => id)).toContain('fault.1');
      await until('the unreadable clock to be set aside', async () =>
        Object.keys(await flexor().storage()).some((key) => key.startsWith('aside:clock:')),
      );
      expect(await clockOf(flexor())).toMatchObject({
        device: clock.device,
        pause: null,
      });
    });

    test('is listed with the reasons, and can be saved as text', async () => {
      const page = await flexor().open('options.html#data');
      const text = await page.text('#aside');
      expect(text).toContain('Entries that Flexor cannot read: 5');
      expect(text).toContain('The option “');
      expect(text).toContain('Exercises of your own that Flexor cannot read: 1');
      expect(text).toContain('How long you had been sitting');
      await page.click('#aside summary');
      expect(await page.text('#aside details[open] code')).not.toBe('');
      expect(await accessibilityViolations(page)).toEqual([]);
      mkdirSync(flexor().downloads, { recursive: true });
      await page.click('Save as a text file');
      const saved = await until('the file', () => {
        const [file] = readdirSync(flexor().downloads).filter((one) => one.endsWith('.txt'));
        // Firefox creates an empty file before it writes the text.
        const text = file === undefined ? '' : readFileSync(join(flexor().downloads, file), 'utf8');
        return text.includes('not a time zone that is known here') && text;
      });
      expect(saved).toContain('zone: not a time zone that is known here');
      await page.close();
    });

    test('is erased after the person has typed the word; readable data stays', async () => {
      const page = await flexor().open('options.html#data');
      await page.click('Erase unreadable data');
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
    test('saves the last input even if the page is closed before the browser has stored it', async () => {
      const page = await flexor().open('options.html');
      await page.evaluate(() => {
        globalThis.browser.storage.local.set = () => new Promise(() => {});
      });
      // Another digit could follow, so the field has not saved it yet.
      await page.fill('Sitting before a break', 12);
      await page.close();
      await optionWhen(flexor(), 'intervalMinutes', 12);
    });

    test('shows a value that another page has saved, even in a focused field', async () => {
      const page = await flexor().open('options.html');
      await page.fill('Sitting before a break', 52);
      await optionWhen(flexor(), 'intervalMinutes', 52);
      // Stored as by another page or another computer. The field in this page keeps the focus.
      const later = { value: 53, at: Date.now() + 1000 };
      await flexor().setStorage({ 'option:intervalMinutes': later });
      await page.waitFor(() => document.activeElement?.id === 'intervalMinutes');
      await page.waitFor(() => document.querySelector<HTMLInputElement>('#intervalMinutes')?.value === '53');
      await page.close();
    });
  });
}

/** Must run after the check of the console: this test writes an error to it. */
export function undrawn(flexor: () => Flexor): void {
  describe('a page that cannot be drawn', () => {
    test('says so, and still saves a backup', async () => {
      const page = await flexor().open('history.html');
      await page.waitFor(() => document.querySelector('h1'));
      await page.evaluate(() => {
        const fail = () => {
          throw new RangeError('Harm done by a test');
        };
        Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', { get: fail });
      });
      await flexor().setStorage({ safetySeenAt: 2 });
      expect(await page.text('.trouble h1')).toBe('Flexor cannot show this page');
      const reason = await page.evaluate(() => document.querySelector('.raw-words code')?.textContent);
      expect(reason).toBe('RangeError: Harm done by a test');
      expect(await accessibilityViolations(page)).toEqual([]);
      mkdirSync(flexor().downloads, { recursive: true });
      await page.click('Save a backup');
      await until('the backup', () => readdirSync(flexor().downloads).some((file) => file.endsWith('.json')));
      await page.click('Reload this page');
      await page.waitFor(() => document.querySelector('h1')?.textContent === 'History');
      await page.close();
    });
  });
}

/** Chromium has no name for such a time zone, and uses UTC instead, as on every web page. */
export function unnamedZone(): void {
  test.each(['JST-9', ':/etc/localtime', 'Foo/Bar'])(
    'chromium: Flexor works with a time zone that has no name: TZ=%s',
    async (TZ) => {
      const flexor = await launch('chromium', { env: { TZ } });
      try {
        const zoneName = await flexor.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
        const { pulse } = await clockOf(flexor);
        expect([zoneName, pulse?.zone]).toEqual(['Etc/Unknown', '+00:00']);
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
