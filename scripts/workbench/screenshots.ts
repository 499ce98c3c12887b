/**
 * `npm run screenshots [-- popup/ break/asking --firefox --lang=de --rtl --text --still --out=folder]` takes pictures of
 * states, so that a person can check them, and lists the faults that axe-core and this script find. The arguments are
 * prefixes of the ids of states; without arguments, all states are taken. Without flags, each state is taken light,
 * dark, 1600, 768 and 320 px wide, in English, in Chromium.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readArguments } from '../run-command';
import type { Look } from './look';
import { openWorkbench } from './opened';
import { assertLanguage, errorShownBy, runJobs, statesNamed, visitState } from './opened-state';
import { pageSizes } from './page-sizes';
import { idOf, type State } from './state';
import { states } from './states';

const root = resolve(import.meta.dirname, '../..');
const { values: flags, positionals: wanted } = readArguments(
  'npm run screenshots [-- popup/ break/asking …] [--firefox] [--lang=de] [--rtl] [--text] [--still] [--out=folder]',
  {
    allowPositionals: true,
    options: {
      out: { type: 'string', default: join(root, 'dist/screenshots') },
      firefox: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
      rtl: { type: 'boolean', default: false },
      text: { type: 'boolean', default: false },
      still: { type: 'boolean', default: false },
    },
  },
);

/** One picture of an open page. */
interface Shot {
  readonly name: string;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  /** The width in CSS pixels; the page's own width if undefined. */
  readonly width?: number;
  /** Whether axe-core checks this picture too. The shots without it differ in nothing that axe-core checks. */
  readonly judged?: boolean;
}

/** A way to open a page, and the pictures that are taken while it is open. */
interface Opening {
  readonly look: Partial<Look>;
  readonly shots: readonly Shot[];
}

const lightShots: readonly Shot[] = [
  { name: 'light', judged: true },
  { name: 'wide', width: 1600 },
  { name: '768', width: 768 },
  { name: '320', width: 320 },
];
const darkShots: readonly Shot[] = [
  { name: 'dark', dark: true, judged: true },
  { name: '320-dark', width: 320, dark: true },
];
/** Chromium pretends that the system prefers these; in Firefox, Flexor's own options ask for the same. */
const themed: readonly Opening[] = flags.firefox
  ? [
      { look: { theme: 'light' }, shots: [...lightShots] },
      { look: { theme: 'dark' }, shots: [...darkShots] },
    ]
  : [{ look: {}, shots: [...lightShots, ...darkShots] }];

const openings: readonly Opening[] = [
  ...themed,
  ...(flags.rtl ? [{ look: { direction: 'rtl' }, shots: [{ name: 'rtl', judged: true }] } as const] : []),
  ...(flags.text ? [{ look: { text: 200 }, shots: [{ name: 'text-200', dark: true, judged: true }] }] : []),
  ...(flags.still
    ? [
        {
          look: { motion: flags.firefox ? 'less' : 'system' },
          shots: [{ name: 'still', reducedMotion: true, judged: true }],
        } as const,
      ]
    : []),
];

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Runs axe-core in the page, and returns a line with rule and element for each violation. */
async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return await page.evaluate(async () => {
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }
    interface Axe {
      run: () => Promise<{ readonly violations: readonly Violation[] }>;
    }
    const { violations } = await (globalThis as unknown as { readonly axe: Axe }).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) =>
        `${id}: ${html.slice(0, 140)} ${failureSummary}`.replaceAll(/\s+/g, ' '),
      ),
    );
  });
}

/**
 * Scrolls through a page, so that parts are drawn that wait until they are in view. Returns by how many px the page is
 * too wide, and whether it scrolls.
 */
async function scrollThrough(page: Page): Promise<{ readonly tooWide: number; readonly scrolls: boolean }> {
  return await page.evaluate(async () => {
    const { documentElement: html } = document;
    const from = scrollY;
    for (let y = 0; y < html.scrollHeight - innerHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    scrollTo(0, from);
    return {
      tooWide: html.scrollWidth - html.clientWidth,
      scrolls: html.scrollHeight > html.clientHeight,
    };
  });
}

/**
 * Scrolls to what a state is about: its section, and what its last action has waited for. Another width moves both.
 */
async function scrollToSubject(page: Page, { hash = '', go = [] }: State): Promise<void> {
  const awaited = go.flatMap((action) => ('wait' in action ? [action.wait] : [])).at(-1);
  await page.evaluate(
    (id, selector) => {
      document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
      if (selector)
        document.querySelector(selector)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
    hash,
    awaited,
  );
}

/** Sets the size of the window, the theme and the preference for motion. */
async function applyShot(page: Page, state: State, { dark, width, reducedMotion }: Shot): Promise<void> {
  const own = pageSizes[state.page];
  await page.setViewport({ width: width ?? own.width, height: own.height });
  if (flags.firefox) return;
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
  ]);
}

/** Takes one picture, and returns the faults that were found in the page. */
async function shoot(page: Page, state: State, shot: Shot): Promise<readonly string[]> {
  const trouble = await errorShownBy(page, state);
  const { tooWide, scrolls } = await scrollThrough(page);
  const violations = shot.judged ? await findViolations(page) : [];
  // A picture of the full page is taken only where the page scrolls: Chromium moves a right-to-left page when a picture
  // shows more than the window. A page that opens at one of its sections is taken at that section.
  const fullPage = scrolls && (state.page === 'break' || !state.hash);
  if (!fullPage) await scrollToSubject(page, state);
  await page.screenshot({ path: fileOf(state, shot.name), fullPage });
  return [
    ...violations,
    ...(tooWide > 0 ? [`${tooWide} px wider than its window`] : []),
    ...(trouble === null ? [] : [`cannot be drawn: ${trouble}`]),
  ];
}

/** The file of a picture. The name ends with the language and the browser, if they are not English and Chromium. */
function fileOf(state: State, name: string): `${string}.png` {
  const language = flags.lang === 'en' ? '' : `-${flags.lang}`;
  const browser = flags.firefox ? '-firefox' : '';
  return `${join(flags.out, idOf(state).replace('/', '-'))}-${name}${language}${browser}.png`;
}

/** Opens a state and takes its pictures. */
async function takeState(state: State, { look, shots }: Opening): Promise<readonly string[]> {
  const found = await visitState(workbench, state, {
    look: { ...look, language: flags.lang },
    prepare: async (page) => {
      const [first] = shots;
      if (first) await applyShot(page, state, first);
    },
    act: async (page) => {
      const faults: string[] = [];
      for (const shot of shots) {
        await applyShot(page, state, shot);
        faults.push(...(await shoot(page, state, shot)).map((fault) => `${shot.name}: ${fault}`));
      }
      return faults;
    },
    onFailure: async (page) => {
      await page.screenshot({ path: fileOf(state, 'failed') });
    },
  });
  return found.map((fault) => `${idOf(state)}, ${fault}`);
}

assertLanguage(flags.lang);
const chosen = statesNamed(states, wanted);
mkdirSync(flags.out, { recursive: true });
const workbench = await openWorkbench(flags.firefox ? 'firefox' : 'chromium');
let faults: readonly string[] = [];
try {
  faults = await runJobs(
    chosen.flatMap((state) => openings.map((opening) => () => takeState(state, opening))),
  );
} finally {
  await workbench.close();
}
console.log(`${chosen.length} states; the pictures are in ${flags.out}. ${faults.length} faults.`);
process.exitCode = faults.length > 0 ? 1 : 0;
