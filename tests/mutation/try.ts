/**
 * A process that tries mutants, one after the other. It keeps Vitest and the transformed source between them, so a
 * mutant costs little more than its tests; and it can be killed when a mutant never ends.
 */
import { resolve } from 'node:path';
import { createVitest, type TestModule, type TestSpecification } from 'vitest/node';
import { loadedBy } from './imports';

export interface Question {
  /** The number of a mutant in the sample. */
  readonly mutant: number;
  /** Its file, from the root. */
  readonly path: string;
}

export interface Answer {
  /** Whether a test notices the mutant. One that never ends is noticed. */
  readonly noticed: boolean;
  /** The process ends after this answer: it cannot stop what never ends. */
  readonly isLast: boolean;
}

const root = resolve(import.meta.dirname, '../..');
const config = resolve(import.meta.dirname, 'vitest.config.ts');
/** The number of test files that are tried alone before all others together. */
const FIRST = 3;
/** The number of no mutant. */
const NONE = -1;
/** A test file that computes for longer than this never ends, in s: none needs a tenth of it. */
const ENDLESS_S = 60;

interface TestFile {
  readonly path: string;
  readonly specification: TestSpecification;
  readonly loads: ReadonlySet<string>;
}

/** What this process had computed when the last test file ended. On a busy machine the wall clock says nothing. */
let computed = process.cpuUsage();
const beginFile = () => {
  computed = process.cpuUsage();
};
const vitest = await createVitest('test', {
  config,
  watch: false,
  reporters: [{ onTestModuleEnd: beginFile }],
});

/** Runs test files with a mutant on, in one worker. The worker is new, so constants of modules have the mutant too. */
async function failing(mutant: number, files: readonly TestFile[]): Promise<TestFile[]> {
  if (files.length === 0) return [];
  vitest.provide('mutant', mutant);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    files.map(({ specification }) => specification),
  );
  // A file in which no test failed is ok for Vitest even if an earlier file ended the run, and so may be one that did.
  const isPassed = (module: TestModule) => module.ok() && module.children.allTests('failed').next().done;
  const passed = new Set(testModules.filter(isPassed).map(({ moduleId }) => moduleId));
  const failed = files.filter(({ path }) => !passed.has(path));
  return failed.length === 0 && unhandledErrors.length > 0 ? [...files] : failed;
}

const files: TestFile[] = (await vitest.globTestSpecifications()).map((specification) => ({
  path: specification.moduleId,
  specification,
  loads: loadedBy(specification.moduleId, resolve(root, 'tests/browser.ts')),
}));
/** Files that fail, without any change, in a worker in which others ran before: they are run alone. */
const alone = new Set<TestFile>();

/** How often a test file noticed a change of a source file: it is tried earlier for the next one. */
const noticedBy = new Map<string, number>();

/** The number of folders in which a test file mirrors a file of the source. */
function likeness(path: string, file: TestFile): number {
  const source = path.split('/').slice(1);
  const test = file.path
    .slice(root.length + 1)
    .split('/')
    .slice(1);
  const differs = source.findIndex(
    (name, n) => name.replace(/\.tsx?$/, '') !== test[n]?.replace(/\.test\.tsx?$/, ''),
  );
  return differs === -1 ? source.length : differs;
}

async function isNoticed({ mutant, path }: Question): Promise<boolean> {
  const source = resolve(root, path);
  const rank = (file: TestFile) => likeness(path, file) + (noticedBy.get(`${path} ${file.path}`) ?? 0);
  const ordered = files.filter(({ loads }) => loads.has(source)).toSorted((a, b) => rank(b) - rank(a));
  const found = (file: TestFile) => {
    const key = `${path} ${file.path}`;
    noticedBy.set(key, (noticedBy.get(key) ?? 0) + 1);
    return true;
  };
  for (const file of ordered.slice(0, FIRST))
    if ((await failing(mutant, [file])).length > 0) return found(file);
  const rest = ordered.slice(FIRST);
  const together = rest.filter((file) => !alone.has(file));
  for (const file of rest.filter((file) => alone.has(file)))
    if ((await failing(mutant, [file])).length > 0) return found(file);
  // What fails among others may fail only because of them. The first failure ends a run, so the others run again.
  for (let failed = await failing(mutant, together); failed.length > 0; ) {
    for (const file of failed) {
      if ((await failing(mutant, [file])).length > 0) return found(file);
      alone.add(file);
    }
    failed = await failing(
      mutant,
      together.filter((file) => !alone.has(file)),
    );
  }
  return false;
}

// A file that fails without any change would notice every change of what it loads.
for (const file of files) {
  if ((await failing(NONE, [file])).length > 0) throw new Error(`${file.path} fails without any change.`);
}

const tell = (answer: Answer, told = () => {}) => process.send?.(answer, told);

process.on('message', async (question: Question) => {
  beginFile();
  const watch = setInterval(() => {
    const { user } = process.cpuUsage(computed);
    if (user > ENDLESS_S * 1e6) tell({ noticed: true, isLast: true }, () => process.exit());
  }, 1000);
  const noticed = await isNoticed(question);
  clearInterval(watch);
  tell({ noticed, isLast: false });
});
