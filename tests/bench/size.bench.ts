/** How much is shipped, compressed; needs a build. Prints figures beside their targets. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'vitest';
import { inOrder, planBreak } from '../../src/exercises/choosing/plan';
import { context } from '../exercises/choosing/context';

const dist = resolve(import.meta.dirname, '../../dist');

function gzipped(...files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

/** What a page names, or a script imports at once; not what it may read later. */
const named = /(?:src|href)="\.\/([\w./-]+\.(?:js|css))"|(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

/** The scripts and styles that come with these files, and they themselves where they are such. */
function loadedWith(...files: readonly string[]): string[] {
  const all = new Set(files);
  for (const file of all)
    for (const [, page, script] of readFileSync(file, 'utf8').matchAll(named))
      all.add(resolve(file, '..', page ?? script ?? ''));
  return [...all].filter((file) => !file.endsWith('.html'));
}

/** With options as they are at first a break plays, is heard, and says what counted; each is read when it is so far. */
const always = [
  ...['playing.js', 'loud.css', 'guide.js', 'sound.js', 'wake-lock.js'],
  ...['over.js', 'ended.css'],
];

/** What a break reads of how its exercises are shown, with options as they are at first. */
function readFor(assets: string, seed: string): string[] {
  const chosen = inOrder(planBreak({ ...context(), seed }));
  return [...always, ...chosen.map(({ exercise }) => `${exercise.id}.js`)].map((name) =>
    resolve(assets, name),
  );
}

/** The largest of many breaks, from its question to its end. */
function breakBytes(folder: string): number {
  const seeds = Array.from({ length: 40 }, (_, n) => `bench.${n}`);
  const page = resolve(folder, 'break.html');
  const of = (seed: string) =>
    gzipped(...loadedWith(page, ...readFor(resolve(folder, 'assets/break'), seed)));
  return Math.max(...seeds.map(of));
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
  print(`${browser} break page, as it opens`, gzipped(...loadedWith(resolve(folder, 'break.html'))), 40);
  console.info(
    `${browser} a whole break, with all it reads: ${(breakBytes(folder) / 1000).toFixed(1)} kB at most`,
  );
  print(`${browser} package`, gzipped(...all), 750);
});
