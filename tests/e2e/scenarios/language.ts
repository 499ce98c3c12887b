/**
 * Browsers in other languages. Where Flexor has the language, every page must be completely in it, and declare it;
 * otherwise every page must be completely English.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import type { Entry } from '../../../src/core/journal/entries';
import { HOUR, MINUTE } from '../../../src/core/time';
import { breakWindow, sendPageEvent, setOptions, sitDown, walks } from '../desk';
import { type BrowserName, Flexor, type PageHandle } from '../harness';
import { type InLanguage, inLanguage } from '../harness/language-pack';
import { textsFor } from '../texts';
import { toFirstBreak } from './first-break';

/** Each language, and whether times have twelve hours there. */
const hasTwelveHours = { de: false, ar: true, ja: false, fa: false } as const;

/** The timeout of the main job. It takes about three minutes, in real time. */
const MAIN_JOB_MS = 600_000;

/** The characters of English texts: ASCII, and all characters of the messages and of English formats. */
const letters = new Set([
  ...Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)),
  ...JSON.stringify(messages),
  ...'\n\u00a0\u2009\u202f–…·',
]);

/** The names of days, months and units in a language, without those that `other` has too. */
function wordsOf(language: string, other: string): string[] {
  const names = (locale: string) => {
    const days = Array.from({ length: 12 }, (_, n) => Date.UTC(2026, n, 1 + n));
    const date = (options: Intl.DateTimeFormatOptions) =>
      days.map((day) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day));
    const units = ['hour', 'minute', 'second', 'day'].flatMap((unit) =>
      [1, 2].flatMap((value) =>
        (['long', 'short'] as const).map((unitDisplay) =>
          new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(value),
        ),
      ),
    );
    const all = [
      ...date({ weekday: 'long' }),
      ...date({ month: 'long' }),
      ...date({ month: 'short' }),
      ...units,
    ];
    return all.flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  };
  const shared = new Set(names(other));
  return names(language).filter((word) => !shared.has(word));
}

/** All texts of a page: its title, every text node, visible or not, and every label. */
async function wordsOn(page: PageHandle): Promise<string> {
  return await page.evaluate(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'])
        texts.push(element.getAttribute(name) ?? '');
    }
    return texts.join('\n');
  });
}

/** Three bouts: two of the last three hours, and one of the day before. */
function someLines(now: number): Record<string, Entry[]> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const line = (id: string, hoursAgo: number): Entry => ({
    id,
    zone,
    startedAt: now - hoursAgo * HOUR,
    endedAt: now - hoursAgo * HOUR + 50 * MINUTE,
    kind: 'bout',
    sittingMs: 50 * MINUTE,
    browsingMs: 0,
    watchingMs: 0,
    certainty: 'presumed',
  });
  const byDay: Record<string, Entry[]> = {};
  for (const entry of [line('past.1', 27), line('past.2', 3), line('past.3', 2)]) {
    const key = `journal:${new Date(entry.startedAt).toISOString().slice(0, 10)}`;
    byDay[key] = [...(byDay[key] ?? []), entry];
  }
  return byDay;
}

/** What stands before or after a time of twelve hours: AM and PM in English. */
function halvesOfDay(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  return [9, 21].flatMap((hour) => {
    const parts = format.formatToParts(Date.UTC(2026, 0, 1, hour));
    return parts.find(({ type }) => type === 'dayPeriod')?.value ?? [];
  });
}

/** Each language has a file of its own for each browser, because the main job takes minutes of real time. */
export function inOtherLanguage(name: BrowserName, language: keyof typeof hasTwelveHours): void {
  describe(`${name} in ${language}`, () => {
    const texts = textsFor(language);
    let own: InLanguage;
    let flexor: Flexor;
    beforeAll(async () => {
      own = await inLanguage(name, language);
      flexor = await Flexor.launch(name, own.options);
    });
    afterAll(async () => {
      await flexor?.quit();
      own?.remove();
    });

    // The names of days, months and units of the language that must not be on a page.
    const names = texts.folder === 'en' ? wordsOf(language, 'en') : wordsOf('en', texts.tag);
    const foreign = new RegExp(`(?<!\\p{L})(${names.join('|')})(?!\\p{L})`, 'giu');

    /** Checks that a page is completely in the language of the texts, and returns its words. */
    async function expectLanguage(page: PageHandle): Promise<string> {
      const text = await wordsOn(page);
      expect(text.length).toBeGreaterThan(20);
      if (texts.folder === 'en')
        expect([...new Set(text)].filter((letter) => !letters.has(letter))).toEqual([]);
      expect(text.split('\n').filter((line) => texts.leftovers.has(line.trim()))).toEqual([]);
      expect(text.match(foreign) ?? []).toEqual([]);
      const { lang, dir } = await page.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return { lang, dir };
      });
      expect({ lang, dir }).toEqual({ lang: texts.tag, dir: texts.direction });
      return text;
    }

    test('the browser itself is in this language', async () => {
      const own = await flexor.evaluate(() => globalThis.browser.i18n.getUILanguage());
      expect(own.split('-')[0]).toBe(language);
    });

    if (texts.folder === 'en')
      test('the welcome page is in the language of the texts', async () => {
        const page = await flexor.windowWith('welcome.html');
        await page.waitFor(() => document.querySelector('h1'));
        await expectLanguage(page);
        await page.close();
      });
    else
      test(
        'the person gets from the welcome page to the first break in the history, all in one language',
        async () => {
          await toFirstBreak({
            flexor,
            texts,
            check: async (page) => {
              await expectLanguage(page);
            },
          });
        },
        MAIN_JOB_MS,
      );

    test('the options are in this language, also the names of weekdays', async () => {
      await setOptions(flexor, { when: 'hours', hours: Array.from({ length: 7 }, () => [[0, 1440]]) });
      const page = await flexor.open('options.html#hours');
      await page.waitFor(() => document.querySelector('.workdays'));
      const wednesday = new Intl.DateTimeFormat(texts.tag, { weekday: 'long' }).format(
        new Date(2026, 10, 25),
      );
      await page.waitFor((day) => document.body.textContent?.includes(day), wednesday);
      await expectLanguage(page);
      await page.close();
    });

    test('a nudge, the title of the icon and a playing break are in this language', async () => {
      await setOptions(flexor, { when: 'always', intervalMinutes: 10, waitMinutes: 0, hidden: walks });
      await sitDown(flexor, 725);
      const page = await breakWindow(flexor);
      const [before = '', after = ''] = texts.of('why_now', '|').replace(/\.$/, '').split('|');
      const text = await expectLanguage(page);
      expect(text).toContain(before);
      expect(text).toContain(after);
      expect(text).toMatch(/(?<!\d)12(?!\d)/);
      // The background itself sets the title of the icon.
      const title = await flexor.evaluate(() => globalThis.browser.action.getTitle({}));
      expect(title).toBe(texts.of('badge_due'));
      await page.click(texts.of('ask_start'));
      await page.waitFor(() => document.querySelector('.doing .step'));
      await expectLanguage(page);
      await page.close();
      await page.gone();
    });

    test('the popup is in this language, with the time format of the region', async () => {
      await sendPageEvent(flexor, { type: 'paused', until: 5 * HOUR });
      const page = await flexor.open('popup.html');
      const text = (await page.waitFor(() => /.*\d:\d\d.*/.exec(document.body.innerText)?.[0])) ?? '';
      expect(halvesOfDay(texts.tag).some((half) => text.includes(half))).toBe(hasTwelveHours[language]);
      await expectLanguage(page);
      await page.close();
    });

    test('the history is in this language, also its weekdays, months and years', async () => {
      await flexor.setStorage(someLines(Date.now()));
      const page = await flexor.open('history.html');
      await page.click(texts.of('day_today'));
      await page.waitFor(() => /(?<!\d)50(?!\d)/.test(document.querySelector('.lines')?.textContent ?? ''));
      await page.click(texts.of('whynot'));
      await page.click(texts.of('details'));
      const year = String(new Date().getFullYear());
      await page.waitFor((wanted) => document.body.textContent?.includes(wanted), year);
      await expectLanguage(page);
      await page.close();
    });
  });
}
