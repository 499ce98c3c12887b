/** What a process sees of time at a hurried desk; needs gcc. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECOND } from '../../../src/core/time';
import { Timewarp } from './timewarp';

const run = promisify(execFile);

const RATE = 26;
const BEGINNING = Date.UTC(2026, 10, 23, 9);
/** How long the probe waits, in each way. */
const WAIT_MS = 10 * SECOND;

/** What timewarp-probe.c prints, in ms of the desk. */
interface Seen {
  /** What passed while it worked for a second of processor time. */
  readonly worked: number;
  readonly waited: Readonly<Record<string, number>>;
  /** How often time ran backwards. */
  readonly backwards: number;
  /** By how much the wall clock and monotonic time drifted apart. */
  readonly apart: number;
}

let time: Timewarp;
let seen: Seen;
let began: number;
let ended: number;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'flexor-probe-'));
  const probe = join(folder, 'probe');
  await run('gcc', ['-O2', '-o', probe, join(import.meta.dirname, 'timewarp-probe.c'), '-lpthread']);
  time = await Timewarp.begin({ rate: RATE, startsAt: BEGINNING });
  began = time.now;
  const { stdout } = await run(probe, { env: { ...process.env, ...time.env } });
  ended = time.now;
  seen = JSON.parse(stdout);
  rmSync(folder, { recursive: true });
});
afterAll(async () => await time.end());

test('time never runs backwards, and all clocks agree', () => {
  expect(seen.backwards).toBe(0);
  expect(Math.abs(seen.apart)).toBeLessThan(1);
});

test('time waits for work: a second of it is not 26', () => {
  expect(seen.worked).toBeGreaterThanOrEqual(SECOND);
  expect(seen.worked).toBeLessThan((RATE / 2) * SECOND);
});

test('whoever waits is not woken too early, nor much too late, while the pace changes', () => {
  const waits = Object.values(seen.waited);
  expect(waits).toHaveLength(9);
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(WAIT_MS - 1);
  expect(Math.max(...waits)).toBeLessThan(1.5 * WAIT_MS);
});

test('the test knows the time at the desk', async () => {
  const passed = Object.values(seen.waited).reduce((sum, ms) => sum + ms, seen.worked);
  expect(ended - began).toBeGreaterThanOrEqual(passed);
  const at = time.now + WAIT_MS;
  await time.until(at);
  expect(time.now).toBeGreaterThanOrEqual(at);
});
