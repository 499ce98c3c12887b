/** Opens our own components as a page outside the extension, to look at them or to measure them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';

/** A page that was opened in its own browser. */
export interface OpenedPage {
  readonly browser: Browser;
  readonly url: string;
  /** Closes the browser and removes the built files. */
  readonly close: () => Promise<void>;
}

/** Bundles the script at the path `entry` with its styles into a page, and starts a browser for it. */
export async function openPageOf(entry: string): Promise<OpenedPage> {
  const folder = mkdtempSync(join(tmpdir(), 'flexor-page-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'page', fileName: () => 'page.js', cssFileName: 'page' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const html =
    '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css">' +
    '<div id="app"></div><script src="page.js"></script>';
  writeFileSync(join(folder, 'index.html'), html);
  const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    userDataDir: join(folder, 'profile'),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  return {
    browser,
    url: `file://${join(folder, 'index.html')}`,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
