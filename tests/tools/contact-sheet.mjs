/**
 * Draws exercises of the library with the real figure, so that one can look at them:
 * `node tests/tools/contact-sheet.mjs [outDir] [id …]` writes PNGs, light and dark, to dist/contact-sheet by default,
 * of all exercises or only of those named.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';

const [, , out = 'dist/contact-sheet', ...ids] = process.argv;
const outDir = resolve(out);
const query = new URLSearchParams(ids.map((id) => ['id', id]));
const work = mkdtempSync(join(tmpdir(), 'flexor-sheet-'));

async function bundle() {
  const entry = resolve(import.meta.dirname, 'contact-sheet-page.tsx');
  await build({
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    build: {
      outDir: work,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'sheet', fileName: () => 'sheet.js', cssFileName: 'sheet' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const html =
    '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="sheet.css">' +
    '<div id="app"></div><script src="sheet.js"></script>';
  writeFileSync(join(work, 'index.html'), html);
}

async function shoot() {
  const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    userDataDir: join(work, 'profile'),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1500, height: 900, deviceScaleFactor: 2 });
    for (const theme of ['light', 'dark']) {
      for (const motion of ['no-preference', 'reduce']) {
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: theme },
          { name: 'prefers-reduced-motion', value: motion },
        ]);
        await page.goto(`file://${join(work, 'index.html')}?${query}`);
        await page.waitForSelector('section');
        for (const section of await page.$$('section')) {
          const id = await section.evaluate((element) => element.id);
          const name = `${id}-${theme}${motion === 'reduce' ? '-stills' : ''}.png`;
          await section.screenshot({ path: join(outDir, name) });
          const stills = await section.$('.stills');
          await stills?.screenshot({ path: join(outDir, `${id}-${theme}-large.png`) });
        }
      }
    }
  } finally {
    await browser.close();
  }
}

try {
  mkdirSync(outDir, { recursive: true });
  await bundle();
  await shoot();
  console.log(`Contact sheet in ${outDir}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
