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

/** The files of how exercises are shown that a break reads, with options as they are at first. */
function shownIn(assets: string, seed: string): string[] {
  const chosen = inOrder(planBreak({ ...context(), seed }));
  const groups = new Set(chosen.map(({ exercise }) => exercise.group));
  const files = readdirSync(assets);
  return [...groups].map((group) => {
    const file = files.find(
      (each) => each.startsWith(`${group}-`) && each.length === `${group}-12345678.js`.length,
    );
    if (!file) throw new Error(`Nobody knows how ${group} is shown.`);
    return resolve(assets, file);
  });
}

/** The largest of many silent breaks, from its question to its end. */
function breakBytes(folder: string): number {
  const seeds = Array.from({ length: 40 }, (_, n) => `bench.${n}`);
  const page = resolve(folder, 'break.html');
  const of = (seed: string) => gzipped(...loadedWith(page, ...shownIn(resolve(folder, 'assets'), seed)));
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
  print(`${browser} break page`, breakBytes(folder), 40);
  print(`${browser} package`, gzipped(...all), 750);
});
