/**
 * `npm run icons` draws the icons of Flexor's pages and the stores, which show a person who reaches for the ceiling, and
 * the first icon on the toolbar.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ICON_SIZE, iconPixels } from '../src/background/ring-picture';
import { installedBrowsers } from './browsers';

const icon = `<rect width="128" height="128" rx="30" fill="#C4532F"/>
  <g fill="none" stroke="#FBF8F2" stroke-linecap="round" stroke-linejoin="round">
    <path d="M37 20L49 55L64 61L79 55L91 20" stroke-width="12"/>
    <path d="M64 64V82" stroke-width="25"/>
    <path d="M58 86L52 115M70 86L76 115" stroke-width="13.5"/>
  </g>
  <circle cx="64" cy="33" r="13" fill="#FBF8F2"/>`;

const chromium = installedBrowsers().find(({ kind }) => kind === 'chromium');
if (!chromium) throw new Error('Chromium or Chrome is needed to draw the icons: install one of them.');
const browser = await puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox'] });
const page = await browser.newPage();
const icons = resolve(import.meta.dirname, '../public/icons');

async function draw(drawing: string, size: number, name: string): Promise<void> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" style="display:block">${drawing}</svg>`;
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  await page.setViewport({ width: size, height: size });
  writeFileSync(resolve(icons, name), await page.screenshot({ omitBackground: true }));
}

/** The icon on the toolbar until the background has drawn it: the ring is empty. */
async function drawToolbarIcon(): Promise<void> {
  await page.setContent(
    `<body style="margin:0"><canvas width="${ICON_SIZE}" height="${ICON_SIZE}" style="display:block"></canvas>`,
  );
  await page.setViewport({ width: ICON_SIZE, height: ICON_SIZE });
  await page.evaluate(
    (pixels, size) => {
      const canvas = document.querySelector('canvas')?.getContext('2d');
      canvas?.putImageData(new ImageData(new Uint8ClampedArray(pixels), size), 0, 0);
    },
    [...iconPixels(0)],
    ICON_SIZE,
  );
  writeFileSync(resolve(icons, 'toolbar.png'), await page.screenshot({ omitBackground: true }));
}

for (const size of [16, 32, 48, 128]) await draw(icon, size, `${size}.png`);
await drawToolbarIcon();
await browser.close();
