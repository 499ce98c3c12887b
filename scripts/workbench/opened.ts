/** Builds the workbench and opens a browser for it, for scripts that take pictures of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { type BrowserKind, installedBrowsers } from '../browsers';

export interface OpenedWorkbench {
  readonly browser: Browser;
  /** The base address of the server, with a slash at its end. */
  readonly url: string;
  /**
   * Runs `act` with a new page, in a browser context that no other run uses at the same time: it shares storage and
   * locks with no other page. The context is kept for later runs, because a page opens twice as fast in one that has
   * shown the page before. So `act` clears what an earlier run has stored.
   */
  readonly inPage: <Result>(act: (page: Page) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** Returns `inPage` of a browser. */
function keepContexts(browser: Browser): OpenedWorkbench['inPage'] {
  const free: BrowserContext[] = [];
  let last: Promise<unknown> = Promise.resolve();
  /** Opens or closes pages one after the other: Firefox fails if it opens one while it closes another. */
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };
  const openContext = async () => {
    const context = await browser.createBrowserContext();
    // A context without a page loses its cache.
    await context.newPage();
    return context;
  };
  const openPage = async () => {
    const context = free.pop() ?? (await openContext());
    return { context, page: await context.newPage() };
  };
  return async (act) => {
    const { context, page } = await inTurn(openPage);
    try {
      return await act(page);
    } finally {
      await inTurn(() => page.close());
      free.push(context);
    }
  };
}

/** Starts a browser without a window. Throws if none of this kind is installed. */
async function launch(kind: BrowserKind): Promise<Browser> {
  const found = installedBrowsers().find((browser) => browser.kind === kind);
  const name = kind === 'firefox' ? 'Firefox' : 'Chromium or Chrome';
  if (!found) throw new Error(`${name} is needed to take the pictures: install it.`);
  if (kind === 'firefox') return await puppeteer.launch({ browser: 'firefox', executablePath: found.path });
  return await puppeteer.launch({
    executablePath: found.path,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--lang=en-US', '--mute-audio'],
  });
}

/**
 * Builds the workbench, serves it on a free port and starts a browser without a window. Throws if no browser of this
 * kind is installed.
 */
export async function openWorkbench(kind: BrowserKind = 'chromium'): Promise<OpenedWorkbench> {
  // First of all: without a browser, nothing needs to be built.
  const browser = await launch(kind);
  const configFile = resolve(import.meta.dirname, 'vite.config.ts');
  // A build is faster here: the development server would send hundreds of files for each page.
  const outDir = mkdtempSync(join(tmpdir(), 'flexor-workbench-'));
  await build({ configFile, logLevel: 'warn', build: { outDir } });
  const server = await preview({ configFile, preview: { port: 0 }, logLevel: 'warn', build: { outDir } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The workbench is served at no address.');
  return {
    browser,
    url,
    inPage: keepContexts(browser),
    async close() {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
