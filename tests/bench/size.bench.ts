/**
 * Prints the sizes of the packages. Needs a build. The browser reads the files from the disk, so only the package as a
 * whole has a target.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'vitest';

const dist = resolve(import.meta.dirname, '../../dist');
/** The largest allowed size of a package, with all languages, in kB. */
const TARGET_KB = 1200;

/** The total size of these files, compressed one by one as in a zip, and uncompressed. */
function sizes(files: readonly string[]): string {
  const contents = files.map((file) => readFileSync(file));
  const kB = (sum: (content: Buffer) => number) =>
    `${(contents.reduce((all, content) => all + sum(content), 0) / 1000).toFixed(1)} kB`;
  return `${kB((content) => gzipSync(content, { level: 9 }).length)} compressed, ${kB((content) => content.length)} uncompressed`;
}

test.each(['chrome', 'firefox'])('%s', (browser) => {
  const folder = join(dist, browser);
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
  const code = all.filter((file) => /\.(js|css)$/.test(file)).toSorted();
  const lines = code.map((file) => `  ${file.slice(folder.length + 1)}: ${sizes([file])}`);
  console.info([`${browser} package: ${sizes(all)} (target at most ${TARGET_KB} kB)`, ...lines].join('\n'));
});
