/**
 * `npm run contact-sheet [-- id … --out=folder]` draws exercises with the real figure, so that a person can check them.
 * It writes PNGs of the named exercises, or of all: light and dark, moving and still.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readArguments } from '../run-command';
import { lookQuery, motions, themes, usualLook } from './look';
import { openWorkbench } from './opened';

const { values, positionals: ids } = readArguments('npm run contact-sheet [-- exercise …] [--out=folder]', {
  allowPositionals: true,
  options: { out: { type: 'string', default: resolve(import.meta.dirname, '../../dist/contact-sheet') } },
});
mkdirSync(values.out, { recursive: true });
const { browser, url, close } = await openWorkbench();
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1500, height: 900, deviceScaleFactor: 2 });
  for (const theme of themes.filter((one) => one !== 'system')) {
    for (const motion of motions) {
      const look = Object.entries(lookQuery({ ...usualLook, theme, motion }));
      const query = new URLSearchParams([...look, ...ids.map((id) => ['id', id])]);
      await page.goto(`${url}stage.html?${query}`);
      await page.waitForSelector('.sheet section');
      for (const section of await page.$$('.sheet section')) {
        const id = await section.evaluate((element) => element.id);
        const name = `${id}-${theme}${motion === 'less' ? '-stills' : ''}.png`;
        await section.screenshot({ path: join(values.out, name) });
        const stills = await section.$('.stills');
        if (motion !== 'less')
          await stills?.screenshot({ path: join(values.out, `${id}-${theme}-large.png`) });
      }
    }
  }
} finally {
  await close();
}
console.log(`The contact sheet is in ${values.out}.`);
