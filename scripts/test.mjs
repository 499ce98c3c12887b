/**
 * `npm test`: everything that must hold, in the order in which it is cheapest to know; stops at the first step
 * that fails. Steps can be run alone by their names: `node scripts/test.mjs types lint`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, execPath, exit, stdout } from 'node:process';
import { readReport } from './store.mjs';

const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'flexor-test-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Commands of our packages, by the scripts behind them, which start on every system without a shell. */
const commands = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  'web-ext': 'node_modules/web-ext/bin/web-ext.js',
  machine: 'scripts/machine.mjs',
};

/** @typedef {{ ok: boolean, output?: string, passed?: number, failed?: number }} Outcome */

/**
 * Runs a command. What it says is shown as it comes, or else kept for the case that it fails.
 * @param {keyof typeof commands} command
 * @param {string[]} args
 * @param {{ show?: boolean }} [options]
 * @returns {Promise<Outcome & { output: string }>}
 */
function run(command, args = [], { show = false } = {}) {
  return new Promise((done) => {
    /** @type {import('node:child_process').StdioOptions} */
    const stdio = ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'];
    const child = spawn(execPath, [join(root, commands[command]), ...args], { cwd: root, stdio });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (/** @type {Buffer} */ data) => (output += data));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/**
 * Runs commands one after the other, up to the first that fails.
 * @param {[keyof typeof commands, ...string[]][]} list
 * @returns {Promise<Outcome>}
 */
async function runAll(list) {
  for (const [command, ...args] of list) {
    const { ok, output } = await run(command, args);
    if (!ok) return { ok, output: `${[command, ...args].join(' ')}\n${output}` };
  }
  return { ok: true };
}

/**
 * Runs a project of vitest, and counts.
 * @param {string} project
 * @returns {Promise<Outcome>}
 */
async function vitest(project) {
  const file = join(scratch, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await run('vitest', ['run', '--project', project, ...reporters], { show: true });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { ok, passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { ok: false, output: 'vitest left no report.' };
  }
}

/** @type {Record<string, () => Promise<Outcome>>} */
const steps = {
  machine: () => run('machine', [], { show: true }),
  types: () =>
    runAll(['.', 'src/core', 'src/exercises', 'src/measures'].map((folder) => ['tsc', '-p', folder])),
  lint: () => runAll([['biome', 'ci', '--error-on-warnings', '.']]),
  unit: () => vitest('unit'),
  build: () => runAll(['chrome', 'firefox'].map((mode) => ['vite', 'build', '--app', '--mode', mode])),
  store: async () =>
    readReport((await run('web-ext', ['lint', '--source-dir', 'dist/firefox', '--output', 'json'])).output),
  e2e: () => vitest('e2e'),
  random: () => vitest('random'),
  hours: () => vitest('hours'),
  slow: () => vitest('slow'),
  room: () => vitest('room'),
  day: () => vitest('day'),
};
/** What runs only when it is asked for. */
const slow = ['random', 'hours', 'slow', 'room', 'day'];

const wanted = argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.`);
  exit(1);
}

let passed = 0;
let failed = 0;
const color = stdout.isTTY ? { good: '\x1b[32m✓\x1b[0m', bad: '\x1b[31m✗\x1b[0m' } : { good: '✓', bad: '✗' };
for (const [name, step] of Object.entries(steps)) {
  if (wanted.length > 0 ? !wanted.includes(name) : slow.includes(name)) continue;
  const begun = performance.now();
  const outcome = await step();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  passed += outcome.passed ?? 0;
  // What fails without a failing test (types, a build, a test file that cannot be read) is a failure too.
  failed += outcome.ok ? 0 : Math.max(1, outcome.failed ?? 0);
  if (!outcome.ok && outcome.output) console.log(outcome.output);
  console.log(`${outcome.ok ? color.good : color.bad} ${name} (${seconds} s)`);
  if (!outcome.ok) break;
}
console.log(`${passed} passed, ${failed} failed`);
exit(failed === 0 ? 0 : 1);
