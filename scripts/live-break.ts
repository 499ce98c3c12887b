/** Runs one short break on a virtual display, with real mouse movement, and takes pictures. */
// Node 20 has no Temporal. The code that reads the stored journal here needs it.
import '../tests/setup';
import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { breakWindow, entryWhen, setOptions } from '../tests/e2e/desk';
import { type Flexor, launch, type PageHandle, until } from '../tests/e2e/harness';
import type { InstalledBrowser } from './browsers';
import { type FilmPaths, recordFilm } from './film';
import { forDemo, provide } from './packages';
import { build } from './ready';

/** The scale of the pictures: sharp on screens with small pixels, and still small enough for a README. */
const SCALE = 1.5;
const SHARP = {
  screen: { width: 1280 * SCALE, height: 900 * SCALE },
  chromiumArgs: [`--force-device-scale-factor=${SCALE}`, '--hide-scrollbars'],
  firefoxPrefs: { 'layout.css.devPixelsPerPx': String(SCALE) },
};

/** How long it takes to reach for the ceiling, hold, and lower the arms, in ms. After that the film repeats. */
const CEILING_STRETCH_MS = 12_000;

/** How long after the first glow the arms are up, in ms. They stay up for twice as long. */
const REACHED_MS = 4000;

/** The timeout for steps whose moment the break decides itself, in ms: long enough for a busy computer. */
const TIMEOUT_MS = 300_000;

/** Prints what happened, and the paths of the pictures that show it. */
function report(what: string, ...paths: string[]): void {
  console.log(`${what}: ${paths.map((path) => relative('.', path)).join(', ')}`);
}

async function welcome(flexor: Flexor, path: `${string}.png`): Promise<void> {
  const page = await flexor.windowWith('welcome.html');
  await page.text('h1');
  await page.screenshot(path);
  await page.close();
  report('Flexor was installed, and its welcome page opened by itself', path);
}

async function popup(flexor: Flexor, path: `${string}.png`): Promise<void> {
  const page = await flexor.open('popup.html');
  await page.text('main');
  await page.screenshot(path, 'body');
  await page.close();
  report('The mouse moves, and the icon’s popup counts the time', path);
}

/** Keeps the mouse moving until the break window opens. */
async function sitUntilAsked(flexor: Flexor, folder: string): Promise<PageHandle> {
  const stop = flexor.keepMoving();
  try {
    await popup(flexor, `${folder}/popup.png`);
    return await breakWindow(flexor, TIMEOUT_MS);
  } finally {
    await stop();
  }
}

/** Waits until the work of the exercise has begun: then the muscles of the figure glow. */
async function waitForWork(page: PageHandle): Promise<void> {
  const glows = () => document.querySelector('.doing .figure:not(.figure-quiet)') !== null;
  await page.waitForWithin(TIMEOUT_MS, glows);
}

/** Waits, with the mouse still, until the break begins by itself. */
async function waitForStart(page: PageHandle, path: `${string}.png`): Promise<void> {
  await waitForWork(page);
  const startedAt = await page.evaluate(() => performance.now());
  await page.waitFor((wanted) => performance.now() > wanted, startedAt + REACHED_MS);
  await page.screenshot(path);
  report('The mouse was still for 15 seconds, and the break began by itself', path);
}

/** Films the trial break of the welcome page. A trial break changes neither the clock nor the journal. */
async function filmTrial(
  flexor: Flexor,
  size: { width: number; height: number },
  paths: FilmPaths,
): Promise<void> {
  await flexor.evaluate(async (wanted) => {
    const url = globalThis.browser.runtime.getURL('break.html#try');
    await globalThis.browser.windows.create({ url, type: 'popup', ...wanted });
  }, size);
  const page = await flexor.windowWith('break.html#try');
  await waitForWork(page);
  await recordFilm(page, CEILING_STRETCH_MS, paths);
  await page.close();
  report('A film of the exercise', paths.light, paths.dark);
}

async function endBreak(flexor: Flexor, page: PageHandle, path: `${string}.png`): Promise<void> {
  await page.waitForWithin(TIMEOUT_MS, () => document.querySelector('.ended h1') !== null);
  await page.screenshot(path);
  report('The break played to its end', path);
  await flexor.wiggle();
  await page.gone();
}

async function history(flexor: Flexor, path: `${string}.png`): Promise<void> {
  const { startedAt, endedAt } = await entryWhen(flexor, 'break', ({ origin }) => origin === 'nudged');
  const page = await flexor.open('history.html');
  await until('the break in the history', async () => / 1 break\b/.test(await page.text('.week-words')));
  await page.screenshot(path);
  const seconds = Math.round((endedAt - startedAt) / 1000);
  report(`The mouse moved again, and the history has a break of ${seconds} seconds`, path);
}

/**
 * Builds Flexor and runs one break in this browser, with an interval of one minute. Takes about four minutes. If this
 * computer lacks something, throws a `UserError` whose message is one sentence.
 *
 * @param folder the folder for the pictures
 * @param command the command that the person ran, for that message
 */
export async function liveBreak(browser: InstalledBrowser, folder: string, command: string): Promise<void> {
  provide(forDemo(browser.kind), command);
  const extension = await build(browser.kind);
  mkdirSync(folder, { recursive: true });
  console.log(`Flexor runs a break in ${browser.name} on a virtual display. This takes about four minutes.`);
  const flexor = await launch(browser.kind, { ...SHARP, extension, executable: browser.path });
  try {
    await welcome(flexor, `${folder}/welcome.png`);
    await setOptions(flexor, { intervalMinutes: 1, waitMinutes: 0 });
    const page = await sitUntilAsked(flexor, folder);
    await page.screenshot(`${folder}/nudge.png`);
    report('After a minute, Flexor asked for a break', `${folder}/nudge.png`);
    const size = await page.evaluate(() => ({ width: outerWidth, height: outerHeight }));
    await waitForStart(page, `${folder}/exercise.png`);
    await endBreak(flexor, page, `${folder}/end.png`);
    await history(flexor, `${folder}/history.png`);
    await filmTrial(flexor, size, {
      light: `${folder}/exercise.webp`,
      dark: `${folder}/exercise-dark.webp`,
    });
  } finally {
    await flexor.quit();
  }
}
