/** What a page costs that is left alone in front: its figure has shown itself, and rests. Needs a build. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { installedBrowsers } from '../../scripts/browsers';
import { momentOf } from '../../scripts/workbench/state';
import { stateOf } from '../../scripts/workbench/states';

/** How long a page is left alone before it is looked at, and how long it is looked at, in ms. */
const ALONE_MS = 60_000;
const LOOK_MS = 15_000;

let browser: Browser;
let helper: Page;
let root: string;
let breakId: string;

beforeAll(async () => {
  const chromium = installedBrowsers().find(({ kind }) => kind === 'chromium');
  if (!chromium) throw new Error('The pages are opened by Chromium or Chrome: install one of them.');
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
  // Still hands, as a bench has them, start no break before somebody who said that they read.
  const moment = momentOf(stateOf('break/asking-while-reading'), Date.now(), 'UTC');
  breakId = moment.breakId;
  await helper.evaluate(
    async (id, items) => {
      const { windows, storage } = globalThis.chrome;
      const { id: windowId } = await windows.getCurrent();
      await storage.session.set({ breakWindow: { breakId: id, windowId, forwarded: false } });
      await storage.local.set(items);
    },
    breakId,
    moment.stored,
  );
});
afterAll(() => browser.close());

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Processor time of the whole browser so far, in ms. */
async function cpuMs(): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** The share of a core over so many ms. */
async function shareOver(ms: number): Promise<number> {
  const [before, begun] = [await cpuMs(), performance.now()];
  await wait(ms);
  return ((await cpuMs()) - before) / (performance.now() - begun);
}

async function sharesOf(file: string): Promise<{ readonly shows: number; readonly rests: number }> {
  const page = await browser.newPage();
  await page.goto(root + file);
  const shows = await shareOver(10_000);
  await wait(ALONE_MS - 10_000);
  const rests = await shareOver(LOOK_MS);
  if (page.isClosed()) throw new Error(`${file} closed itself, so that nothing was measured.`);
  await page.close();
  return { shows, rests };
}

test('pages left alone for a minute, in Chromium', async () => {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const pages = {
    'an empty page': 'manifest.json#plain',
    'the welcome page': 'welcome.html',
    'a nudge': `break.html#${breakId}`,
  };
  for (const [what, file] of Object.entries(pages)) {
    const { shows, rests } = await sharesOf(file);
    console.info(
      `${what}: ${percent(shows)} of a core at first, ${percent(rests)} after a minute (target 2 %)`,
    );
  }
}, 600_000);
