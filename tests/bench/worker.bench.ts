/**
 * Measures the processor time of the whole browser while a person works with Flexor, and compares it with an extension
 * that only sets an alarm with the same period. Most of the time goes into starts of the worker. Needs a build; runs on
 * Linux only.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../src/core/time';
import { Flexor } from '../e2e/harness';
import { descendants, procFile } from './processes';

/** Accelerated time, which begins on a Thursday at nine. */
const TEMPO = { rate: 20, startsAt: Date.UTC(2026, 10, 26, 9) };
/** The length of a measurement: less than the half hour after which a break window opens. */
const MEASURE_MS = 24 * MINUTE;
/** The number of rounds. The two extensions alternate, so that other load on the machine affects both. */
const ROUNDS = 2;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;
const TIMEOUT_MS = 60 * MINUTE;
/** The tabs share a few processes: 300 processes would need more processor time than both extensions. */
const CHROMIUM_ARGS = ['--renderer-process-limit=4'];

const EMPTY_MANIFEST = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  permissions: ['alarms', 'idle'],
  background: { service_worker: 'background.js' },
};
const EMPTY_BACKGROUND = `
  chrome.alarms.onAlarm.addListener(() => {});
  chrome.alarms.create('pulse', { periodInMinutes: 2 });
`;

function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'flexor-empty-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(EMPTY_MANIFEST));
  writeFileSync(join(folder, 'background.js'), EMPTY_BACKGROUND);
  return folder;
}

/** The processor time of all of Chromium's processes so far, including those that have ended, in ms. */
function cpuMs(): number {
  const browsers = descendants().filter((pid) => /chrom/.test(procFile(pid, 'comm')));
  const ticks = browsers.flatMap((pid) => {
    // The command, in parentheses, may contain any characters. Some fields after it are the times for user and system,
    // and the same two for children that have ended.
    const fields = procFile(pid, 'stat')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields.slice(11, 15).map(Number);
  });
  return ticks.reduce((sum, one) => sum + one, 0) * TICK_MS;
}

interface Cost {
  readonly cpuMs: number;
  readonly starts: number;
}

/** Opens this number of empty tabs in one call. A call for each tab would take minutes of accelerated time. */
async function openTabs(flexor: Flexor, count: number): Promise<void> {
  if (count === 0) return;
  await flexor.evaluate(async (wanted) => {
    const url = Array.from({ length: wanted }, () => 'about:blank');
    await globalThis.browser.windows.create({ url, focused: false });
  }, count);
}

/** The cost while a person works, with this number of open tabs. */
async function costOf(extension: string | undefined, tabs: number): Promise<Cost> {
  const flexor = await Flexor.launch('chromium', {
    tempo: TEMPO,
    chromiumArgs: CHROMIUM_ARGS,
    ...(extension ? { extension } : {}),
  });
  try {
    // Flexor opens its welcome page, whose moving figure would count too.
    if (!extension) await (await flexor.windowWith('welcome.html')).close();
    await openTabs(flexor, tabs - 1);
    const stopMoving = flexor.keepMoving(4 * SECOND);
    // The start of the browser must not count.
    await flexor.time.pass(2 * MINUTE);
    const [before, startsBefore] = [cpuMs(), flexor.starts?.length ?? 0];
    await flexor.time.pass(MEASURE_MS);
    const cost = { cpuMs: cpuMs() - before, starts: (flexor.starts?.length ?? 0) - startsBefore };
    await stopMoving();
    return cost;
  } finally {
    await flexor.quit();
  }
}

test.each([1, 300])(
  'the background at work, in Chromium with %i tabs',
  async (tabs) => {
    const empty = emptyExtension();
    const costs: Record<'ours' | 'empty', Cost[]> = { ours: [], empty: [] };
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        costs.empty.push(await costOf(empty, tabs));
        costs.ours.push(await costOf(undefined, tabs));
      }
    } finally {
      rmSync(empty, { recursive: true });
    }
    const sum = (all: readonly Cost[], key: keyof Cost) => all.reduce((total, one) => total + one[key], 0);
    const [ours, theirs] = [sum(costs.ours, 'cpuMs'), sum(costs.empty, 'cpuMs')];
    const hours = (ROUNDS * MEASURE_MS) / (60 * MINUTE);
    const line = (name: string, all: readonly Cost[]) =>
      `${name}: ${(sum(all, 'cpuMs') / hours / 1000).toFixed(1)} s of processor an hour, ${sum(all, 'starts')} starts (each round ${all.map((one) => `${one.cpuMs} ms`).join(', ')})`;
    console.info(
      [
        line('Flexor', costs.ours),
        line('an empty extension', costs.empty),
        `Flexor takes ${(ours / theirs).toFixed(2)} times as much with ${tabs} tabs (target at most 1.25)`,
      ].join('\n'),
    );
    expect(theirs).toBeGreaterThan(0);
  },
  TIMEOUT_MS,
);
