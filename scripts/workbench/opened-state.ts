/** Opens states of pages in the browser of the workbench, for scripts that look at them. */
import type { Page } from 'puppeteer-core';
import { languages } from '../languages/settings/index';
import { defaultLook, type Look, lookQuery } from './look';
import type { OpenedWorkbench } from './opened';
import { idOf, type State } from './state';

/** The number of pages that are open at the same time. Pages mostly wait, so this can exceed the number of cores. */
const CONCURRENCY = 3;
/** The timeout for a page to reach its state, in ms. */
const TIMEOUT_MS = 90_000;

/** Waits until the page has reached its state (`StageNews`). Returns what failed on the way, or null. */
async function failureOf(page: Page): Promise<string | null> {
  interface News {
    readonly ready: boolean;
    readonly failure: string | null;
  }
  type Staged = typeof globalThis & { readonly stage?: News };
  await page.waitForFunction(() => (globalThis as Staged).stage?.ready, {
    timeout: TIMEOUT_MS,
    polling: 100,
  });
  return await page.evaluate(() => (globalThis as Staged).stage?.failure ?? null);
}

/** Gives the page the dates of a browser in this language. Throws in Firefox, if it is not English. */
async function setLocale(page: Page, folder: string): Promise<void> {
  const tag = languages[folder]?.tag;
  if (tag === undefined) return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setLocaleOverride', { locale: tag });
}

/**
 * Whether this computer has a font for the letters of a language. Without one, every letter is drawn as the same box,
 * so that nothing that is measured would be true.
 */
export async function hasFontFor(workbench: OpenedWorkbench, folder: string): Promise<boolean> {
  const tag = languages[folder]?.tag ?? 'en';
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? '';
  const [one, other] = new Set(name.match(/\p{L}/gu));
  const page = await workbench.browser.newPage();
  try {
    return await page.evaluate(
      (letters) => {
        const pictures = letters.map((letter) => {
          const canvas = document.createElement('canvas');
          const context = canvas.getContext('2d');
          if (context) context.font = '40px system-ui, sans-serif';
          context?.fillText(letter, 60, 80);
          return canvas.toDataURL();
        });
        return new Set(pictures).size === letters.length;
      },
      [one ?? '', other ?? ''],
    );
  } finally {
    await page.close();
  }
}

/** What is done with an open state. Each function returns the faults that it finds. */
interface Visit {
  readonly look: Partial<Look>;
  /** Called before the page is loaded, to set the size of its window. */
  readonly prepare: (page: Page) => Promise<void>;
  /** Called when the page has reached its state. */
  readonly act: (page: Page) => Promise<readonly string[]>;
  /** Called when the page cannot reach its state. */
  readonly onFailure?: (page: Page) => Promise<void>;
}

/**
 * Opens a state in a page that shares no storage with other open pages. The stage clears what an earlier state stored.
 * Returns the faults, with the errors of the page among them.
 */
export async function visitState(
  workbench: OpenedWorkbench,
  state: State,
  visit: Visit,
): Promise<readonly string[]> {
  const look = { ...defaultLook, ...visit.look };
  const query = new URLSearchParams({ state: idOf(state), ...lookQuery(look) });
  return await workbench.inPage(async (page) => {
    try {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(`error: ${error}`));
      // tsx compiles functions so that they call this helper. Those that run in the page do so too.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await setLocale(page, look.language);
      await visit.prepare(page);
      await page.goto(`${workbench.url}stage.html?${query}`);
      const failure = await failureOf(page);
      if (failure !== null) {
        await visit.onFailure?.(page);
        return [`opening: ${failure}`, ...errors];
      }
      return [...(await visit.act(page)), ...errors];
    } catch (error) {
      return [`not opened: ${error}`];
    }
  });
}

/** Runs the jobs, some at the same time, in their order. Prints the faults that they return, and returns all of them. */
export async function runJobs(jobs: readonly (() => Promise<readonly string[]>)[]): Promise<string[]> {
  const faults: string[] = [];
  const queue = [...jobs];
  const runWorker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const found = await next();
      for (const fault of found) console.log(fault);
      faults.push(...found);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, runWorker));
  return faults;
}

/**
 * The technical message of a page that could not be drawn; null if it was drawn, or if the state breaks it on purpose.
 */
export async function errorShownBy(page: Page, { browser }: State): Promise<string | null> {
  if (browser?.broken === 'reading') return null;
  return await page.evaluate(() => document.querySelector('main.trouble code')?.textContent ?? null);
}

/** The states whose id begins with one of these prefixes; all states if there are none. */
export function statesNamed(states: readonly State[], prefixes: readonly string[]): readonly State[] {
  if (prefixes.length === 0) return states;
  const begins = (state: State, prefix: string) => idOf(state).startsWith(prefix);
  const unknown = prefixes.find((prefix) => !states.some((state) => begins(state, prefix)));
  if (unknown !== undefined) throw new Error(`No state begins with “${unknown}”.`);
  return states.filter((state) => prefixes.some((prefix) => begins(state, prefix)));
}

/** Throws if there is no language in this folder. */
export function assertLanguage(folder: string): void {
  if (folder !== 'en' && !Object.hasOwn(languages, folder))
    throw new Error(`There is no language “${folder}”: en, ${Object.keys(languages).join(', ')}.`);
}
