/** Draws the icons of the toolbar and the stores: `npm run icons`. Somebody reaching for the ceiling. */
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { installedBrowsers } from './browsers.mjs';

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" style="display:block">
  <rect width="128" height="128" rx="30" fill="#C4532F"/>
  <g fill="none" stroke="#FBF8F2" stroke-linecap="round" stroke-linejoin="round">
    <path d="M37 20L49 55L64 61L79 55L91 20" stroke-width="12"/>
    <path d="M64 64V82" stroke-width="25"/>
    <path d="M58 86L52 115M70 86L76 115" stroke-width="13.5"/>
  </g>
  <circle cx="64" cy="33" r="13" fill="#FBF8F2"/>
</svg>`;

const chromium = installedBrowsers().find(({ kind }) => kind === 'chromium');
if (!chromium) throw new Error('The icons are drawn by Chromium or Chrome: install one of them.');
const browser = await puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent(`<body style="margin:0">${icon}</body>`);
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  const path = resolve(import.meta.dirname, `../../public/icons/${size}.png`);
  await page.screenshot({ path, omitBackground: true });
}
await browser.close();
