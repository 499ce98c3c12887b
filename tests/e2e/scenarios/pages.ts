/** The pages: keyboard use, invalid input, a trial break, and accessibility. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { misfits } from '../../../scripts/workbench/misfits';
import { library } from '../../../src/exercises/library';
import {
  breakWindow,
  clockOf,
  clockWhen,
  endQuiet,
  entryWhen,
  journalOf,
  optionWhen,
  sendPageEvent,
  setOptions,
  sitDown,
  walks,
} from '../desk';
import { type BrowserName, builtExtension, type Flexor, type PageHandle, until } from '../harness';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The violations that axe finds on a page, in the light and the dark theme, as one line each. */
export async function accessibilityViolations(page: PageHandle): Promise<string[]> {
  await page.run(axe);
  const found: string[] = [];
  for (const dark of [false, true]) {
    await page.emulate({ dark });
    const violations = await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
      const results = await checker.run();
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    found.push(...violations.map((violation) => `${dark ? 'dark' : 'light'} ${violation}`));
  }
  return found;
}

/** The texts of the built style sheets. */
function styleSheetsOf(name: BrowserName): string[] {
  const folder = join(builtExtension(name), 'assets');
  const files = readdirSync(folder).filter((file) => file.endsWith('.css'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

export function pages(name: BrowserName, flexor: () => Flexor): void {
  describe('the pages', () => {
    test('have only permissions that need no warning at the installation', async () => {
      const granted = await flexor().evaluate(() => globalThis.browser.permissions.getAll());
      expect(granted.permissions?.toSorted()).toEqual(['alarms', 'idle', 'storage', 'unlimitedStorage']);
      expect(granted.origins).toEqual([]);
    });

    test('invalid input is explained beside its field, kept as typed, and not saved', async () => {
      await setOptions(flexor(), { intervalMinutes: 30 });
      const page = await flexor().open('options.html');
      for (const input of ['0', '181', 'soon', '2.5']) {
        await page.fill('Sitting before a break', input);
        await page.waitFor(() => document.querySelector('#intervalMinutes[aria-invalid=true]'));
        expect(await page.text('#intervalMinutes-limits')).toBe(
          'Please choose a whole number from 1 to 180.',
        );
        expect(
          await page.evaluate(() => document.querySelector<HTMLInputElement>('#intervalMinutes')?.value),
        ).toBe(input);
      }
      expect((await flexor().storage())['option:intervalMinutes']).toMatchObject({ value: 30 });
      await page.fill('Sitting before a break', 45);
      await page.waitFor(() => document.querySelector('.status')?.textContent?.startsWith('Saved.'));
      expect((await flexor().storage())['option:intervalMinutes']).toMatchObject({ value: 45 });
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.close();
    });

    // Firefox writes storage in the page's own process, which may end before the write.
    if (name === 'chromium') {
      test('the last input is saved even if the page is closed at once', async () => {
        const page = await flexor().open('options.html#plan');
        await page.fill('Wait after “Later”', 12);
        await page.close();
        await optionWhen(flexor(), 'laterMinutes', 12);
        await setOptions(flexor(), { laterMinutes: 10 });
      });
    }

    test('the person adds an own exercise, deletes it, undoes that, and tries it', async () => {
      const page = await flexor().open('options.html#exercises');
      await page.click('Add an exercise');
      await page.waitFor(() => document.activeElement?.id === 'own-name');
      await page.click('Save');
      await page.waitFor(() => document.querySelector('#own-name[aria-invalid=true]'));
      expect(await page.text('#own-name-problem')).toBe('Give the exercise a name.');
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.fill('Name', 'Doorway hang');
      await page.fill('Step 1', 'Hold the bar.');
      await page.fill('Seconds', 20);
      await page.click('Save');
      await page.waitFor(() => document.querySelector('.own li')?.textContent?.includes('Doorway hang'));
      await page.click('Delete: Doorway hang');
      await page.waitFor(() => document.querySelector('.own li') === null);
      await page.click('Undo');
      await page.waitFor(() => document.querySelector('.own li')?.textContent?.includes('Doorway hang'));
      await page.fill('Body area', 'Whole body');
      await page.click('Try it: Doorway hang');
      const trial = await flexor().windowWith('break.html#try=own-');
      expect(await trial.text('h1')).toBe('Doorway hang');
      expect(await trial.text('.step')).toBe('Hold the bar.');
      expect(await accessibilityViolations(trial)).toEqual([]);
      await trial.close();
      await page.close();
    });

    test('a trial break changes neither clock nor journal', async () => {
      const options = await flexor().open('options.html#exercises');
      const before = await journalOf(flexor());
      await options.click('Try it: Ceiling stretch');
      const trial = await flexor().windowWith('break.html#try');
      expect(await trial.text('h1')).toBe('Ceiling stretch');
      expect(await accessibilityViolations(trial)).toEqual([]);
      await trial.click('More');
      expect(await accessibilityViolations(trial)).toEqual([]);
      await trial.click('End here');
      expect(await trial.text('.ended')).toContain('Flexor recorded nothing.');
      expect(await accessibilityViolations(trial)).toEqual([]);
      await trial.click('Close');
      await trial.gone();
      expect(await journalOf(flexor())).toEqual(before);
      expect((await clockOf(flexor())).break).toBeNull();
      await options.close();
    });

    test('while the steps of a break advance, what stands below them stays in its place', async () => {
      const options = await flexor().open('options.html#exercises');
      await options.click('Try it: Ceiling stretch');
      const trial = await flexor().windowWith('break.html#try');
      await trial.waitFor(() => document.querySelector('.large-step'));
      const places = new Map<string, string>();
      await until('three steps', async () => {
        const { step, below } = await trial.evaluate(() => {
          const parts = [...document.querySelectorAll('.notes, .answers button')];
          const below = parts.map((part) => {
            const { left, top, width } = part.getBoundingClientRect();
            return [left, top, width].map(Math.round).join(' ');
          });
          return { step: document.querySelector('.large-step')?.textContent ?? '', below: below.join(', ') };
        });
        places.set(step, below);
        return places.size >= 3;
      });
      expect(new Set(places.values()).size).toBe(1);
      await trial.close();
      await options.close();
    });

    test.each([
      'welcome.html',
      'break.html#try',
      'welcome.html#often',
      'welcome.html#you',
      'welcome.html#try',
      'popup.html',
      'history.html',
      'options.html#all',
    ])('at 320 px, no text of %s is longer than its place', async (address) => {
      const page = await flexor().open(address);
      await page.emulate({ width: 320, height: 640 });
      await page.waitFor(
        () => document.documentElement.clientWidth <= 320 && document.querySelector('main, h1'),
      );
      // Firefox hyphenates. That is measured in every language in the workbench, in a browser that does not.
      expect(await page.evaluate(misfits, { hyphenates: true })).toEqual([]);
      await page.close();
    });

    test('the browser understands every selector of the style sheets', async () => {
      const page = await flexor().open('history.html');
      // A rule is ignored as a whole if one selector of it is unknown: https://drafts.csswg.org/selectors/#invalid
      const unknown = await page.evaluate((sheets) => {
        const rules = sheets.flatMap((sheet) => [...sheet.matchAll(/([^{}@;]+)\{[^{}]*\}/g)]);
        return rules
          .map(([, selector = '']) => selector)
          .filter((selector) => !/^(from|to|[\d.]+%)/.test(selector))
          .filter((selector) => {
            try {
              document.querySelector(selector);
              return false;
            } catch {
              return true;
            }
          });
      }, styleSheetsOf(name));
      expect(unknown).toEqual([]);
      await page.close();
    });

    test('popup and history have no accessibility violations', async () => {
      for (const file of ['popup.html', 'history.html']) {
        const page = await flexor().open(file);
        await page.waitFor(() => document.querySelector('main'));
        expect(await accessibilityViolations(page)).toEqual([]);
        await page.close();
      }
    });

    test('a break can be answered and done with the keyboard alone', async () => {
      await setOptions(flexor(), { intervalMinutes: 10, waitMinutes: 0, hidden: walks });
      await sitDown(flexor(), 601);
      const asked = await breakWindow(flexor());
      expect(await accessibilityViolations(asked)).toEqual([]);
      await waitUntilKeysCount(asked);
      await asked.press('Enter');
      await asked.waitFor(() => document.querySelector('.doing'));
      expect(await accessibilityViolations(asked)).toEqual([]);
      await asked.press(' ');
      await asked.waitFor(() => document.querySelector('.now')?.textContent === 'Paused');
      await asked.press(' ');
      await asked.waitFor(() => document.querySelector('.now')?.textContent !== 'Paused');
      await asked.press('e');
      // The easier version of the ceiling stretch is another exercise.
      await asked.waitFor(() => document.querySelector('h1')?.textContent === 'Seated ceiling stretch');
      await asked.press('m');
      await asked.waitFor(() => document.querySelector('.more-panel:not([hidden])'));
      expect(await accessibilityViolations(asked)).toEqual([]);
      // The break is held while *More* is open.
      expect(await asked.text('.now')).toBe('Paused');
      await asked.press('Escape');
      await asked.waitFor(() => document.querySelector('.more-panel')?.matches('[hidden]'));
      await asked.waitFor(() => document.querySelector('.now')?.textContent !== 'Paused');
      // A minute is a full break.
      await clockWhen(flexor(), 'a minute has passed', ({ break: open }) => isLong(open?.startedAt), 90_000);
      await asked.press('d');
      const lived = await entryWhen(flexor(), 'break');
      expect(lived).toMatchObject({ origin: 'nudged', certainty: 'hands off' });
      expect(lived.done.length).toBeGreaterThan(0);
      for (const { exercise, side, seconds } of lived.done) {
        const { sides } = library.find(({ id }) => id === exercise)?.dose ?? {};
        expect(side !== null).toBe(sides === 'left-right');
        expect(seconds).toBeGreaterThan(0);
      }
      await asked.waitFor(() => document.querySelector('.ended'));
      expect(await accessibilityViolations(asked)).toEqual([]);
      await asked.press('Enter');
      await asked.gone();
    });

    test('It hurts stops the break, asks where, and shows what matters there', async () => {
      await flexor().wiggle();
      await endQuiet(flexor());
      await sitDown(flexor(), 601);
      const asked = await breakWindow(flexor());
      await asked.click('Start');
      await asked.click('It hurts');
      expect(await asked.text('.urgent')).toMatch(
        /^Call your local emergency number or go to an emergency room now if/,
      );
      expect(await accessibilityViolations(asked)).toEqual([]);
      await asked.click('Low back');
      expect(await asked.text('.safety')).toMatch(/call your local emergency number .* cauda equina/);
      expect(await accessibilityViolations(asked)).toEqual([]);
      await asked.click('Choose another body part');
      await asked.click('Chest');
      expect(await asked.text('.safety')).not.toContain('cauda equina');
      await asked.click('Choose another body part');
      await asked.click('Show all warning signs');
      expect(await asked.text('.safety')).toMatch(/Call your local emergency number now for .* cauda equina/);
      await asked.click('Choose another body part');
      const hurt = await entryWhen(flexor(), 'hurt');
      expect(library.map(({ id }) => id)).toContain(hurt.exercise);
      await clockWhen(flexor(), 'the break is over', (clock) => clock.break === null);
      await asked.click('.hide-offer button');
      await optionWhen(flexor(), 'hidden', [...walks, hurt.exercise]);
      await asked.click('Undo');
      await optionWhen(flexor(), 'hidden', walks);
      await asked.click('Close');
      await asked.gone();
    });

    test('the key L snoozes a break', async () => {
      await sitDown(flexor(), 601);
      const asked = await breakWindow(flexor());
      await waitUntilKeysCount(asked);
      await asked.press('l');
      await asked.gone();
      await entryWhen(flexor(), 'snoozed', ({ by }) => by === 'said');
      await sendPageEvent(flexor(), { type: 'looked' });
    });
  });
}

/** Whether a break has lasted long enough to be a full one. */
function isLong(startedAt: number | null | undefined): boolean {
  return startedAt != null && Date.now() - startedAt > 65_000;
}

/** Waits until the page accepts keys. In the first second, it ignores them as the end of typing in another window. */
async function waitUntilKeysCount(page: PageHandle): Promise<void> {
  const from = await page.evaluate(() => performance.now());
  await page.waitFor((start) => performance.now() > start + 1100, from);
}
