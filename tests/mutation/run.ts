/**
 * Changes the source in small ways, one at a time, and tells which changes no unit test notices: a seeded sample over
 * `core`, `measures`, choosing and the hooks. Each is run against the test files that reach it; random days are not
 * counted on. `npm run test:mutation -- 600 1` takes 600 of them, by the seed 1.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, env } from 'node:process';
import { hashToUnit } from '../../src/exercises/choosing/ranking';
import { type Mutant, mutantsOf } from './mutants';

const root = resolve(import.meta.dirname, '../..');
const [count = 600, seed = 1] = argv.slice(2).map(Number);

/** The files that are changed: what computes and decides. */
const isChanged = [
  /^src\/core\/.*\.ts$/,
  /^src\/measures\/.*\.ts$/,
  /^src\/exercises\/choosing\/.*\.ts$/,
  /^src\/ui\/.*\/use-[\w-]+\.tsx?$/,
  /^src\/ui\/break\/(audio|choice|endings|guard|guide|hands|keys|nudge-facts|player)\.tsx?$/,
  /^src\/ui\/options\/(undo|fields\/[\w-]+)\.tsx?$/,
];

/** Tests of random cases: what they notice they may not notice with another seed. */
const random = /(random|laws|fuzz|faults)[\w-]*\.test/;

/** A change that hangs is noticed after this long, in ms. */
const HANGS_MS = 90_000;
/** The number of quickest test files that are tried before the others. */
const FIRST = 6;

const folder = mkdtempSync(join(tmpdir(), 'flexor-mutants-'));
const sampleFile = join(folder, 'sample.json');

function sampled(): readonly Mutant[] {
  const all = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path}`)
    .filter((path) => isChanged.some((pattern) => pattern.test(path)))
    .toSorted()
    .flatMap((path) => mutantsOf(path, readFileSync(join(root, path), 'utf8')));
  console.log(`${all.length} changes are known; ${Math.min(count, all.length)} of them are tried.`);
  const order = all.map((mutant, n) => ({ mutant, at: hashToUnit(`${seed}`, `${n}`) }));
  return order
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

/** Runs test files with one mutant on, or none; whether they pass. */
function passes(files: readonly string[], more: Readonly<Record<string, string>>): Promise<boolean> {
  const args = ['vitest', 'run', '--config', 'tests/mutation/vitest.config.ts', '--bail', '1', ...files];
  const options = {
    cwd: root,
    env: { ...env, FLEXOR_MUTANTS: sampleFile, ...more },
    timeout: HANGS_MS,
    killSignal: 'SIGKILL',
    maxBuffer: 2 ** 28,
  } as const;
  return new Promise((done) => {
    execFile('npx', args, options, (error) => done(error === null));
  });
}

/** By the number of a mutant, the test files that reach it, the quickest first. */
async function reachedBy(mutants: readonly Mutant[]): Promise<readonly (readonly string[])[]> {
  const records = join(folder, 'records');
  const timesFile = join(folder, 'times.json');
  const args = ['run', '--config', 'tests/mutation/vitest.config.ts', '--maxWorkers', '100%'];
  await new Promise<void>((done, fail) => {
    const options = {
      cwd: root,
      env: { ...env, FLEXOR_MUTANTS: sampleFile, FLEXOR_MUTANT_RECORDS: records },
      maxBuffer: 2 ** 28,
    };
    execFile('npx', ['vitest', ...args, '--reporter', 'json', '--outputFile', timesFile], options, (error) =>
      error ? fail(new Error('The tests fail without any change.', { cause: error })) : done(),
    );
  });
  const { testResults }: { testResults: { name: string; startTime: number; endTime: number }[] } = JSON.parse(
    readFileSync(timesFile, 'utf8'),
  );
  const msOf = new Map(testResults.map(({ name, startTime, endTime }) => [name, endTime - startTime]));
  const files = readdirSync(records).map((file): { testPath: string; reached: number[] } =>
    JSON.parse(readFileSync(join(records, file), 'utf8')),
  );
  return mutants.map((_, number) =>
    files
      .filter(({ testPath, reached }) => reached.includes(number) && !random.test(testPath))
      .map(({ testPath }) => testPath)
      .toSorted((a, b) => (msOf.get(a) ?? 0) - (msOf.get(b) ?? 0)),
  );
}

async function isNoticed(number: number, files: readonly string[]): Promise<boolean> {
  const on = { FLEXOR_MUTANT: String(number) };
  const [first, rest] = [files.slice(0, FIRST), files.slice(FIRST)];
  if (first.length > 0 && !(await passes(first, on))) return true;
  return rest.length > 0 && !(await passes(rest, on));
}

const mutants = sampled();
writeFileSync(sampleFile, JSON.stringify(mutants));
const files = await reachedBy(mutants);
const survivors: string[] = [];
let next = 0;
let noticed = 0;
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    while (next < mutants.length) {
      const number = next++;
      const mutant = mutants[number];
      if (!mutant) return;
      if (await isNoticed(number, files[number] ?? [])) noticed += 1;
      else {
        const reached = files[number]?.length ? '' : ' (no test reaches it)';
        const line = `${mutant.path}:${mutant.line}${reached}\n  - ${mutant.original}\n  + ${mutant.removes ? '(left out)' : mutant.replacement}`;
        survivors.push(line);
        console.log(line);
      }
      if ((number + 1) % 50 === 0)
        console.log(`${number + 1} of ${mutants.length}, ${survivors.length} not noticed`);
    }
  }),
);
console.log(
  `${noticed} of ${mutants.length} changes are noticed (${((noticed / mutants.length) * 100).toFixed(1)} %).`,
);
