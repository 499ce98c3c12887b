/**
 * Draws exercises of the library with the real figure, so that one can look at them:
 * `node scripts/contact-sheet.mjs [outDir] [id …]` writes PNGs, light and dark, to dist/contact-sheet by default,
 * of all exercises or only of those named.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openPageOf } from './page-of.mjs';

const [, , out = 'dist/contact-sheet', ...ids] = process.argv;
const outDir = resolve(out);
const query = new URLSearchParams(ids.map((id) => ['id', id]));
async function shoot() {
  const sheet = await openPageOf(resolve(import.meta.dirname, 'contact-sheet-page.tsx'));
  try {
    const page = await sheet.browser.newPage();
    await page.setViewport({ width: 1500, height: 900, deviceScaleFactor: 2 });
    for (const theme of ['light', 'dark']) {
      for (const motion of ['no-preference', 'reduce']) {
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: theme },
          { name: 'prefers-reduced-motion', value: motion },
        ]);
        await page.goto(`${sheet.url}?${query}`);
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
    await sheet.close();
  }
}

mkdirSync(outDir, { recursive: true });
await shoot();
console.log(`Contact sheet in ${outDir}`);
