/**
 * Measures the speed of the history page with a journal of ten years, in both browsers, and prints it beside the
 * targets. Needs a build.
 */
import { test } from 'vitest';
import { type BrowserName, browserNames, Flexor, type PageHandle } from '../e2e/harness';
import { pause } from '../e2e/harness/wait';
import { memoryOfPages } from './history/memory';
import { clickAndMeasure, firstPaint, scroll, watchTasks } from './history/watch';
import { yearsUntil } from './ten-years';

const YEARS = 10;
/** The number of rounds after the first one. The bench prints their median and their worst. */
const ROUNDS = 5;
const FIRST_MS: Readonly<Record<BrowserName, number>> = { chromium: 300, firefox: 500 };
/** After this time the browsers have collected their garbage. */
const CLEANED_MS = 30_000;
/** The number of days that are stored in one call, so that the message to the browser is not too long. */
const BATCH_DAYS = 200;

/** Stores the journal, and returns the number of its entries. */
async function storeYears(flexor: Flexor): Promise<number> {
  const now = Date.now();
  const days = Object.entries(yearsUntil(new Date(now).toISOString().slice(0, 10), YEARS, now));
  for (let n = 0; n < days.length; n += BATCH_DAYS)
    await flexor.setStorage(Object.fromEntries(days.slice(n, n + BATCH_DAYS)));
  return days.reduce((sum, [, entries]) => sum + entries.length, 0);
}

/**
 * Reloads the page and clicks one button after the other, faster than a person could. Returns how long each view took.
 * `onShown` is called after each view.
 */
async function showAllViews(
  page: PageHandle,
  onShown: (what: string) => void = () => {},
): Promise<[what: string, ms: number][]> {
  // Firefox opens another tab some seconds after its first start, and paints only the tab in front.
  await page.bringToFront();
  await page.evaluate(() => {
    globalThis.old = true;
    location.reload();
  });
  const first = await page.waitFor(firstPaint);
  onShown('this week');
  await page.evaluate(watchTasks);
  const show = async (what: string, button: string): Promise<[string, number]> => {
    const ms = await page.evaluate(clickAndMeasure, button);
    onShown(what);
    return [what, ms];
  };
  const views: [string, number][] = [
    ['this week', Number(first)],
    await show('a month', 'Months and years'),
    await show('the month before', 'Previous'),
    await show('a year', 'Year'),
  ];
  for (let year = 1; year < YEARS; year += 1) views.push(await show('an earlier year', 'Previous'));
  await page.evaluate(scroll);
  return views;
}

/** A line for each view, with the median and the worst of its times. */
function viewLines(views: readonly [what: string, ms: number][], targetMs: number): string[] {
  return [...new Set(views.map(([what]) => what))].map((what) => {
    const all = views.flatMap(([which, ms]) => (which === what ? [ms] : [])).toSorted((a, b) => a - b);
    const [median = 0, worst = 0] = [all[Math.floor(all.length / 2)], all.at(-1)];
    return `  ${what}: ${median.toFixed(0)} ms, at worst ${worst.toFixed(0)} (target ${targetMs} ms)`;
  });
}

test.each(browserNames)('ten years in %s', { timeout: 600_000 }, async (name) => {
  const flexor = await Flexor.launch(name);
  try {
    const lines = [`${name}: ${await storeYears(flexor)} entries of ${YEARS} years`];
    const empty = await flexor.open('manifest.json');
    await empty.bringToFront();
    const before = memoryOfPages();
    await empty.close();
    const addedMemory = () => (memoryOfPages() - before).toFixed(0);
    const page = await flexor.open('history.html');
    lines.push(' for the first time, when all days must be measured:');
    const memory: string[] = [];
    const firstViews = await showAllViews(page, (what) => memory.push(`${what} ${addedMemory()}`));
    lines.push(...viewLines(firstViews, FIRST_MS[name]));
    await pause(CLEANED_MS);
    lines.push(
      `  MB above an empty page (target 60): ${memory.join(', ')}; half a minute later ${addedMemory()}`,
    );
    lines.push(' later:');
    const [views, tasks]: [[string, number][], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      views.push(...(await showAllViews(page)));
      tasks.push(...(await page.evaluate(() => globalThis.tasks)));
    }
    lines.push(...viewLines(views, FIRST_MS[name]));
    if (name === 'chromium')
      lines.push(
        `  tasks over 50 ms: ${tasks.length} (target none) ${tasks.map((ms) => ms.toFixed(0)).join(' ')}`,
      );
    console.info(lines.join('\n'));
  } finally {
    await flexor.quit();
  }
});
