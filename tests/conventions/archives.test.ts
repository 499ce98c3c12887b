/** What is handed to the stores: anybody can build the same bytes. */
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

/** A folder with these files, each with its own name as content, changed last at this moment. */
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

test('the same files in another folder, written at another time in another order, give the same bytes', () => {
  const one = folderWith(files, new Date(2026, 1, 1));
  const other = folderWith(files.toReversed(), new Date(2027, 7, 1));
  expect(Buffer.from(zipFolder(one)).equals(zipFolder(other))).toBe(true);
});

test('what is packed is what is unpacked', () => {
  const folder = folderWith(files, new Date());
  writeFileSync(join(folder, 'one.zip'), zipFolder(folder, files, 'within/'));
  const unpacked = unzip(join(folder, 'one.zip'), join(folder, 'unpacked'));
  expect(filesIn(unpacked).toSorted()).toEqual(files.map((file) => `within/${file}`).toSorted());
  for (const file of files) expect(readFileSync(join(unpacked, 'within', file), 'utf8')).toBe(file);
});

test('the source is what git holds, or where there is no git, all but what was installed and built', () => {
  const kept = ['package.json', '.ci/run', 'src/break.tsx'];
  expect(sourceFiles(root)).toEqual(expect.arrayContaining(kept));
  const made = ['node_modules/vite/index.js', 'dist/chrome/manifest.json', '.cache/any'];
  expect(sourceFiles(folderWith([...kept, ...made], new Date())).toSorted()).toEqual(kept.toSorted());
});
