/**
 * Changes the source in small ways, one at a time, and tells which changes no unit test notices: a seeded sample over
 * `core`, `measures`, choosing and the hooks. Each is run against the test files that reach it; random days are not
 * counted on. `npm run test:mutation -- 600 1` takes 600 of them, by the seed 1.
 */
import { type ChildProcess, execFile, fork } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, matchesGlob, resolve } from 'node:path';
import { argv, env } from 'node:process';
import { hashToUnit } from '../../src/exercises/choosing/ranking';
import { type Mutant, mutantsOf } from './mutants';
import type { Answer, Question } from './try';

const root = resolve(import.meta.dirname, '../..');
const [count = 600, seed = 1] = argv.slice(2).map(Number);

/** The folders and files that are changed: what computes and decides. */
const changed = [
  'src/core/**/*.ts',
  'src/measures/**/*.ts',
  'src/exercises/choosing/*.ts',
  'src/ui/**/use-*.{ts,tsx}',
  'src/ui/break/audio.ts',
  'src/ui/break/break-phase.ts',
  'src/ui/break/choice.ts',
  'src/ui/break/endings.ts',
  'src/ui/break/guard.ts',
  'src/ui/break/guide.ts',
  'src/ui/break/hands.ts',
  'src/ui/break/keys.ts',
  'src/ui/break/nudge-facts.ts',
  'src/ui/break/page-actions.ts',
  'src/ui/break/player.ts',
  'src/ui/history/counted-months.ts',
  'src/ui/options/changes.tsx',
  'src/ui/options/gallery-edits.ts',
  'src/ui/options/number-field.tsx',
  'src/ui/options/own-draft.ts',
  'src/ui/options/site-host.ts',
  'src/ui/options/stored-acts.ts',
  'src/ui/options/week-edits.ts',
  'src/ui/popup/pause-choices.ts',
  'src/ui/popup/sentence.ts',
  'src/ui/safety-signs.ts',
  'src/ui/stored.ts',
  'src/ui/welcome/steps.ts',
];

/** A test file that runs longer than this hangs, in ms: none needs a tenth of it. */
const HANGS_MS = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'flexor-mutants-'));
const sampleFile = join(folder, 'sample.json');
const childEnv = { ...env, FLEXOR_MUTANTS: sampleFile };

function changedFiles(): readonly string[] {
  const all = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map(
    (path) => `src/${path}`,
  );
  const matching = changed.map((pattern) => all.filter((path) => matchesGlob(path, pattern)));
  const stale = changed.filter((_, n) => matching[n]?.length === 0);
  if (stale.length > 0) throw new Error(`No file of src matches ${stale.join(', ')}.`);
  return [...new Set(matching.flat())].toSorted();
}

function sampled(): readonly Mutant[] {
  const all = changedFiles().flatMap((path) => mutantsOf(path, readFileSync(join(root, path), 'utf8')));
  console.log(`${all.length} changes are known; ${Math.min(count, all.length)} of them are tried.`);
  const order = all.map((mutant, n) => ({ mutant, at: hashToUnit(`${seed}`, `${n}`) }));
  return order
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

interface Reach {
  /** By the number of a mutant, the test files that reach it. */
  readonly filesOf: readonly (readonly string[])[];
  /** How long a test file takes. */
  readonly msOf: ReadonlyMap<string, number>;
}

/** Runs all tests without any change, to learn which of them reach which mutants. */
async function reach(mutants: readonly Mutant[]): Promise<Reach> {
  const records = join(folder, 'records');
  const timesFile = join(folder, 'times.json');
  const args = ['run', '--config', 'tests/mutation/vitest.config.ts', '--maxWorkers', '100%'];
  await new Promise<void>((done, fail) => {
    const options = {
      cwd: root,
      env: { ...childEnv, FLEXOR_MUTANT_RECORDS: records },
      maxBuffer: 2 ** 28,
    };
    execFile('npx', ['vitest', ...args, '--reporter', 'json', '--outputFile', timesFile], options, (error) =>
      error ? fail(new Error('The tests fail without any change.', { cause: error })) : done(),
    );
  });
  const { testResults }: { testResults: { name: string; startTime: number; endTime: number }[] } = JSON.parse(
    readFileSync(timesFile, 'utf8'),
  );
  const files = readdirSync(records).map((file): { testPath: string; reached: number[] } =>
    JSON.parse(readFileSync(join(records, file), 'utf8')),
  );
  return {
    filesOf: mutants.map((_, number) =>
      files.filter(({ reached }) => reached.includes(number)).map(({ testPath }) => testPath),
    ),
    msOf: new Map(testResults.map(({ name, startTime, endTime }) => [name, endTime - startTime])),
  };
}

/** Asks a process whether test files pass, one question at a time. */
class Trier {
  #child: ChildProcess | undefined;

  /** A file that hangs does not pass. */
  passes(question: Question): Promise<Answer> {
    this.#child ??= fork(join(import.meta.dirname, 'try.ts'), { cwd: root, env: childEnv });
    const child = this.#child;
    return new Promise((done, fail) => {
      const lost = () => fail(new Error(`The process that ran ${question.testFile} ended.`));
      const timer = setTimeout(() => {
        child.off('exit', lost);
        child.kill('SIGKILL');
        this.#child = undefined;
        done(false);
      }, HANGS_MS);
      child.once('exit', lost);
      child.once('message', (passed: Answer) => {
        clearTimeout(timer);
        child.off('exit', lost);
        done(passed);
      });
      child.send(question);
    });
  }

  end(): void {
    this.#child?.kill();
  }
}

const mutants = sampled();
writeFileSync(sampleFile, JSON.stringify(mutants));
const { filesOf, msOf } = await reach(mutants);

/** The number of no mutant. */
const NONE = -1;

/** Throws if a process finds faults where there are none. */
async function check(trier: Trier): Promise<void> {
  const [testFile] = filesOf.flat();
  if (testFile !== undefined && !(await trier.passes({ mutant: NONE, testFile })))
    throw new Error(`${testFile} fails without any change.`);
}

/** How often a test file noticed a change of a source file: it is tried earlier for the next one. */
const noticedBy = new Map<string, number>();

async function isNoticed(number: number, path: string, trier: Trier): Promise<boolean> {
  const rank = (file: string) => (msOf.get(file) ?? 0) / (1 + 20 * (noticedBy.get(`${path} ${file}`) ?? 0));
  const files = (filesOf[number] ?? []).toSorted((a, b) => rank(a) - rank(b));
  for (const testFile of files) {
    if (await trier.passes({ mutant: number, testFile })) continue;
    const key = `${path} ${testFile}`;
    noticedBy.set(key, (noticedBy.get(key) ?? 0) + 1);
    return true;
  }
  return false;
}

let next = 0;
let noticed = 0;
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    const trier = new Trier();
    await check(trier);
    while (next < mutants.length) {
      const number = next++;
      const mutant = mutants[number];
      if (!mutant) break;
      if (await isNoticed(number, mutant.path, trier)) noticed += 1;
      else {
        const reached = filesOf[number]?.length ? '' : ' (no test reaches it)';
        const now = mutant.removes ? '(left out)' : mutant.replacement;
        console.log(`${mutant.path}:${mutant.line}${reached}\n  - ${mutant.original}\n  + ${now}`);
      }
      if ((number + 1) % 50 === 0) console.log(`${number + 1} of ${mutants.length}, ${noticed} noticed`);
    }
    trier.end();
  }),
);
console.log(
  `${noticed} of ${mutants.length} changes are noticed (${((noticed / mutants.length) * 100).toFixed(1)} %).`,
);
