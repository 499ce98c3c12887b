/** A browser in a language that Flexor does not have: every page must be completely English, and declare English. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import type { Entry } from '../../../src/core/journal/entries';
import { HOUR, MINUTE } from '../../../src/core/time';
import { breakWindow, sendPageEvent, setOptions, sitDown, walks } from '../desk';
import { type BrowserName, Flexor, type PageHandle } from '../harness';
import { inLanguage } from '../harness/language-pack';

/** Each language, and whether times have twelve hours there. */
const languages = [
  ['de', false],
  ['ar', true],
  ['ja', false],
  ['fa', false],
] as const;

/** The characters of English texts: ASCII, and all characters of the messages and of English formats. */
const letters = new Set([
  ...Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)),
  ...JSON.stringify(messages),
  ...'\n\u00a0\u2009\u202f–…·',
]);

/** The names of days, months and units in a language, without those that are also English. */
function wordsOf(language: string): string[] {
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
  const english = new Set(names('en'));
  return names(language).filter((word) => !english.has(word));
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

export function otherLanguages(name: BrowserName): void {
  describe.each(languages)(`${name} in %s`, (language, twelveHours) => {
    const { options, remove } = inLanguage(name, language);
    let flexor: Flexor;
    beforeAll(async () => {
      flexor = await Flexor.launch(name, options);
    });
    afterAll(async () => {
      await flexor?.quit();
      remove();
    });

    const foreign = new RegExp(`(?<!\\p{L})(${wordsOf(language).join('|')})(?!\\p{L})`, 'giu');

    async function expectEnglish(page: PageHandle): Promise<string> {
      const text = await wordsOn(page);
      expect(text.length).toBeGreaterThan(50);
      expect([...new Set(text)].filter((letter) => !letters.has(letter))).toEqual([]);
      expect(text.match(foreign) ?? []).toEqual([]);
      const { lang, dir } = await page.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return { lang, dir };
      });
      expect({ lang, dir }).toEqual({ lang: 'en', dir: 'ltr' });
      return text;
    }

    test('the browser itself is in this language', async () => {
      const own = await flexor.evaluate(() => globalThis.browser.i18n.getUILanguage());
      expect(own.split('-')[0]).toBe(language);
    });

    test('the welcome page is English', async () => {
      const page = await flexor.windowWith('welcome.html');
      await page.waitFor(() => document.querySelector('h1'));
      await expectEnglish(page);
      await page.close();
    });

    test('the options are English, also the names of weekdays', async () => {
      await setOptions(flexor, { when: 'hours', hours: Array.from({ length: 7 }, () => [[0, 1440]]) });
      const page = await flexor.open('options.html#hours');
      await page.waitFor(() => document.querySelector('.workdays'));
      await page.waitFor(() => document.body.textContent?.includes('Wednesday'));
      await expectEnglish(page);
      await page.close();
    });

    test('a nudge, the title of the icon and a playing break are English', async () => {
      await setOptions(flexor, { when: 'always', intervalMinutes: 10, waitMinutes: 0, hidden: walks });
      await sitDown(flexor, 725);
      const page = await breakWindow(flexor);
      expect(await expectEnglish(page)).toMatch(/sitting for 12 minutes/);
      // The background itself sets the title of the icon.
      const title = await flexor.evaluate(() => globalThis.browser.action.getTitle({}));
      expect(title).toBe(messages.badge_due.message);
      await page.click('Start');
      await page.waitFor(() => document.querySelector('.doing .step'));
      await expectEnglish(page);
      await page.close();
      await page.gone();
    });

    test('the popup is English, with the time format of the region', async () => {
      await sendPageEvent(flexor, { type: 'paused', until: 5 * HOUR });
      const page = await flexor.open('popup.html');
      const text = await page.waitFor(() => /\d:\d\d.*/.exec(document.body.innerText)?.[0]);
      expect(text).toMatch(twelveHours ? /^\d+:\d\d\s(AM|PM)\b/ : /^\d+:\d\d(?!\s?[AP]M)/);
      await expectEnglish(page);
      await page.close();
    });

    test('the history is English, also its weekdays, months and years', async () => {
      await flexor.setStorage(someLines(Date.now()));
      const page = await flexor.open('history.html');
      await page.click('Today in detail');
      await page.waitFor(() => document.querySelector('.lines')?.textContent?.includes('50 minutes'));
      await page.click('Why didn’t Flexor nudge me?');
      await page.click('Months and years');
      const year = String(new Date().getFullYear());
      await page.waitFor((wanted) => document.body.textContent?.includes(wanted), year);
      await expectEnglish(page);
      await page.close();
    });
  });
}
