/** Reproducible zip archives: their bytes depend only on the names and contents of the files. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import { ZipFile } from 'yazl';

/** The earliest time that a zip can store. A zip stores local time, so this gives the same bytes in every time zone. */
const MTIME = new Date(1980, 0, 1);

/** All files of a folder and its subfolders, as paths relative to it, such as `icons/16.png`. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/**
 * Packs files. The same names and contents give the same bytes with the same version of Node: order, times and
 * permissions are fixed. Node's own compression is used, because the texts of all languages are most of the package,
 * and it makes them smaller than others do.
 */
export async function zipOf(contents: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  const sorted = Object.entries(contents).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, content] of sorted) {
    const fixed = { mtime: MTIME, mode: 0o100_644, forceDosTimestamp: true };
    zip.addBuffer(Buffer.from(content), name, { ...fixed, compressionLevel: 9 });
  }
  zip.end();
  return await buffer(zip.outputStream);
}

/**
 * Packs files of a folder; see `zipOf`.
 *
 * @param files paths as `filesIn` returns them
 * @param within the folder in the archive for these files, with a slash at its end; empty for none
 */
export async function zipFolder(
  folder: string,
  files: readonly string[] = filesIn(folder),
  within = '',
): Promise<Uint8Array> {
  return await zipOf(
    Object.fromEntries(files.map((file) => [within + file, readFileSync(join(folder, file))])),
  );
}

/** Unpacks an archive into a folder, and returns that folder. */
export function unzip(archive: string, folder: string): string {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(archive)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
