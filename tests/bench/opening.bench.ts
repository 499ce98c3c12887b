/**
 * Measures how long popup and break window take to open with a journal of one year. Needs a build. `FLEXOR_COMPARED`
 * names the folder of another Chrome build, for example of an earlier version, which is measured in the same run.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { installedBrowsers } from '../../scripts/browsers';
import { translatedFolders } from '../../scripts/languages/texts';
import { yearsUntil } from './ten-years';

const OPENINGS = 12;
/** A page without scripts and styles, for the time that the browser needs for any page. */
const PLAIN = 'manifest.json#plain';

/** A browser with Flexor in one language. */
interface Opened {
  readonly browser: Browser;
  /** A page of the extension, from which others are opened. */
  readonly helper: Page;
  /** The address of the extension. */
  readonly root: string;
}

const built = resolve(import.meta.dirname, '../../dist/chrome');

async function launchIn(language: string, extension = built): Promise<Opened> {
  const chromium = installedBrowsers().find(({ kind }) => kind === 'chromium');
  if (!chromium) throw new Error('Chromium or Chrome is needed to open the pages: install one of them.');
  const browser = await puppeteer.launch({
    executablePath: chromium.path,
    pipe: true,
    enableExtensions: [extension],
    args: ['--no-sandbox', '--disable-gpu', `--lang=${language}`],
    env: { ...process.env, LANGUAGE: language },
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const root = worker.url().replace('background.js', '');
  const helper = await browser.newPage();
  await helper.goto(`${root}manifest.json`);
  const now = Date.now();
  const year = yearsUntil(new Date(now).toISOString().slice(0, 10), 1, now);
  await helper.evaluate((items) => globalThis.chrome.storage.local.set(items), year);
  return { browser, helper, root };
}

/** English, and of these languages, with their long words and other letters, those that Flexor has. */
const languages = ['en-US', ...['de', 'ja', 'ar'].filter((folder) => translatedFolders().includes(folder))];

const browsers = new Map<string, Opened>();
beforeAll(async () => {
  for (const language of languages) browsers.set(language, await launchIn(language));
  const compared = process.env.FLEXOR_COMPARED;
  if (compared) browsers.set('the compared build', await launchIn('en-US', resolve(compared)));
});
afterAll(async () => {
  for (const { browser } of browsers.values()) await browser.close();
});

interface Opening {
  /** The time from the call that opens the page to its first paint with content, in ms. */
  readonly pressed: number;
  /** The time from the beginning of its loading to the same paint, in ms. */
  readonly loaded: number;
}

/** Opens a file, and returns the time of the call, in ms since 1970. */
type Open = (helper: Page, file: string) => Promise<number>;

/** Opens a file as the popup, as a click on the icon does. */
async function asPopup(helper: Page, file: string): Promise<number> {
  return await helper.evaluate(async (popup) => {
    await globalThis.chrome.action.setPopup({ popup });
    const at = performance.timeOrigin + performance.now();
    await globalThis.chrome.action.openPopup();
    return at;
  }, file);
}

/** Opens a file in a popup window, as the background does. */
async function asWindow(helper: Page, url: string): Promise<number> {
  return await helper.evaluate(async (file) => {
    const at = performance.timeOrigin + performance.now();
    await globalThis.chrome.windows.create({ url: file, type: 'popup', width: 540, height: 740 });
    return at;
  }, url);
}

/** Opens a file, waits for its first paint with content, and closes it. */
async function paintOf({ browser, helper, root }: Opened, open: Open, file: string): Promise<Opening> {
  const nextTarget = browser.waitForTarget((target) => target.url() === `${root}${file}`);
  const pressedAt = await open(helper, file);
  const page = await (await nextTarget).asPage();
  // The page is empty until it has its data, so the first paint with content is the first useful one.
  const painted = await page.waitForFunction(() => {
    const first = performance.getEntriesByName('first-contentful-paint')[0];
    return first && { origin: performance.timeOrigin, at: first.startTime };
  });
  const { origin, at } = (await painted.jsonValue()) as { origin: number; at: number };
  await page.close();
  return { pressed: origin + at - pressedAt, loaded: at };
}

/** A line with the median, the 90th percentile and the first of the times. */
function summaryLine(what: string, all: readonly number[]): string {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number) => `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0)} ms`;
  return `${what} ${at(0.5)}, nine in ten within ${at(0.9)}, first ${(all[0] ?? 0).toFixed(0)} ms`;
}

test.each([
  { what: 'the popup', open: asPopup, file: 'popup.html', target: '100 ms from the press' },
  {
    what: 'the break window',
    open: asWindow,
    file: 'break.html#try',
    target: '150 ms, the page itself; in other languages at most a tenth more',
  },
])('$what in Chromium', async ({ what, open, file, target }) => {
  const found = new Map<string, Opening[]>();
  const measure = async (name: string, opened: Opened, opens: string) => {
    const all = found.get(name) ?? [];
    found.set(name, [...all, await paintOf(opened, open, opens)]);
  };
  // Alternately, so that other load on the machine affects all.
  for (let n = 0; n < OPENINGS; n += 1) {
    for (const [language, opened] of browsers) {
      await measure(`${what} in ${language}`, opened, file);
      if (language === 'en-US') await measure('as much without a script', opened, PLAIN);
    }
  }
  const lines = [...found].map(
    ([name, all]) =>
      `${summaryLine(
        `${name}, from the press to its first paint:`,
        all.map(({ pressed }) => pressed),
      )}\n${summaryLine(
        ' of that, the page itself:',
        all.map(({ loaded }) => loaded),
      )}`,
  );
  console.info([`target: ${target}`, ...lines].join('\n'));
});
