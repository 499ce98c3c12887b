/** Measures the speed of the core, and prints it beside its target. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, test } from 'vitest';
import { DAYS, MINUTES } from './year';

const outDir = mkdtempSync(join(tmpdir(), 'flexor-bench-'));
afterAll(() => rmSync(outDir, { recursive: true }));

/** Bundles the year as plain code, without the test runner's own transformation. */
async function bundledYear(): Promise<typeof import('./year')> {
  const entry = resolve(import.meta.dirname, 'year.ts');
  const lib = { entry, formats: ['es' as const], fileName: 'year' };
  await build({ configFile: false, logLevel: 'error', build: { outDir, lib, target: 'es2024' } });
  return await import(/* @vite-ignore */ join(outDir, 'year.js'));
}

test('a year of working days', async () => {
  const { liveYear } = await bundledYear();
  liveYear();
  const startedAt = performance.now();
  const entries = liveYear();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(2);
  console.info(
    `core: ${DAYS} days, ${DAYS * MINUTES} pulses, ${entries} entries in ${seconds} s (target 0.5 s)`,
  );
});
