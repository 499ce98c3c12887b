/** `npm run package`: builds Flexor, and packs it and its source for the stores, into `dist`. */
import { relative, resolve } from 'node:path';
import { cwd } from 'node:process';
import { writeArchives } from './archives';

const root = resolve(import.meta.dirname, '..');
for (const path of Object.values(writeArchives(root, resolve(root, 'dist'))))
  console.log(relative(cwd(), path));
