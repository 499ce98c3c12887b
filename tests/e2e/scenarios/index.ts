/** The same in both browsers, in a few files each, so that their real minutes pass side by side. */
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
import { quiet, restart } from './restart';
import { smallRoom } from './room';
import { routine } from './routine';
import { stray } from './stray';
import { syncing } from './syncing';

function inBrowser(
  name: BrowserName,
  tell: (flexor: () => Flexor) => void,
  options: () => LaunchOptions = () => ({ skipsWelcome: true }),
): void {
  describe(name, () => {
    let flexor: Flexor;
    beforeAll(async () => {
      flexor = await launch(name, options());
    });
    afterAll(async () => {
      await flexor?.quit();
    });
    tell(() => flexor);
  });
}

/** Flexor as a store gets it, packed from what was built. */
function packed(name: BrowserName): LaunchOptions {
  const folder = mkdtempSync(join(tmpdir(), 'flexor-packed-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const archives = writeArchives(resolve(import.meta.dirname, '../../..'), folder);
  return { extension: name === 'chromium' ? archives.chrome : archives.firefox };
}

/** Setting, sitting, doing it, and every page, with what is handed to the stores. */
export function atTheDesk(name: BrowserName): void {
  inBrowser(
    name,
    (flexor) => {
      mainJob(name, flexor);
      pages(name, flexor);
      restart(flexor);
    },
    () => packed(name),
  );
}

/** Being asked, and answering. */
export function asked(name: BrowserName): void {
  inBrowser(name, (flexor) => {
    asking(flexor);
    quiet(flexor);
  });
}

/** Leaving the desk. */
export function awayFromTheDesk(name: BrowserName): void {
  inBrowser(name, (flexor) => {
    away(flexor);
    quiet(flexor);
  });
}

/** Answering a nudge by letting go. */
export function handsOff(name: BrowserName): void {
  inBrowser(name, (flexor) => {
    lettingGo(flexor);
    quiet(flexor);
  });
}

/** What is stored, and a browser that starts again. */
export function keepingData(name: BrowserName): void {
  inBrowser(name, (flexor) => {
    data(flexor);
    syncing(flexor);
    history(flexor);
    restart(flexor);
  });
}

/** What is done once a day. */
export function onceADay(name: BrowserName): void {
  inBrowser(name, (flexor) => {
    routine(flexor);
    backToday(flexor);
    quiet(flexor);
  });
}

/** A desk whose wall clock can be set; time passes there as elsewhere. */
export function withAClockOfItsOwn(name: BrowserName): void {
  const tempo = { rate: 1, startsAt: Date.now() };
  inBrowser(name, clockAhead, () => ({ tempo }));
}

/** Its window, its keys and its clicks. */
export function inItsWindow(name: BrowserName): void {
  smallRoom(name);
  inBrowser(name, stray);
}

/** What is stored is damaged, gone, or of no use; and a computer without a time zone. */
export function withFaults(name: BrowserName): void {
  inBrowser(name, (flexor) => {
    oddData(flexor);
    quiet(flexor);
    undrawn(flexor);
  });
  storageFaults(name);
  if (name === 'chromium') unnamedZone();
}
