/**
 * `npm run icons` draws the icons of the toolbar and the stores. They show a person who reaches for the ceiling. On the
 * toolbar, a ring around the person fills until the break.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { installedBrowsers } from './browsers';

/** The number of steps of a full ring (`RING` in `src/core/clock/desired-state.ts`). */
const STEPS = 12;
/**
 * Both colours have a contrast of 3:1 or more on a white and on a dark toolbar. The empty part of the ring may be
 * faint.
 */
const FILL = '#DB6339';
const EMPTY = '#8A8F96';

const icon = `<rect width="128" height="128" rx="30" fill="#C4532F"/>
  <g fill="none" stroke="#FBF8F2" stroke-linecap="round" stroke-linejoin="round">
    <path d="M37 20L49 55L64 61L79 55L91 20" stroke-width="12"/>
    <path d="M64 64V82" stroke-width="25"/>
    <path d="M58 86L52 115M70 86L76 115" stroke-width="13.5"/>
  </g>
  <circle cx="64" cy="33" r="13" fill="#FBF8F2"/>`;

const ring = (step: number) => `<g fill="none" stroke-width="16" transform="rotate(-90 64 64)">
    <circle cx="64" cy="64" r="55" stroke="${EMPTY}" stroke-opacity="0.55"/>
    ${step > 0 ? `<circle cx="64" cy="64" r="55" stroke="${FILL}" pathLength="${STEPS}" stroke-dasharray="${step} ${STEPS}"/>` : ''}
  </g>
  <g fill="none" stroke="${FILL}" stroke-linecap="round" stroke-linejoin="round">
    <path d="M42 32L52 56L64 60L76 56L86 32" stroke-width="10"/>
    <path d="M64 62V76" stroke-width="19"/>
    <path d="M60 78L55 99M68 78L73 99" stroke-width="11"/>
  </g>
  <circle cx="64" cy="41" r="10.5" fill="${FILL}"/>`;

const chromium = installedBrowsers().find(({ kind }) => kind === 'chromium');
if (!chromium) throw new Error('Chromium or Chrome is needed to draw the icons: install one of them.');
const browser = await puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox'] });
const page = await browser.newPage();
const icons = resolve(import.meta.dirname, '../public/icons');
mkdirSync(resolve(icons, 'ring'), { recursive: true });

async function draw(drawing: string, size: number, name: string): Promise<void> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" style="display:block">${drawing}</svg>`;
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  await page.setViewport({ width: size, height: size });
  writeFileSync(resolve(icons, name), await page.screenshot({ omitBackground: true }));
}

for (const size of [16, 32, 48, 128]) await draw(icon, size, `${size}.png`);
// One size is enough: for screens with large pixels, the browser scales it to half.
for (let step = 0; step <= STEPS; step += 1) await draw(ring(step), 32, `ring/${step}.png`);
await browser.close();
