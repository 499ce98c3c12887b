/**
 * What Flexor costs at work, beside an extension that does nothing but to be woken by the same alarm: processor time
 * of the whole browser, of which a start of the worker is most. Needs a build; on Linux only.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../src/core/time';
import { Flexor } from '../e2e/harness';
import { descendants, told } from './processes';

/** How many times as fast as elsewhere time passes, and the instant at which it begins: a Thursday, at nine. */
const TEMPO = { rate: 20, startsAt: Date.UTC(2026, 10, 26, 9) };
/** Less than the half hour after which a break window opens. */
const LOOK_MS = 24 * MINUTE;
/** By turns, so that a busy machine is busy for both. */
const TURNS = 2;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;
const TIMEOUT_MS = 15 * MINUTE;

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

/** Processor time of all Chromium's processes so far, those that have ended among them, in ms. */
function cpuMs(): number {
  const browsers = descendants().filter((pid) => /chrom/.test(told(pid, 'comm')));
  const ticks = browsers.flatMap((pid) => {
    // After the command, in parentheses, which may hold anything: user, system, and both of the ended children.
    const fields = told(pid, 'stat')
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

/** Opens empty tabs beside the one that there is: in one call, because a call for each takes minutes of hurried time. */
async function openTabs(flexor: Flexor, count: number): Promise<void> {
  if (count === 0) return;
  await flexor.evaluate(async (wanted) => {
    const url = Array.from({ length: wanted }, () => 'about:blank');
    await globalThis.browser.windows.create({ url, focused: false });
  }, count);
}

/** Somebody works for a while, with so many tabs open. */
async function costOf(extension: string | undefined, tabs: number): Promise<Cost> {
  const flexor = await Flexor.launch('chromium', { tempo: TEMPO, ...(extension ? { extension } : {}) });
  try {
    // Flexor welcomes whoever installs it, with a figure that moves.
    if (!extension) await (await flexor.windowWith('welcome.html')).close();
    await openTabs(flexor, tabs - 1);
    const rest = flexor.keepMoving(4 * SECOND);
    // A start is not work.
    await flexor.time.pass(2 * MINUTE);
    const [before, startsBefore] = [cpuMs(), flexor.starts?.length ?? 0];
    await flexor.time.pass(LOOK_MS);
    const cost = { cpuMs: cpuMs() - before, starts: (flexor.starts?.length ?? 0) - startsBefore };
    await rest();
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
      for (let turn = 0; turn < TURNS; turn += 1) {
        costs.empty.push(await costOf(empty, tabs));
        costs.ours.push(await costOf(undefined, tabs));
      }
    } finally {
      rmSync(empty, { recursive: true });
    }
    const sum = (all: readonly Cost[], key: keyof Cost) => all.reduce((total, one) => total + one[key], 0);
    const [ours, theirs] = [sum(costs.ours, 'cpuMs'), sum(costs.empty, 'cpuMs')];
    const hours = (TURNS * LOOK_MS) / (60 * MINUTE);
    const line = (name: string, all: readonly Cost[]) =>
      `${name}: ${(sum(all, 'cpuMs') / hours / 1000).toFixed(1)} s of processor an hour, ${sum(all, 'starts')} starts (each turn ${all.map((one) => `${one.cpuMs} ms`).join(', ')})`;
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
