/** The archives for the stores: everyone can build the same bytes. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/archives';
import { filesIn, unzip, zipFolder } from '../../scripts/zip';
import { root } from './source';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with these files. The content of each file is its name; all were last changed at this time. */
function folderWith(files: readonly string[], changed: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'flexor-archive-'));
  folders.push(folder);
  for (const file of files) {
    const path = resolve(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file);
    utimesSync(path, changed, changed);
  }
  return folder;
}

const files = ['manifest.json', 'icons/16.png', 'assets/é.js', 'icons/128.png'];

test('zips the same files to the same bytes, whatever folder, time or order', async () => {
  const one = folderWith(files, new Date(2026, 1, 1));
  const other = folderWith(files.toReversed(), new Date(2027, 7, 1));
  expect(Buffer.from(await zipFolder(one)).equals(await zipFolder(other))).toBe(true);
});

test('unpacks what it has packed', async () => {
  const folder = folderWith(files, new Date());
  writeFileSync(join(folder, 'one.zip'), await zipFolder(folder, files, 'within/'));
  const unpacked = unzip(join(folder, 'one.zip'), join(folder, 'unpacked'));
  expect(filesIn(unpacked).toSorted()).toEqual(files.map((file) => `within/${file}`).toSorted());
  for (const file of files) expect(readFileSync(join(unpacked, 'within', file), 'utf8')).toBe(file);
});

test('packs as source the files in git, or without git all files but those installed and built', () => {
  const kept = ['package.json', '.ci/run', 'src/break.tsx'];
  expect(sourceFiles(root)).toEqual(expect.arrayContaining(kept));
  const made = ['node_modules/vite/index.js', 'dist/chrome/manifest.json', '.cache/any'];
  expect(sourceFiles(folderWith([...kept, ...made], new Date())).toSorted()).toEqual(kept.toSorted());
});
