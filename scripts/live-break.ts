/** Lives one short break on a display of its own, with real mouse movement, and takes pictures. */
// Node 20 has no Temporal, and what was stored is read here.
import '../tests/setup';
import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { breakWindow, entryWhen, setOptions } from '../tests/e2e/desk';
import { type Flexor, launch, type PageHandle, until } from '../tests/e2e/harness';
import type { InstalledBrowser } from './browsers';
import { type Films, film } from './film';
import { forDemo, provide } from './packages';
import { build } from './ready';

/** Large enough for screens with small pixels, small enough for a README. */
const SCALE = 1.5;
const SHARP = {
  screen: { width: 1280 * SCALE, height: 900 * SCALE },
  chromiumArgs: [`--force-device-scale-factor=${SCALE}`, '--hide-scrollbars'],
  firefoxPrefs: { 'layout.css.devPixelsPerPx': String(SCALE) },
};

/** How long it takes to reach for the ceiling, hold, and lower the arms, in ms: then the film begins anew. */
const CEILING_STRETCH_MS = 12_000;

/** How long after the first glow the arms are up, in ms; they stay there for twice as long. */
const REACHED_MS = 4000;

/** How long a busy computer may take for what the break itself decides, in ms. */
const PATIENCE_MS = 300_000;

/** Says what has happened, and where to look. */
function tell(what: string, ...paths: string[]): void {
  console.log(`${what}: ${paths.map((path) => relative('.', path)).join(', ')}`);
}

async function welcome(flexor: Flexor, path: `${string}.png`): Promise<void> {
  const page = await flexor.windowWith('welcome.html');
  await page.text('h1');
  await page.screenshot(path);
  await page.close();
  tell('Flexor was installed, and its welcome page opened by itself', path);
}

async function popup(flexor: Flexor, path: `${string}.png`): Promise<void> {
  const page = await flexor.open('popup.html');
  await page.text('main');
  await page.screenshot(path, 'body');
  await page.close();
  tell('The mouse moves, and the icon’s popup counts the time', path);
}

/** Sits, with a hand on the mouse, until the break window opens. */
async function sit(flexor: Flexor, folder: string): Promise<PageHandle> {
  const stop = flexor.keepMoving();
  try {
    await popup(flexor, `${folder}/popup.png`);
    return await breakWindow(flexor, PATIENCE_MS);
  } finally {
    await stop();
  }
}

/** Waits until the exercise works: the figure glows where the muscles do. */
async function works(page: PageHandle): Promise<void> {
  const glows = () => document.querySelector('.doing .figure:not(.figure-quiet)') !== null;
  await page.waitForWithin(PATIENCE_MS, glows);
}

/** Lets the hands rest until the break begins by itself. */
async function beginBreak(page: PageHandle, path: `${string}.png`): Promise<void> {
  await works(page);
  const begun = await page.evaluate(() => performance.now());
  await page.waitFor((wanted) => performance.now() > wanted, begun + REACHED_MS);
  await page.screenshot(path);
  tell('The hands were still for 15 seconds, and the break began by itself', path);
}

/** Films the break to try, as the welcome page shows it: it changes nothing of what was lived. */
async function filmTrial(
  flexor: Flexor,
  size: { width: number; height: number },
  films: Films,
): Promise<void> {
  await flexor.evaluate(async (wanted) => {
    const url = globalThis.browser.runtime.getURL('break.html#try');
    await globalThis.browser.windows.create({ url, type: 'popup', ...wanted });
  }, size);
  const page = await flexor.windowWith('break.html#try');
  await works(page);
  await film(page, CEILING_STRETCH_MS, films);
  await page.close();
  tell('The exercise as it moves', films.light, films.dark);
}

async function end(flexor: Flexor, page: PageHandle, path: `${string}.png`): Promise<void> {
  await page.waitForWithin(PATIENCE_MS, () => document.querySelector('.ended h1') !== null);
  await page.screenshot(path);
  tell('The break was done to its end', path);
  await flexor.wiggle();
  await page.gone();
}

async function history(flexor: Flexor, path: `${string}.png`): Promise<void> {
  const { startedAt, endedAt } = await entryWhen(flexor, 'break', ({ origin }) => origin === 'nudged');
  const page = await flexor.open('history.html');
  await until('the break in the history', async () => (await page.text('.lines')).includes('Break,'));
  await page.screenshot(path);
  const seconds = Math.round((endedAt - startedAt) / 1000);
  tell(`The mouse moved again, and the history has a break of ${seconds} seconds`, path);
}

/**
 * Builds Flexor and lives one break at an interval of a minute in this browser. Takes about four minutes. Throws an error
 * whose message is one sentence for the person if this computer lacks something.
 *
 * @param folder where to write the pictures
 * @param command what the person called
 */
export async function liveBreak(browser: InstalledBrowser, folder: string, command: string): Promise<void> {
  provide(forDemo(browser.kind), command);
  const extension = await build(browser.kind);
  mkdirSync(folder, { recursive: true });
  console.log(
    `Flexor lives a break in ${browser.name} on a display of its own; this takes about four minutes.`,
  );
  const flexor = await launch(browser.kind, { ...SHARP, extension, executable: browser.path });
  try {
    await welcome(flexor, `${folder}/welcome.png`);
    await setOptions(flexor, { intervalMinutes: 1, waitMinutes: 0 });
    const page = await sit(flexor, folder);
    await page.screenshot(`${folder}/nudge.png`);
    tell('After a minute, Flexor asked for a break', `${folder}/nudge.png`);
    const size = await page.evaluate(() => ({ width: outerWidth, height: outerHeight }));
    await beginBreak(page, `${folder}/exercise.png`);
    await end(flexor, page, `${folder}/end.png`);
    await history(flexor, `${folder}/history.png`);
    await filmTrial(flexor, size, {
      light: `${folder}/exercise.webp`,
      dark: `${folder}/exercise-dark.webp`,
    });
  } finally {
    await flexor.quit();
  }
}
