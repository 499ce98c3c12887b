/** The options page: one screen of essentials, the search, and what a person wants of it most, in few actions. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { optionKeys, readOptions } from '../../../src/core/options/options';
import { library } from '../../../src/exercises/library';
import { optionWhen } from '../desk';
import { type BrowserName, type Flexor, launch, type PageHandle } from '../harness';
import { accessibilityViolations } from './pages';

/** The most clicks and fields that a common wish may take, once the options are open. */
const MOST_ACTIONS = 4;

/** A person at a page who counts what they do. */
class Person {
  actions = 0;

  constructor(readonly page: PageHandle) {}

  async click(wanted: string): Promise<void> {
    this.actions += 1;
    await this.page.click(wanted);
  }

  async fill(label: string, text: string | number): Promise<void> {
    this.actions += 1;
    await this.page.fill(label, text);
  }
}

/** The labels of the fields that the search leaves. */
function foundFields(page: PageHandle): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.findable')]
      .filter((field) => field.checkVisibility())
      .map((field) => field.querySelector('legend, label, h3, button')?.textContent?.trim() ?? ''),
  );
}

export function options(name: BrowserName): void {
  describe(`${name}, the options`, () => {
    let flexor: Flexor;
    let page: PageHandle;
    beforeAll(async () => {
      flexor = await launch(name, { skipsWelcome: true });
    });
    afterAll(async () => {
      await flexor?.quit();
    });
    beforeEach(async () => {
      await flexor.evaluate(
        (keys) => globalThis.browser.storage.local.remove(keys),
        optionKeys.map((key) => `option:${key}`),
      );
      page = await flexor.open('options.html');
      await page.text('.essentials');
    });

    test('show Essentials first, on one screen and without violations, and all options at an address of their own', async () => {
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.emulate({ width: 1920, height: 1080 });
      await page.waitFor(() => (document.querySelector('.example-day .told')?.textContent ?? '') !== '');
      const tooLong = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(tooLong).toBeLessThanOrEqual(0);
      await page.click('All options');
      await page.text('#organisation, #report');
      expect(await page.url()).toMatch(/#all$/);
      await page.close();
    });

    test('every 45 minutes', async () => {
      const person = new Person(page);
      await person.click('Every 45 minutes');
      await optionWhen(flexor, 'intervalMinutes', 45);
      expect(person.actions).toBeLessThanOrEqual(MOST_ACTIONS);
      await page.close();
    });

    test('only at work from nine to five', async () => {
      const person = new Person(page);
      await person.click('Keep to working hours');
      await person.fill('From', name === 'firefox' ? '09:00' : '0900AM');
      await person.fill('Until', name === 'firefox' ? '17:00' : '0500PM');
      await optionWhen(flexor, 'hours', [...Array(5).fill([[540, 1020]]), [], []]);
      expect(readOptions(await flexor.storage()).when).toBe('hours');
      expect(person.actions).toBeLessThanOrEqual(MOST_ACTIONS);
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.close();
    });

    test('no kneeling', async () => {
      const person = new Person(page);
      await person.click('Change: Anything to be careful with?');
      expect(await accessibilityViolations(page)).toEqual([]);
      await person.click('A sore knee');
      await optionWhen(flexor, 'limits', ['knee']);
      expect(person.actions).toBeLessThanOrEqual(MOST_ACTIONS);
      await page.close();
    });

    test('the search finds fields by plain words, and they work in place', async () => {
      await page.fill('Search all options', 'noise');
      await page.text('.found p');
      expect(await foundFields(page)).toContain('Soft sounds');
      expect(await foundFields(page)).not.toContain('What counts as sitting');
      await page.click('Soft sounds');
      await optionWhen(flexor, 'sound', false);
      expect(await accessibilityViolations(page)).toEqual([]);
      for (const [query, field] of [
        ['kneel', 'Anything to be careful with?'],
        ['nine to five', 'Keep to working hours'],
        ['delete everything', 'Erase'],
      ] as const) {
        await page.fill('Search all options', query);
        await expect.poll(() => foundFields(page), { message: query }).toContain(field);
      }
      await page.fill('Search all options', 'xyzzy');
      await page.waitFor(() => document.querySelector('.found')?.textContent?.includes('“xyzzy”'));
      expect(await foundFields(page)).toEqual([]);
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.press('Escape');
      await page.text('.essentials');
      await page.close();
    });

    test('the popup shows them in the tab in which they are open, and ends a search there', async () => {
      await page.fill('Search all options', 'noise');
      await page.text('.found p');
      const optionPages = async () =>
        (await flexor.pages()).filter(({ href }) => href.includes('options.html')).map(({ href }) => href);
      const safety = await flexor.open('popup.html');
      // The popup closes as soon as the page is shown.
      await safety.click('Safety').catch(() => undefined);
      await page.waitFor(() => document.querySelector('.found p') === null && location.hash === '#safety');
      await page.waitFor(() => {
        const top = document.querySelector('#safety')?.getBoundingClientRect().top ?? -1;
        return document.visibilityState === 'visible' && top >= 0 && top < innerHeight;
      });
      expect(await optionPages()).toHaveLength(1);
      await page.fill('Search all options', 'noise');
      await page.text('.found p');
      const popup = await flexor.open('popup.html');
      await popup.click('Options').catch(() => undefined);
      await page.text('.essentials');
      await page.waitFor(() => document.visibilityState === 'visible');
      expect(await optionPages()).toHaveLength(1);
      await page.close();
    });

    test('only one’s own exercises are left after Hide all, and undo shows the others again', async () => {
      await page.click('All options');
      await page.click('Hide all');
      await optionWhen(
        flexor,
        'hidden',
        library.map(({ id }) => id),
      );
      await page.waitFor(() =>
        document.querySelector('.gallery .note')?.textContent?.startsWith('You have hidden all exercises'),
      );
      await page.click('Undo the change to “Hidden exercises”');
      await optionWhen(flexor, 'hidden', []);
      await page.close();
    });
  });
}
