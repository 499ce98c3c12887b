/** Measures how long popup and break window take to open with a journal of one year. Needs a build. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { installedBrowsers } from '../../scripts/browsers';
import { yearsUntil } from './ten-years';

const OPENINGS = 12;
/** A page without scripts and styles, for the time that the browser needs for any page. */
const PLAIN = 'manifest.json#plain';

let browser: Browser;
let helper: Page;
let root: string;

beforeAll(async () => {
  const chromium = installedBrowsers().find(({ kind }) => kind === 'chromium');
  if (!chromium) throw new Error('Chromium or Chrome is needed to open the pages: install one of them.');
  browser = await puppeteer.launch({
    executablePath: chromium.path,
    pipe: true,
    enableExtensions: [resolve(import.meta.dirname, '../../dist/chrome')],
    args: ['--no-sandbox', '--disable-gpu', '--lang=en-US'],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  root = worker.url().replace('background.js', '');
  helper = await browser.newPage();
  await helper.goto(`${root}manifest.json`);
  const now = Date.now();
  const year = yearsUntil(new Date(now).toISOString().slice(0, 10), 1, now);
  await helper.evaluate((items) => globalThis.chrome.storage.local.set(items), year);
});
afterAll(() => browser.close());

interface Opening {
  /** The time from the call that opens the page to its first paint with content, in ms. */
  readonly pressed: number;
  /** The time from the beginning of its loading to the same paint, in ms. */
  readonly loaded: number;
}

/** Opens a file, and returns the time of the call, in ms since 1970. */
type Open = (file: string) => Promise<number>;

/** Opens a file as the popup, as a click on the icon does. */
async function asPopup(file: string): Promise<number> {
  return await helper.evaluate(async (popup) => {
    await globalThis.chrome.action.setPopup({ popup });
    const at = performance.timeOrigin + performance.now();
    await globalThis.chrome.action.openPopup();
    return at;
  }, file);
}

/** Opens a file in a popup window, as the background does. */
async function asWindow(url: string): Promise<number> {
  return await helper.evaluate(async (file) => {
    const at = performance.timeOrigin + performance.now();
    await globalThis.chrome.windows.create({ url: file, type: 'popup', width: 540, height: 740 });
    return at;
  }, url);
}

/** Opens a file, waits for its first paint with content, and closes it. */
async function paintOf(open: Open, file: string): Promise<Opening> {
  const nextTarget = browser.waitForTarget((target) => target.url() === `${root}${file}`);
  const pressedAt = await open(file);
  const page = await (await nextTarget).asPage();
  // The page is empty until it has its data, so the first paint with content is the first useful one.
  const painted = await page.evaluate(
    () =>
      new Promise<{ origin: number; at: number }>((resolvePaint) => {
        new PerformanceObserver((list) => {
          const first = list.getEntriesByName('first-contentful-paint')[0];
          if (first) resolvePaint({ origin: performance.timeOrigin, at: first.startTime });
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return { pressed: painted.origin + painted.at - pressedAt, loaded: painted.at };
}

/** A line with the median, the 90th percentile and the first of the times. */
function summaryLine(what: string, all: readonly number[]): string {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number) => `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0)} ms`;
  return `${what} ${at(0.5)}, nine in ten within ${at(0.9)}, first ${(all[0] ?? 0).toFixed(0)} ms`;
}

test.each([
  { what: 'the popup', open: asPopup, file: 'popup.html', target: '100 ms from the press' },
  { what: 'the break window', open: asWindow, file: 'break.html#try', target: '150 ms, the page itself' },
])('$what in Chromium', async ({ what, open, file, target }) => {
  const ours: Opening[] = [];
  const plain: Opening[] = [];
  // Alternately, so that other load on the machine affects both.
  for (let n = 0; n < OPENINGS; n += 1) {
    ours.push(await paintOf(open, file));
    plain.push(await paintOf(open, PLAIN));
  }
  const lines = Object.entries({ [what]: ours, 'as much without a script': plain }).map(
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
