/** The history is corrected, and taken away as files, by pressing what a person presses. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isJournalKey } from '../../../src/core/journal/days';
import type { Entry } from '../../../src/core/journal/entries';
import { HOUR, type Instant, MINUTE } from '../../../src/core/time';
import type { MeasuredDay } from '../../../src/measures/days';
import { journalOf } from '../desk';
import { type Flexor, type PageHandle, until } from '../harness';
import { findings } from './pages';

/** A zone in which it is about noon today, so that the last hours are of one date. `Etc` counts the other way. */
function noonZone(now: Instant): string {
  const here = new Date(now);
  const east = Math.min(14, 12 - here.getHours() - Math.round(here.getTimezoneOffset() / 60));
  return east === 0 ? 'Etc/GMT' : `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}

/** The last two hours: 50 minutes of sitting, 10 away, 40 of sitting, and a while of which nothing is known. */
function morning(now: Instant): Entry[] {
  const zone = noonZone(now);
  const line = (n: number, from: number, to: number) => ({
    id: `past.${n}`,
    zone,
    startedAt: now - 2 * HOUR + from * MINUTE,
    endedAt: now - 2 * HOUR + to * MINUTE,
  });
  const bout = (minutes: number) =>
    ({
      kind: 'bout',
      sittingMs: minutes * MINUTE,
      browsingMs: 0,
      watchingMs: 0,
      certainty: 'presumed',
    }) as const;
  const away = { kind: 'break', origin: 'natural', certainty: 'presumed', breakId: null } as const;
  return [
    { ...line(1, 0, 50), ...bout(50) },
    { ...line(2, 50, 60), ...away, done: [] },
    { ...line(3, 60, 100), ...bout(40) },
  ];
}

/** Nothing is kept but these lines. */
async function keepOnly(flexor: Flexor, lines: readonly Entry[]): Promise<void> {
  const old = Object.keys(await flexor.storage()).filter((key) => isJournalKey(key) || key === 'clock');
  await flexor.evaluate(async (keys) => await globalThis.browser.storage.local.remove(keys), old);
  const keyOf = ({ startedAt }: Entry) => `journal:${new Date(startedAt).toISOString().slice(0, 10)}`;
  const keys = [...new Set(lines.map(keyOf))];
  const ofKey = (key: string) => lines.filter((line) => keyOf(line) === key);
  await flexor.setStorage(Object.fromEntries(keys.map((key) => [key, ofKey(key)])));
}

/** Waits until the longest sit and the breaks of today, on top of the page, are these. */
async function topWhen(page: PageHandle, longest: string, breaks: string): Promise<void> {
  await page.waitFor(
    (...wanted) => {
      const tiles = [...document.querySelectorAll('.tile-value')].map(({ textContent }) => textContent);
      return wanted.every((value, n) => tiles[n] === value);
    },
    longest,
    breaks,
  );
}

/** A backup has one date in its name. */
const ofPeriod = /^flexor(-\d{4}-\d\d-\d\d){2}/;

/** Presses a button and reads the file that comes of it, without the mark that says that it is UTF-8. */
async function fileOf(flexor: Flexor, page: PageHandle, words: string, end: string): Promise<string> {
  await page.click(words);
  const name = await until(`a file ${end}`, () =>
    existsSync(flexor.downloads)
      ? readdirSync(flexor.downloads).find((file) => ofPeriod.test(file) && file.endsWith(end))
      : undefined,
  );
  const text = () => readFileSync(join(flexor.downloads, name), 'utf8').replace('\uFEFF', '');
  // While it is being written it does not end with the end of a line.
  return await until(`the whole of ${name}`, () => (text().endsWith('\n') ? text() : undefined));
}

export function history(flexor: () => Flexor): void {
  describe('the history', () => {
    test('is corrected by the person, and taken back', async () => {
      await keepOnly(flexor(), morning(Date.now()));
      const page = await flexor().open('history.html');
      await topWhen(page, '50 minutes', '1');
      await page.click('.line-break summary');
      await page.click('I was sitting elsewhere');
      await topWhen(page, '1 hr 40 min', '0');
      await page.click('Undo');
      await topWhen(page, '50 minutes', '1');
      await page.click('.line-bout summary');
      await page.click('Delete');
      await topWhen(page, '40 minutes', '0');
      const said = (await journalOf(flexor())).flatMap((entry) =>
        entry.kind === 'corrected' ? [`${entry.of} ${entry.was}`] : [],
      );
      expect(said).toEqual(['past.2 sitting', 'past.2 as it was', 'past.1 deleted']);
      await page.close();
    });

    test('is taken away: the page and its files say the same', async () => {
      const page = await flexor().open('history.html');
      await page.click('Details');
      await page.waitFor(() =>
        document
          .querySelector('.details tbody')
          ?.textContent?.startsWith('Longest sit, the usual day40 minutes'),
      );
      expect(await findings(page)).toEqual([]);
      const rows = (await fileOf(flexor(), page, 'Days (CSV)', '-days.csv')).trim().split('\r\n');
      const longest = rows.map((row) => row.split(',')[1]).filter((cell) => cell !== '');
      expect(longest).toEqual(['"Longest sit', '40']);
      const entries = await fileOf(flexor(), page, 'Entries (CSV)', '-entries.csv');
      expect(entries.match(/^past\.\d,\w+/gm)).toEqual(['past.2,break', 'past.3,bout']);
      const { days, entries: lines } = JSON.parse(await fileOf(flexor(), page, 'Everything (JSON)', '.json'));
      expect(Math.max(...days.flatMap(({ bouts }: MeasuredDay) => bouts))).toBe(40 * MINUTE);
      expect(lines.map(({ id }: Entry) => id)).toEqual(expect.arrayContaining(['past.2', 'past.3']));
      await page.evaluate(() => {
        globalThis.print = () => document.body.classList.add('on-paper');
      });
      await page.click('Print');
      expect(await page.evaluate(() => document.body.classList.contains('on-paper'))).toBe(true);
      await page.close();
    });
  });
}
