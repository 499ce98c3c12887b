/** The information that Flexor gives about itself: keys, licences, errors, the report, and the place of the icon. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockWhen, sendPageEvent, setOptions } from '../desk';
import { type BrowserName, Flexor, type PageHandle, until } from '../harness';
import { accessibilityViolations } from './pages';

/** Waits until a page has stored this error, and returns all stored errors. */
async function errorsWhen(flexor: Flexor, message: string): Promise<{ message: string; where: string }[]> {
  return await until(`the error to be stored: ${message}`, async () => {
    const errors = ((await flexor.storage()).errors ?? []) as { message: string; where: string }[];
    return errors.some((one) => one.message === message) ? errors : undefined;
  });
}

async function shownReport(page: PageHandle): Promise<string | undefined> {
  return await page.waitFor(() => document.querySelector<HTMLTextAreaElement>('.report')?.value);
}

export function about(name: BrowserName): void {
  describe(name, () => {
    let flexor: Flexor;
    beforeAll(async () => {
      flexor = await Flexor.launch(name);
    });
    afterAll(async () => {
      await flexor?.quit();
    });

    test('has no keyboard shortcuts at first, and the options explain how to choose them', async () => {
      const keys = await flexor.evaluate(async () =>
        (await globalThis.browser.commands.getAll()).map(({ shortcut }) => shortcut ?? ''),
      );
      expect(keys.length).toBeGreaterThan(3);
      expect(keys.filter((key) => key !== '')).toEqual([]);
      const page = await flexor.open('options.html#all');
      await page.waitFor(() => document.querySelectorAll('section[aria-labelledby=keys] li').length > 3);
      expect(await page.text('section[aria-labelledby=keys]')).toMatch(/no key.*Choose keys$/);
      await page.close();
    });

    test('says on the welcome page and in the options that Dr Epler does not endorse Flexor', async () => {
      const welcome = await flexor.windowWith('welcome.html');
      expect(await welcome.text('.welcome-words')).toContain('Flexor is not endorsed by Dr. Epler.');
      await welcome.close();
      const page = await flexor.open('options.html#all');
      await page.waitFor(() => document.querySelector('[aria-labelledby=sources]'));
      expect(await page.text('[aria-labelledby=sources]')).toContain('Flexor is not endorsed by Dr. Epler.');
      await page.close();
    });

    test('the package has the licences of all dependencies, and the options link to them', async () => {
      const page = await flexor.open('options.html#all');
      const link = await page.waitFor(
        () => [...document.links].find(({ textContent }) => textContent === 'Licenses')?.href,
      );
      expect(link).toBe(flexor.url('licences.txt'));
      const licences = await flexor.open('licences.txt');
      const text = await licences.text();
      const manifest = readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8');
      const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(manifest);
      for (const [name, version] of Object.entries(dependencies))
        expect(text).toMatch(new RegExp(`## ${name} - ${version} \\(\\S+\\) .*(Permission|Mozilla Public)`));
      await licences.close();
      await page.close();
    });

    test('stores an uncaught error of a page, without quoted text and addresses', async () => {
      const page = await flexor.open('history.html');
      // Dispatched as the browser does it for the page's own errors. If an injected script throws, Chromium hides the
      // text.
      await page.evaluate(() => {
        const error = new Error('This text is “private”, at https://clinic.example/me');
        dispatchEvent(new ErrorEvent('error', { error, message: error.message }));
      });
      const kept = await errorsWhen(flexor, 'Error: This text is "…", at <address>');
      expect(JSON.stringify(kept)).not.toMatch(/private|clinic/);
      await page.close();
    });

    test('shows a report, and saves and copies exactly the shown text', async () => {
      await setOptions(flexor, { limits: ['back-acute'], callSites: ['clinic.example'], laterMinutes: 7 });
      const page = await flexor.open('options.html#all');
      await page.click('Show the report');
      const report = await shownReport(page);
      expect(report).toMatch(name === 'firefox' ? /^Browser: Firefox \d/m : /^Browser: .*Chromium \d/m);
      expect(report).toMatch(/^System: linux /m);
      expect(report).toContain('laterMinutes: 7\n');
      expect(report).toContain('callSites: (1)\n');
      expect(report).toContain('Error: This text is "…"');
      expect(report).not.toMatch(/clinic|back-acute|limits|private,/);
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.click('Save the report');
      const path = await until('the report to be saved', () => {
        const file = existsSync(flexor.downloads)
          ? readdirSync(flexor.downloads).find((each) => /^flexor-report-[\d-]+\.txt$/.test(each))
          : undefined;
        const saved = file && join(flexor.downloads, file);
        return Promise.resolve(saved && readFileSync(saved, 'utf8') === report ? saved : undefined);
      });
      expect(path).toMatch(/flexor-report-/);
      await page.click('Copy');
      await page.waitFor(() =>
        document.querySelector('[aria-labelledby=report] [role=status]')?.textContent?.startsWith('Copied.'),
      );
      await page.close();
    });

    test('says once that the icon is not on the toolbar, and how to pin it', async () => {
      await sendPageEvent(flexor, { type: 'looked' });
      await clockWhen(flexor, 'the icon is looked at', ({ pulse }) => pulse?.traits.showsBadge === false);
      const how = name === 'firefox' ? 'choose “Pin to Toolbar”.' : 'then the pin next to Flexor.';
      const options = await flexor.open('options.html#all');
      await options.waitFor(() => document.querySelector('[aria-labelledby=how]'));
      expect(await options.text('[aria-labelledby=how]')).not.toContain(how);
      await options.close();
      const popup = await flexor.open('popup.html');
      expect(await popup.text('.notice')).toContain(how);
      expect(await accessibilityViolations(popup)).toEqual([]);
      await popup.click('Got it');
      await popup.waitFor(() => document.querySelector('.notice') === null);
      await popup.close();
      const again = await flexor.open('popup.html');
      await again.waitFor(() => document.querySelector('.links'));
      expect(await again.evaluate(() => document.querySelector('.notice'))).toBe(null);
      await again.close();
    });
  });
}
