/**
 * `npm run package`: packs both builds of Flexor and the source for the stores, into `dist`. The npm script builds
 * Flexor before it runs this file.
 */
import { relative, resolve } from 'node:path';
import { cwd } from 'node:process';
import { writeArchives } from './archives';

const root = resolve(import.meta.dirname, '..');
for (const path of Object.values(await writeArchives(root, resolve(root, 'dist'))))
  console.log(relative(cwd(), path));
