/** Tests of accelerated time, as a process on the desktop sees it. They need gcc. */
import { execFile } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECOND } from '../../../src/core/time';
import { beginning, goOn, MS, passedAt, SETTINGS_BYTES, writeStretch } from './lease.mjs';
import { buildLibrary, Timewarp } from './timewarp';

const run = promisify(execFile);

const RATE = 26;
/** The paces before and during the lease, in ns of the desktop in one real ms. */
const FIRST_PACE = 13 * MS;
const LEASE_PACE = RATE * MS;
/** Long enough that the probe starts before the end of the lease, and short enough that it still looks after it. */
const LEASE_NS = 500 * MS;
/** The number of ways in which the probe waits, such as `poll` and `nanosleep`. */
const WAYS_OF_WAITING = 9;
/** How long the probe waits in each way. */
const WAIT_MS = 3 * SECOND;

/** The folder for what is built. */
let folder: string;
/** The path of the built timewarp-probe.c. */
let probe: string;

async function runProbe<Output>(env: Readonly<Record<string, string>>, ...args: string[]): Promise<Output> {
  const { stdout } = await run(probe, args, { env: { ...process.env, ...env }, maxBuffer: 2 ** 24 });
  return JSON.parse(stdout);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flexor-probe-'));
  probe = join(folder, 'probe');
  await run('gcc', ['-O2', '-o', probe, join(import.meta.dirname, 'timewarp-probe.c'), '-lpthread']);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a clock follows the lease, and runs at normal speed after its end', async () => {
  const library = await buildLibrary(folder);
  const settings = join(folder, 'settings');
  const file = openSync(settings, 'w+');
  writeSync(file, Buffer.alloc(SETTINGS_BYTES));
  const startNs = process.hrtime.bigint();
  const first = goOn(beginning, 0, FIRST_PACE);
  const lease = goOn(first, first.since, LEASE_PACE);
  const stretch = { ...lease, until: lease.since + LEASE_NS };
  writeStretch(file, 0, beginning);
  writeStretch(file, 1, stretch);
  closeSync(file);
  const env = {
    LD_PRELOAD: library,
    TW_RATE: String(RATE),
    TW_START_NS: '0',
    TW_BASE_MONO_NS: String(startNs),
    TW_SETTINGS: settings,
  };
  const seen = await runProbe<number[][]>(env, 'look');
  const passed = (real: number) => Number(startNs) + passedAt(stretch, real - Number(startNs));
  const rows = seen.filter((row) => row.length > 0);
  const endOfLease = Number(startNs) + stretch.until;
  expect(rows.some(([, , after = Infinity]) => after < endOfLease)).toBe(true);
  expect(rows.some(([before = 0]) => before > endOfLease)).toBe(true);
  for (const [before = 0, shown = 0, after = 0] of rows) {
    expect(shown).toBeGreaterThanOrEqual(passed(before));
    expect(shown).toBeLessThanOrEqual(passed(after));
  }
});

describe('while the pace changes', () => {
  /** The output of the probe. Times are in ms of the desktop, unless noted otherwise. */
  interface Seen {
    /** The time that passed during a second of processor time. */
    readonly worked: number;
    /** The same in real ms. */
    readonly workedReally: number;
    /** How long each way of waiting took. */
    readonly waited: Readonly<Record<string, number>>;
    /** How often time ran backwards. */
    readonly backwards: number;
    /** The drift between the wall clock and monotonic time. */
    readonly apart: number;
  }

  let time: Timewarp;
  let seen: Seen;
  let startedAt: number;
  let endedAt: number;

  beforeAll(async () => {
    time = await Timewarp.begin({ rate: RATE, startsAt: Date.UTC(2026, 10, 23, 9) });
    startedAt = time.now;
    seen = await runProbe(time.env);
    endedAt = time.now;
  });
  afterAll(async () => await time?.end());

  test('time never runs backwards, and all clocks agree', () => {
    expect(seen.backwards).toBe(0);
    expect(Math.abs(seen.apart)).toBeLessThan(1);
  });

  test('time slows down while a process works', () => {
    expect(seen.worked).toBeGreaterThanOrEqual(SECOND);
    expect(seen.worked / seen.workedReally).toBeLessThan(RATE / 2);
  });

  test('a wait does not end early, and takes less than four times as long', () => {
    const waits = Object.values(seen.waited);
    expect(waits).toHaveLength(WAYS_OF_WAITING);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(WAIT_MS - 1);
    expect(Math.max(...waits)).toBeLessThan(4 * WAIT_MS);
  });

  test('the test can read and wait for the time of the desktop', async () => {
    const passed = Object.values(seen.waited).reduce((sum, ms) => sum + ms, seen.worked);
    expect(endedAt - startedAt).toBeGreaterThanOrEqual(passed);
    const at = time.now + WAIT_MS;
    await time.until(at);
    expect(time.now).toBeGreaterThanOrEqual(at);
  });
});
