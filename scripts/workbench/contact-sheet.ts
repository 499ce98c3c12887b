/**
 * `npm run contact-sheet [-- id … --figure=bun --out=folder]` draws exercises with the real figure, so that a person can
 * check them. It writes PNGs of the named exercises, or of all: light and dark, moving and still.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isExerciseId, library } from '../../src/exercises/library';
import { readArguments } from '../run-command';
import { defaultLook, lookQuery, motions, themes } from './look';
import { openWorkbench } from './opened';

const { values, positionals: ids } = readArguments(
  'npm run contact-sheet [-- exercise …] [--figure=short|bun|gray] [--out=folder]',
  {
    allowPositionals: true,
    options: {
      figure: { type: 'string', default: 'short' },
      out: { type: 'string', default: resolve(import.meta.dirname, '../../dist/contact-sheet') },
    },
  },
);
const unknown = ids.filter((id) => !isExerciseId(id));
if (unknown.length > 0) throw new Error(`There is no exercise ${unknown.join(', ')}.`);
mkdirSync(values.out, { recursive: true });
const { browser, url, close } = await openWorkbench();
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1500, height: 900, deviceScaleFactor: 2 });
  // One page for each exercise: all of them on one page take longer than a page may take.
  for (const id of ids.length > 0 ? ids : library.map((exercise) => exercise.id)) {
    for (const theme of themes.filter((one) => one !== 'system')) {
      for (const motion of motions) {
        const look = lookQuery({ ...defaultLook, theme, motion });
        await page.goto(`${url}stage.html?${new URLSearchParams({ ...look, id, figure: values.figure })}`);
        const section = await page.waitForSelector('.sheet section');
        const name = `${id}-${theme}${motion === 'less' ? '-stills' : ''}.png`;
        await section?.screenshot({ path: join(values.out, name) });
        const stills = motion === 'less' ? null : await page.$('.stills');
        await stills?.screenshot({ path: join(values.out, `${id}-${theme}-large.png`) });
      }
    }
  }
} finally {
  await close();
}
console.log(`The contact sheet is in ${values.out}.`);
