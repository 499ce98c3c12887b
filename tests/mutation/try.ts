/**
 * A process that tries mutants. It keeps Vitest and the transformed source between them, so a mutant costs little more
 * than its tests; and it can be killed when a mutant never ends.
 */
import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';

export interface Question {
  /** The number of a mutant in the sample. */
  readonly mutant: number;
  readonly testFile: string;
}

/** Whether the test file passes with this mutant on. */
export type Answer = boolean;

const config = resolve(import.meta.dirname, 'vitest.config.ts');
const started = createVitest('test', { config, watch: false, reporters: [{}] });
const known = started.then((vitest) => vitest.globTestSpecifications());

async function passes({ mutant, testFile }: Question): Promise<Answer> {
  const vitest = await started;
  const specification = (await known).find(({ moduleId }) => moduleId === testFile);
  if (!specification) throw new Error(`${testFile} is no test file.`);
  vitest.provide('mutant', mutant);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification]);
  const module = testModules.find(({ moduleId }) => moduleId === testFile);
  if (!module) throw new Error(`${testFile} did not run.`);
  return module.ok() && unhandledErrors.length === 0;
}

process.on('message', async (question: Question) => {
  process.send?.(await passes(question));
});
