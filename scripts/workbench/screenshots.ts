/**
 * Takes a picture of every state in every look, to be looked at, and lists what axe-core and the eye would stumble
 * over: `npm run screenshots [-- popup/ break/asking --rtl --text --still --out=folder]`. What is named is taken as the
 * beginning of ids. Without flags: light, dark, 1600 and 320 px wide.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { sizes } from './address';
import { type Look, lookQuery, usualLook } from './look';
import { openWorkbench } from './opened';
import { idOf, type State } from './state';
import { states } from './states';

const root = resolve(import.meta.dirname, '../..');
const { values: flags, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(root, 'dist/screenshots') },
    rtl: { type: 'boolean', default: false },
    text: { type: 'boolean', default: false },
    still: { type: 'boolean', default: false },
  },
});

/** One picture of a page that is open. */
interface Shot {
  readonly name: string;
  readonly dark?: boolean;
  /** In CSS pixels, if not the page's own. */
  readonly width?: number;
  /** Whether axe-core looks as well: what does not differ between these does not between the others. */
  readonly judged?: boolean;
}

/** One opening of a page, and the pictures that are taken of it. */
interface Opening {
  readonly look: Partial<Look>;
  readonly reducedMotion?: boolean;
  readonly shots: readonly Shot[];
}

const openings: readonly Opening[] = [
  {
    look: {},
    shots: [
      { name: 'light', judged: true },
      { name: 'dark', dark: true, judged: true },
      { name: 'wide', width: 1600 },
      { name: '320', width: 320 },
      { name: '320-dark', width: 320, dark: true },
    ],
  },
  ...(flags.rtl ? [{ look: { direction: 'rtl' }, shots: [{ name: 'rtl', judged: true }] } as const] : []),
  ...(flags.text ? [{ look: { text: 200 }, shots: [{ name: 'text-200', dark: true, judged: true }] }] : []),
  ...(flags.still ? [{ look: {}, reducedMotion: true, shots: [{ name: 'still', judged: true }] }] : []),
];

/** Pages that are open at a time: they mostly wait. */
const AT_ONCE = 3;
/** The longest that a state may take to come, in ms. */
const PATIENCE_MS = 90_000;

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What a screen reader, or an eye that sees little, would stumble over: rule and element. */
async function judge(page: Page): Promise<readonly string[]> {
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

/** Scrolls through a page, for what is drawn only as it comes into sight; gives by how much it is too wide, in px. */
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

async function dress(page: Page, state: State, { dark, width }: Shot, reducedMotion = false): Promise<void> {
  const own = sizes[state.page];
  await page.setViewport({ width: width ?? own.width, height: own.height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
  ]);
}

/** What the page says where it cannot be drawn, in technical words; null if it can, or is meant not to. */
async function troubleOf(page: Page, { browser }: State): Promise<string | null> {
  if (browser?.broken === 'reading') return null;
  return await page.evaluate(() => document.querySelector('main.trouble code')?.textContent ?? null);
}

/** Takes one picture; what is wrong with it, if anything. */
async function shoot(page: Page, state: State, shot: Shot): Promise<readonly string[]> {
  const trouble = await troubleOf(page, state);
  const { tooWide, scrolls } = await scrollThrough(page);
  const found = shot.judged ? await judge(page) : [];
  const file = `${idOf(state).replace('/', '-')}-${shot.name}.png`;
  // Chromium moves a page that runs from right to left when more is taken of it than is in sight.
  // A page that opens at one of its sections is taken there.
  const fullPage = scrolls && (state.page === 'break' || !state.hash);
  await page.screenshot({ path: join(flags.out, file), fullPage });
  return [
    ...found,
    ...(tooWide > 0 ? [`${tooWide} px wider than its window`] : []),
    ...(trouble === null ? [] : [`cannot be drawn: ${trouble}`]),
  ];
}

/** What the page has told of itself (`StageNews`), once the state is there. */
async function failureOf(page: Page): Promise<string | null> {
  interface News {
    readonly ready: boolean;
    readonly failure: string | null;
  }
  type Staged = typeof globalThis & { readonly stage?: News };
  await page.waitForFunction(() => (globalThis as Staged).stage?.ready, {
    timeout: PATIENCE_MS,
    polling: 100,
  });
  return await page.evaluate(() => (globalThis as Staged).stage?.failure ?? null);
}

/** Opens a state in a window of its own, where nothing of another one is stored, and takes its pictures. */
async function take(state: State, { look, reducedMotion, shots }: Opening): Promise<readonly string[]> {
  const context = await workbench.browser.createBrowserContext();
  const named = (name: string, faults: readonly string[]) =>
    faults.map((fault) => `${idOf(state)}, ${name}: ${fault}`);
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const [first] = shots;
    if (first) await dress(page, state, first, reducedMotion);
    const query = new URLSearchParams({ state: idOf(state), ...lookQuery({ ...usualLook, ...look }) });
    await page.goto(`${workbench.url}stage.html?${query}`);
    const failure = await failureOf(page);
    if (failure !== null)
      await page.screenshot({ path: join(flags.out, `${idOf(state).replace('/', '-')}-failed.png`) });
    if (failure !== null) return named('opening', [failure, ...errors]);
    const found: string[] = [];
    for (const shot of shots) {
      await dress(page, state, shot, reducedMotion);
      found.push(...named(shot.name, await shoot(page, state, shot)));
    }
    return [...found, ...named('error', errors)];
  } catch (error) {
    return named('no picture', [String(error)]);
  } finally {
    await context.close();
  }
}

const chosen = states.filter(
  (state) => wanted.length === 0 || wanted.some((name) => idOf(state).startsWith(name)),
);
mkdirSync(flags.out, { recursive: true });
const workbench = await openWorkbench();
const faults: string[] = [];
const left = chosen.flatMap((state) => openings.map((opening) => ({ state, opening })));
const work = async () => {
  for (let next = left.shift(); next; next = left.shift()) {
    const found = await take(next.state, next.opening);
    for (const fault of found) console.log(fault);
    faults.push(...found);
  }
};
try {
  await Promise.all(Array.from({ length: AT_ONCE }, work));
} finally {
  await workbench.close();
}
console.log(`${chosen.length} states; the pictures are in ${flags.out}. ${faults.length} faults.`);
process.exitCode = faults.length > 0 ? 1 : 0;
