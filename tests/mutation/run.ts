/**
 * Changes the source in small ways, one at a time, and tells which changes no unit test notices: a seeded sample over
 * `core`, `measures`, choosing and the hooks. Each is run against the test files that reach it; random days are not
 * counted on. `npm run test:mutation -- 600 1` takes 600 of them, by the seed 1.
 */
import { type ChildProcess, fork } from 'node:child_process';
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
  'src/ui/options/fields/number-field.tsx',
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

/** Asks a process about one mutant after the other. */
class Trier {
  #child: ChildProcess | undefined;

  isNoticed(question: Question): Promise<boolean> {
    this.#child ??= fork(join(import.meta.dirname, 'try.ts'), { cwd: root, env: childEnv });
    const child = this.#child;
    return new Promise((done, fail) => {
      const lost = () => fail(new Error(`The process that tried a change of ${question.path} ended.`));
      child.once('exit', lost);
      child.once('message', ({ noticed, isLast }: Answer) => {
        child.off('exit', lost);
        if (isLast) this.#child = undefined;
        done(noticed);
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

let next = 0;
let tried = 0;
let noticed = 0;
const share = () => `${noticed} of ${tried} changes are noticed (${((noticed / tried) * 100).toFixed(1)} %).`;
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    const trier = new Trier();
    while (next < mutants.length) {
      const number = next++;
      const mutant = mutants[number];
      if (!mutant) break;
      const { path, line, original, removes, replacement } = mutant;
      const isNoticed = await trier.isNoticed({ mutant: number, path });
      tried += 1;
      if (isNoticed) noticed += 1;
      else console.log(`${path}:${line}\n  - ${original}\n  + ${removes ? '(left out)' : replacement}`);
      if (tried % 20 === 0) console.log(share());
    }
    trier.end();
  }),
);
console.log(share());
