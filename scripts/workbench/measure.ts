/**
 * `npm run measure [-- popup/ break/asking --lang=de]` opens every state of every page in a browser, in one or in all
 * languages, 320 px and 1280 px wide and as large as the page opens, and lists what does not fit: texts that are cut off
 * or leave their box, words that are cut in two, a page that is too wide, answers of the break window out of sight,
 * Essentials longer than one screen. The arguments are prefixes of the ids of states.
 */
import type { Page } from 'puppeteer-core';
import { translatedFolders } from '../languages/texts';
import { readArguments } from '../run-command';
import { outOfSight } from './in-sight';
import { misfits } from './misfits';
import { type OpenedWorkbench, openWorkbench } from './opened';
import { assertLanguage, errorShownBy, hasFontFor, runJobs, statesNamed, visitState } from './opened-state';
import { pageSizes } from './page-sizes';
import { idOf, type State } from './state';
import { states } from './states';

const { values: flags, positionals: wanted } = readArguments(
  'npm run measure [-- popup/ break/asking …] [--lang=de]',
  {
    allowPositionals: true,
    options: { lang: { type: 'string' } },
  },
);

const WIDTHS = [320, 1280];
/** The screen on which Essentials fit without scrolling. */
const SCREEN = { width: 1920, height: 1080 };
/** The height up to which a break window grows with its content: a screen of 1280 by 900 without its bars. */
const TALLEST = 860;

/** Waits until the page has been laid out for the size of its window. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** The faults in the window of a page as Flexor opens it. */
async function faultsInOwnWindow(page: Page, state: State): Promise<string[]> {
  const { width, height } = pageSizes[state.page];
  await page.setViewport({ width, height });
  await settle(page);
  const found = await page.evaluate(misfits, { hyphenates: false });
  // A window without answers, or with a menu over them, has none to be in sight.
  const hasAnswers = state.page === 'break' && state.browser?.broken === undefined;
  if (!hasAnswers || (await page.$('.later-menu:not([hidden])'))) return found;
  // Its own window would grow now.
  const content = await page.evaluate(() => document.querySelector('main')?.offsetHeight ?? 0);
  await page.setViewport({ width, height: Math.min(TALLEST, Math.max(height, content)) });
  await settle(page);
  return [...found, ...(await page.evaluate(outOfSight, false))];
}

/** Whether Essentials need to be scrolled on a large screen. */
async function faultsOfEssentials(page: Page): Promise<string[]> {
  await page.setViewport(SCREEN);
  await settle(page);
  const excess = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  return excess > 0
    ? [`Essentials are ${excess} px longer than a screen of ${SCREEN.width} × ${SCREEN.height}`]
    : [];
}

/** All faults of an open state. */
async function faultsOf(page: Page, state: State): Promise<string[]> {
  const trouble = await errorShownBy(page, state);
  const faults = trouble === null ? [] : [`cannot be drawn: ${trouble}`];
  const own = await faultsInOwnWindow(page, state);
  faults.push(...own.map((fault) => `own size: ${fault}`));
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: pageSizes[state.page].height });
    await settle(page);
    faults.push(
      ...(await page.evaluate(misfits, { hyphenates: false })).map((fault) => `${width} px: ${fault}`),
    );
  }
  if (idOf(state) === 'options/essentials') faults.push(...(await faultsOfEssentials(page)));
  return faults;
}

async function measure(workbench: OpenedWorkbench, state: State, language: string): Promise<string[]> {
  const found = await visitState(workbench, state, {
    look: { language },
    prepare: async (page) => {
      await page.setViewport(pageSizes[state.page]);
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    },
    act: (page) => faultsOf(page, state),
  });
  return found.map((fault) => `${language} ${idOf(state)}, ${fault}`);
}

if (flags.lang !== undefined) assertLanguage(flags.lang);
const languages = flags.lang === undefined ? ['en', ...translatedFolders()] : [flags.lang];
const chosen = statesNamed(states, wanted);
const workbench = await openWorkbench();
const faults: string[] = [];
try {
  const readable: string[] = [];
  for (const language of languages)
    if (await hasFontFor(workbench, language)) readable.push(language);
    else faults.push(`${language} cannot be measured: this computer has no font for it`);
  for (const fault of faults) console.log(fault);
  const found = await runJobs(
    readable.flatMap((language) => chosen.map((state) => () => measure(workbench, state, language))),
  );
  faults.push(...found);
} finally {
  await workbench.close();
}
console.log(`${chosen.length} states in ${languages.join(', ')}: ${faults.length} faults.`);
process.exitCode = faults.length > 0 ? 1 : 0;
