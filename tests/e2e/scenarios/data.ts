/** The person's data on the options page: it is saved in a file, erased, and brought back. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isJournalKey } from '../../../src/core/journal/days';
import type { Entry } from '../../../src/core/journal/entries';
import { HOUR } from '../../../src/core/time';
import { journalOf, setOptions } from '../desk';
import { type Flexor, type PageHandle, until } from '../harness';
import { accessibilityViolations } from './pages';

const DAYS = 400;
const LINES_A_DAY = 12;

/** More than a year of bouts, by the storage keys of their days. */
function manyDays(): Record<string, readonly Entry[]> {
  const midnight = Date.parse(`${new Date().toISOString().slice(0, 10)}T00:00Z`);
  const days = Array.from({ length: DAYS }, (_, day) => {
    const startOfDay = midnight - (day + 2) * 24 * HOUR;
    const lines = Array.from({ length: LINES_A_DAY }, (_line, n): Entry => {
      const startedAt = startOfDay + n * HOUR;
      const sat = { sittingMs: HOUR / 2, browsingMs: 0, watchingMs: 0, certainty: 'presumed' } as const;
      return {
        id: `old.${day * LINES_A_DAY + n}`,
        zone: 'UTC',
        startedAt,
        endedAt: startedAt + HOUR / 2,
        kind: 'bout',
        ...sat,
      };
    });
    return [`journal:${new Date(startOfDay).toISOString().slice(0, 10)}`, lines];
  });
  return Object.fromEntries(days);
}

const own = {
  id: 'own-1',
  name: 'Doorway hang',
  steps: ['Hold the bar.'],
  seconds: 20,
  sided: false,
  area: 'shoulders',
  picture: '',
};

async function oldLines(flexor: Flexor): Promise<number> {
  return (await journalOf(flexor)).filter(({ id }) => id.startsWith('old.')).length;
}

/** Chooses a backup, and returns the text of the preview. */
async function preview(page: PageHandle, path: string): Promise<string> {
  await page.choose('Restore a backup', path);
  return await page.text('.data-preview');
}

export function data(flexor: () => Flexor): void {
  describe('the person’s data', () => {
    let backup = '';

    test('is saved in one file, which has all of it', async () => {
      await setOptions(flexor(), { intervalMinutes: 45 });
      await flexor().setStorage({ ...manyDays(), own: { [own.id]: { value: own, at: 1 } } });
      mkdirSync(flexor().downloads, { recursive: true });
      const page = await flexor().open('options.html#data');
      await page.click('Save a backup');
      const saved = await until('the file', () => {
        const [name] = readdirSync(flexor().downloads).filter((file) => file.endsWith('.json'));
        // An incomplete file is not valid JSON: then this throws, and `until` tries again.
        return (
          name !== undefined && {
            name,
            file: JSON.parse(readFileSync(join(flexor().downloads, name), 'utf8')),
          }
        );
      });
      const { name, file } = saved;
      expect(name).toMatch(/^flexor-\d{4}-\d\d-\d\d\.json$/);
      expect(file).toMatchObject({ flexor: 'backup', options: { intervalMinutes: { value: 45 } } });
      expect(file.own['own-1'].value).toEqual(own);
      expect(file.journal.filter(({ id }: Entry) => id.startsWith('old.'))).toHaveLength(DAYS * LINES_A_DAY);
      backup = join(flexor().downloads, name);
      await page.close();
    });

    test('a file that is no valid backup is refused, with the reason beside the field', async () => {
      const page = await flexor().open('options.html#data');
      const before = await flexor().storage();
      const files = {
        'This file is not a Flexor backup. Nothing has changed. Please choose a file that you saved with “Save a backup”.':
          '<h1>no</h1>',
        'This backup is from a newer Flexor (file version 9). This Flexor reads versions up to 1. Nothing has changed. Update Flexor here, then restore the backup.':
          '{"flexor":"backup","version":9}',
        'This backup is incomplete, or it was changed on the way. Save it again on the computer it is from. Nothing has changed here.':
          readFileSync(backup, 'utf8').slice(0, 5000),
      };
      for (const [n, [sentence, text]] of Object.entries(files).entries()) {
        const path = join(flexor().downloads, `wrong-${n}.txt`);
        writeFileSync(path, text);
        await page.choose('Restore a backup', path);
        await page.waitFor(
          (wanted) => document.querySelector('#backup-said')?.textContent === wanted,
          sentence,
        );
        expect(await page.evaluate(() => document.querySelector('#backup')?.ariaInvalid)).toBe('true');
      }
      expect(await accessibilityViolations(page)).toEqual([]);
      const after = await flexor().storage();
      for (const key of Object.keys(before)) if (key !== 'clock') expect(after[key]).toEqual(before[key]);
      await page.close();
    });

    test('is erased only after the person has typed the word', async () => {
      const page = await flexor().open('options.html#data');
      await page.click('Erase everything');
      await page.fill('Type “erase” to confirm', 'no');
      await page.press('Enter');
      await page.waitFor(
        () => document.querySelector('#erase-problem')?.textContent === 'Please type “erase”, or cancel.',
      );
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(await oldLines(flexor())).toBe(DAYS * LINES_A_DAY);
      await page.fill('Type “erase” to confirm', 'erase');
      await page.press('Enter');
      await page.waitFor(() => document.body.innerText.includes('Everything is erased.'));
      const remaining = await flexor().storage();
      expect(Object.keys(remaining).filter((key) => isJournalKey(key) || /^(option:|own)/.test(key))).toEqual(
        [],
      );
      await page.close();
    });

    test('a backup is restored completely or not at all, even if the page is closed meanwhile', async () => {
      const page = await flexor().open('options.html#data');
      await preview(page, backup);
      await page.click('Restore');
      await page.close();
      await until('the journal’s lock to be free', () =>
        flexor().evaluate(async () => {
          const { held = [], pending = [] } = await navigator.locks.query();
          return [...held, ...pending].every(({ name }) => name !== 'journal');
        }),
      );
      expect([0, DAYS * LINES_A_DAY]).toContain(await oldLines(flexor()));
    });

    test('a backup shows its changes first, and then restores the data exactly', async () => {
      await flexor().evaluate(async () => {
        const keys = Object.keys(await globalThis.browser.storage.local.get());
        await globalThis.browser.storage.local.remove(
          keys.filter((key) => /^(journal:|option:|own$)/.test(key)),
        );
      });
      const page = await flexor().open('options.html#data');
      const changes = await preview(page, backup);
      expect(changes).toContain('Sitting before a break: 45 minutes (now: 30 minutes)');
      expect(changes).toContain('Your own exercises. New: 1, changed: 0 Doorway hang');
      expect(await oldLines(flexor())).toBe(0);
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.click('Restore');
      await page.waitFor(
        () => document.querySelector('#backup-said')?.textContent === 'Your backup is restored.',
      );
      expect(await oldLines(flexor())).toBe(DAYS * LINES_A_DAY);
      const stored = await flexor().storage();
      expect(stored['option:intervalMinutes']).toMatchObject({ value: 45 });
      expect(stored.own).toMatchObject({ [own.id]: { value: own } });
      expect(await preview(page, backup)).toContain(
        'You already have everything that Flexor can use from this backup.',
      );
      await page.close();
    });
  });
}
