/**
 * Measures the processor time of a page that is left open in front, first while its figure moves and then at rest.
 * Needs a build.
 */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { installedBrowsers } from '../../scripts/browsers';
import { momentOf } from '../../scripts/workbench/state';
import { stateOf } from '../../scripts/workbench/states';

/** How long a page is open before it is measured at rest, and how long it is measured then, in ms. */
const ALONE_MS = 60_000;
const MEASURE_MS = 15_000;

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
});
afterAll(() => browser.close());

/** Stores a break that is being asked for. Returns the address of its page. */
async function beginNudge(): Promise<string> {
  // In a bench the hands are always still. After *I'm reading*, still hands do not start a break.
  const { breakId, stored } = momentOf(stateOf('break/asking-while-reading'), Date.now(), 'UTC');
  await helper.evaluate(
    async (id, items) => {
      const { windows, storage } = globalThis.chrome;
      const { id: windowId } = await windows.getCurrent();
      await storage.session.set({ breakWindow: { breakId: id, windowId, focus: true, forwarded: false } });
      await storage.local.set(items);
    },
    breakId,
    stored,
  );
  return `break.html#${breakId}`;
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The processor time that the whole browser has used so far, in ms. */
async function cpuMs(): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** The share of a core that the browser uses during the next `ms` milliseconds. */
async function shareOver(ms: number): Promise<number> {
  const [before, startedAt] = [await cpuMs(), performance.now()];
  await wait(ms);
  return ((await cpuMs()) - before) / (performance.now() - startedAt);
}

/** The share of a core in the first ten seconds of a page, and after a minute. */
async function sharesOf(file: string): Promise<{ readonly atFirst: number; readonly atRest: number }> {
  const page = await browser.newPage();
  await page.goto(root + file);
  const atFirst = await shareOver(10_000);
  await wait(ALONE_MS - 10_000);
  const atRest = await shareOver(MEASURE_MS);
  if (page.isClosed()) throw new Error(`${file} closed itself, so the measurement is not valid.`);
  await page.close();
  return { atFirst, atRest };
}

test('pages left alone for a minute, in Chromium', async () => {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const pages: Readonly<Record<string, () => string | Promise<string>>> = {
    'an empty page': () => 'manifest.json#plain',
    'the welcome page': () => 'welcome.html',
    // Stored just before it opens: the next look of the background would find a break without a page.
    'a nudge': beginNudge,
  };
  for (const [what, prepare] of Object.entries(pages)) {
    const { atFirst, atRest } = await sharesOf(await prepare());
    console.info(
      `${what}: ${percent(atFirst)} of a core at first, ${percent(atRest)} after a minute (target 2 %)`,
    );
  }
}, 600_000);
