/** Tells the mutants in this worker which one is on, and records which of them the tests of a file reach. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The number of the mutant that is on; undefined while it is recorded which ones are reached. */
    readonly mutant: number | undefined;
  }
}

const on = inject('mutant');
const recordsIn = process.env.FLEXOR_MUTANT_RECORDS;
const reached = new Set<number>();

Object.assign(globalThis, {
  mutant(number: number): boolean {
    if (recordsIn) reached.add(number);
    return number === on;
  },
});

afterAll(() => {
  if (!recordsIn) return;
  const { testPath = '' } = expect.getState();
  mkdirSync(recordsIn, { recursive: true });
  const file = join(recordsIn, `${testPath.replaceAll(/\W/g, '_')}.json`);
  writeFileSync(file, JSON.stringify({ testPath, reached: [...reached] }));
});
