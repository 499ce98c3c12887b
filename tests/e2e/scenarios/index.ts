/**
 * Groups the scenarios into a few test files for each browser. The files run in parallel, because the tests wait a lot.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { writeArchives } from '../../../scripts/archives';
import { type BrowserName, type Flexor, type LaunchOptions, launch } from '../harness';
import { asking } from './asking';
import { away, lettingGo } from './away';
import { backToday } from './back-today';
import { clockAhead } from './clock-ahead';
import { data } from './data';
import { oddData, storageFaults, undrawn, unnamedZone } from './faults';
import { history } from './history';
import { mainJob } from './main-job';
import { pages } from './pages';
import { consoleIsEmpty, restart } from './restart';
import { smallRoom } from './room';
import { routine } from './routine';
import { stray } from './stray';
import { syncing } from './syncing';
import { windowPlace } from './window-place';

function inBrowser(
  name: BrowserName,
  defineTests: (flexor: () => Flexor) => void,
  options: () => LaunchOptions | Promise<LaunchOptions> = () => ({ skipsWelcome: true }),
): void {
  describe(name, () => {
    let flexor: Flexor;
    beforeAll(async () => {
      flexor = await launch(name, await options());
    });
    afterAll(async () => {
      await flexor?.quit();
    });
    defineTests(() => flexor);
  });
}

/** The launch options for the archive that a store gets, packed from the build. */
async function packedOptions(name: BrowserName): Promise<LaunchOptions> {
  const folder = mkdtempSync(join(tmpdir(), 'flexor-packed-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const archives = await writeArchives(resolve(import.meta.dirname, '../../..'), folder);
  return { extension: name === 'chromium' ? archives.chrome : archives.firefox };
}

/** The main job, every page, and a restart, with the archives for the stores. */
export function atTheDesk(name: BrowserName): void {
  inBrowser(
    name,
    (flexor) => {
      mainJob(name, flexor);
      pages(name, flexor);
      restart(flexor);
    },
    () => packedOptions(name),
  );
}

/** Nudges and their answers. */
export function asked(name: BrowserName): void {
  inBrowser(name, (flexor) => {
    asking(flexor);
    consoleIsEmpty(flexor);
  });
}

/** Absences. */
export function awayFromTheDesk(name: BrowserName): void {
  inBrowser(name, (flexor) => {
    away(flexor);
    consoleIsEmpty(flexor);
  });
}

/** Nudges that are answered by still hands. */
export function handsOff(name: BrowserName): void {
  inBrowser(name, (flexor) => {
    lettingGo(flexor);
    consoleIsEmpty(flexor);
  });
}

/** Stored data, sync, the history, and a restart of the browser. */
export function keepingData(name: BrowserName): void {
  inBrowser(name, (flexor) => {
    data(flexor);
    syncing(flexor);
    history(flexor);
    restart(flexor);
  });
}

/** The routine and the question about the back, which come once a day. */
export function onceADay(name: BrowserName): void {
  inBrowser(name, (flexor) => {
    routine(flexor);
    backToday(flexor);
    consoleIsEmpty(flexor);
  });
}

/** A desktop whose wall clock can be set. Time passes there at normal speed. */
export function clockSetAheadTests(name: BrowserName): void {
  const tempo = { rate: 1, startsAt: Date.now() };
  inBrowser(name, clockAhead, () => ({ tempo }));
}

/** The break window: its place and size, and its keys and clicks. */
export function inItsWindow(name: BrowserName): void {
  smallRoom(name);
  inBrowser(name, (flexor) => {
    windowPlace(flexor);
    stray(flexor);
  });
}

/** Damaged, lost and unreadable storage, and a computer without a time zone. */
export function withFaults(name: BrowserName): void {
  inBrowser(name, (flexor) => {
    oddData(flexor);
    consoleIsEmpty(flexor);
    undrawn(flexor);
  });
  storageFaults(name);
  if (name === 'chromium') unnamedZone();
}
