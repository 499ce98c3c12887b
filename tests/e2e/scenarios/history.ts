/** The history page: corrections and exports. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isJournalKey } from '../../../src/core/journal/days';
import type { Entry } from '../../../src/core/journal/entries';
import { addDays, HOUR, type Instant, localDate, MINUTE, weekdayOf } from '../../../src/core/time';
import type { MeasuredDay } from '../../../src/measures/days';
import { journalOf } from '../desk';
import { type Flexor, type PageHandle, until } from '../harness';
import { accessibilityViolations } from './pages';

/**
 * A time zone in which it is about noon now, so that the last hours have the same date. `Etc` zones have inverted
 * signs.
 */
function noonZone(now: Instant): string {
  const here = new Date(now);
  const east = Math.min(14, 12 - here.getHours() - Math.round(here.getTimezoneOffset() / 60));
  return east === 0 ? 'Etc/GMT' : `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}

/** The last two hours: 50 minutes of sitting, 10 away, 40 of sitting, and then unknown time. */
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

/** Replaces the journal by these lines, and removes the clock. */
async function keepOnly(flexor: Flexor, lines: readonly Entry[]): Promise<void> {
  const old = Object.keys(await flexor.storage()).filter((key) => isJournalKey(key) || key === 'clock');
  await flexor.evaluate(async (keys) => await globalThis.browser.storage.local.remove(keys), old);
  const keyOf = ({ startedAt }: Entry) => `journal:${new Date(startedAt).toISOString().slice(0, 10)}`;
  const keys = [...new Set(lines.map(keyOf))];
  const ofKey = (key: string) => lines.filter((line) => keyOf(line) === key);
  await flexor.setStorage(Object.fromEntries(keys.map((key) => [key, ofKey(key)])));
}

/** Waits until the words below the week contain this text. */
async function wordsWhen(page: PageHandle, text: string): Promise<void> {
  await page.waitFor(
    (wanted) => document.querySelector('.week-words')?.textContent?.replace(/\s/g, ' ').includes(wanted),
    text,
  );
}

/** The last Tuesday before today (local, YYYY-MM-DD), and how many days ago it was. */
function lastTuesday(now: Instant): { readonly date: string; readonly daysAgo: number } {
  const today = localDate(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const daysAgo = ((weekdayOf(today) + 5) % 7) + 1;
  return { date: addDays(today, -daysAgo), daysAgo };
}

/** Two sits on a date, of 55 and of 25 minutes, with a break of five minutes between them. */
function twoSits(date: string): Entry[] {
  const at = (minutes: number) => Date.parse(`${date}T09:00Z`) + minutes * MINUTE;
  const line = (n: number, from: number, to: number) =>
    ({
      id: `tuesday.${n}`,
      zone: 'UTC',
      startedAt: at(from),
      endedAt: at(to),
      certainty: 'presumed',
    }) as const;
  const sat = (minutes: number) =>
    ({ kind: 'bout', sittingMs: minutes * MINUTE, browsingMs: 0, watchingMs: 0 }) as const;
  return [
    { ...line(1, 0, 55), ...sat(55) },
    { ...line(2, 55, 60), kind: 'break', origin: 'natural', breakId: null, done: [] },
    { ...line(3, 60, 85), ...sat(25) },
  ];
}

/** The names of exported files have two dates; that of a backup has one. */
const exportName = /^flexor(-\d{4}-\d\d-\d\d){2}/;

/** Clicks a button and returns the text of the downloaded file, without the byte order mark of UTF-8. */
async function downloadedText(
  flexor: Flexor,
  page: PageHandle,
  button: string,
  end: string,
): Promise<string> {
  await page.click(button);
  const name = await until(`a file ${end}`, () =>
    existsSync(flexor.downloads)
      ? readdirSync(flexor.downloads).find((file) => exportName.test(file) && file.endsWith(end))
      : undefined,
  );
  const text = () => readFileSync(join(flexor.downloads, name), 'utf8').replace('\uFEFF', '');
  // An incomplete file does not end with a newline.
  return await until(`the whole of ${name}`, () => (text().endsWith('\n') ? text() : undefined));
}

export function history(flexor: () => Flexor): void {
  describe('the history', () => {
    test('how long the person sat on Tuesday is found in at most four actions from the popup', async () => {
      const { date, daysAgo } = lastTuesday(Date.now());
      await keepOnly(flexor(), twoSits(date));
      // The first action is a click on the icon, for which the test opens the popup as a page.
      const popup = await flexor().open('popup.html');
      await popup.click('History');
      const page = await flexor().windowWith('history.html');
      await page.waitFor(() => document.querySelector('.week-picture'));
      if (daysAgo === 7) await page.click('Previous week');
      await page.waitFor((value) => document.querySelector(`.week-day [value="${value}"]`), date);
      const column = `.week-day:nth-of-type(${daysAgo === 7 ? 7 : 7 - daysAgo})`;
      expect(await page.text(column)).toMatch(/^Tue 1 hr 20 min/);
      await page.click(column);
      await wordsWhen(page, ': 1 hour 20 minutes sitting, longest sit 55 minutes, 1 break');
      expect(await page.text('.week-words')).toMatch(/^Tuesday, /);
      expect(await accessibilityViolations(page)).toEqual([]);
      // On a Monday, this Tuesday is the first of the seven days.
      const [there, neighbor, back] =
        daysAgo === 6
          ? (['ArrowRight', 'Wednesday', 'ArrowLeft'] as const)
          : (['ArrowLeft', 'Monday', 'ArrowRight'] as const);
      await page.press(there);
      await page.waitFor(
        (day) => document.querySelector('.week-words')?.textContent?.startsWith(`${day}, `),
        neighbor,
      );
      await page.press(back);
      await page.click(await page.text('.day > summary'));
      await page.waitFor(() => document.querySelectorAll('.line').length === 3);
      await page.close();
    });

    test('the person corrects a line, and undoes the correction', async () => {
      await keepOnly(flexor(), morning(Date.now()));
      const page = await flexor().open('history.html');
      await wordsWhen(page, 'longest sit 50 minutes, 1 break');
      await page.click('Today in detail');
      await page.click('.line-break > .icon-button');
      await page.click('I was sitting elsewhere');
      await wordsWhen(page, 'longest sit 1 hour 40 minutes, and no break');
      await page.click('Undo');
      await wordsWhen(page, 'longest sit 50 minutes, 1 break');
      await page.click('.line-bout > .icon-button');
      await page.click('Delete');
      await wordsWhen(page, 'longest sit 40 minutes, no break');
      const corrections = (await journalOf(flexor())).flatMap((entry) =>
        entry.kind === 'corrected' ? [`${entry.of} ${entry.was}`] : [],
      );
      expect(corrections).toEqual(['past.2 sitting', 'past.2 as it was', 'past.1 deleted']);
      await page.close();
    });

    test('the exported files have the same values as the page', async () => {
      const page = await flexor().open('history.html');
      await page.click('Months and years');
      await page.waitFor(() =>
        [...document.querySelectorAll('.details tbody tr')].some(({ textContent }) =>
          textContent.replace(/\s/g, ' ').startsWith('Longest sit on a typical day40 min'),
        ),
      );
      expect(await accessibilityViolations(page)).toEqual([]);
      const rows = (await downloadedText(flexor(), page, 'Days (CSV)', '-days.csv')).trim().split('\r\n');
      const longest = rows.map((row) => row.split(',')[1]).filter((cell) => cell !== '');
      expect(longest).toEqual(['Longest sit on a typical day (min)', '40']);
      const entries = await downloadedText(flexor(), page, 'Entries (CSV)', '-entries.csv');
      expect(entries.match(/^past\.\d,\w+/gm)).toEqual(['past.2,break', 'past.3,bout']);
      const { days, entries: lines } = JSON.parse(
        await downloadedText(flexor(), page, 'Everything (JSON)', '.json'),
      );
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
