/** How much is shipped, compressed; needs a build. Prints figures beside their targets. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'vitest';

const dist = resolve(import.meta.dirname, '../../dist');

function gzipped(...files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

/** The scripts and styles that a page loads, by following what names what. */
function loadedBy(folder: string, page: string): string[] {
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [name] of text.matchAll(/[\w./-]+\.(?:js|css)\b/g)) {
      const target = resolve(file, '..', name);
      if (statSync(target, { throwIfNoEntry: false })?.isFile()) follow(target);
    }
  };
  follow(resolve(folder, page));
  return [...seen];
}

function print(what: string, bytes: number, target: number): void {
  console.info(`${what}: ${(bytes / 1000).toFixed(1)} kB (target ${target} kB)`);
}

test.each(['chrome', 'firefox'])('%s', (browser) => {
  const folder = resolve(dist, browser);
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => resolve(folder, file))
    .filter((file) => statSync(file).isFile());
  print(`${browser} background`, gzipped(resolve(folder, 'background.js')), 15);
  print(`${browser} break page`, gzipped(...loadedBy(folder, 'break.html')), 40);
  print(`${browser} package`, gzipped(...all), 750);
});
