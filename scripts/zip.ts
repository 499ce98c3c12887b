/** Reproducible zip archives: their bytes depend only on the names and contents of the files. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** The earliest time that a zip can store. A zip stores local time, so this gives the same bytes in every time zone. */
const MTIME = new Date(1980, 0, 1);

/** All files of a folder and its subfolders, as paths relative to it, such as `icons/16.png`. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/**
 * Packs files. The same names and contents give the same bytes on every computer: order, times and permissions are
 * fixed, and fflate compresses, whose result does not depend on the version of Node.
 */
export function zipOf(contents: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.entries(contents).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: MTIME });
}

/**
 * Packs files of a folder; see `zipOf`.
 *
 * @param files paths as `filesIn` returns them
 * @param within the folder in the archive for these files, with a slash at its end; empty for none
 */
export function zipFolder(
  folder: string,
  files: readonly string[] = filesIn(folder),
  within = '',
): Uint8Array {
  return zipOf(Object.fromEntries(files.map((file) => [within + file, readFileSync(join(folder, file))])));
}

/** Unpacks an archive into a folder, and returns that folder. */
export function unzip(archive: string, folder: string): string {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(archive)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
