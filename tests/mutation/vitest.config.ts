/** The unit tests over a source that holds the mutants of a sample, all of them off but one. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { type Mutant, type Numbered, withSwitches } from './mutants.ts';

const root = resolve(import.meta.dirname, '../..');
const sample: readonly Mutant[] = JSON.parse(readFileSync(process.env.FLEXOR_MUTANTS ?? '', 'utf8'));

function mutantsIn(path: string): readonly Numbered[] {
  return sample
    .map((mutant, number): Numbered => [number, mutant])
    .filter(([, mutant]) => mutant.path === path);
}

export default defineConfig({
  root,
  plugins: [
    {
      name: 'flexor-mutants',
      enforce: 'pre',
      transform(code, id) {
        const mutants = mutantsIn(id.replace(`${root}/`, ''));
        return mutants.length > 0 ? { code: withSwitches(code, mutants), map: null } : undefined;
      },
    },
  ],
  test: {
    setupFiles: ['tests/mutation/setup.ts', 'tests/setup.ts', 'tests/browser.ts'],
    include: [
      'tests/{core,exercises,measures,browser,background,page,ui}/**/*.test.{ts,tsx}',
      // They compare the documents with the figures of the code.
      'tests/conventions/{behaviour,options}.test.ts',
    ],
    // Tests of random cases: what they notice they may not notice with another seed.
    exclude: ['tests/**/{*random*,laws,fuzz,faults}.test.ts'],
    // The setup of the mutants first: the others import source too.
    sequence: { setupFiles: 'list' },
    pool: 'threads',
    maxWorkers: 1,
    // All test files of a run share one worker, and load the source once.
    isolate: false,
    // A change that stops a page makes each of its tests wait in vain, so the first one that fails has to be enough.
    bail: 1,
    testTimeout: 60_000,
  },
});
