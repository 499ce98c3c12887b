/** How fast the history is with ten years kept, in both browsers; needs a build. Prints figures beside their targets. */
import { test } from 'vitest';
import { type BrowserName, browserNames, Flexor, type PageHandle } from '../e2e/harness';
import { pause } from '../e2e/harness/wait';
import { memoryOfPages } from './history/memory';
import { firstPaint, press, scroll, watchTasks } from './history/watch';
import { yearsUntil } from './ten-years';

const YEARS = 10;
/** All of it is looked at so often, after a first time: the middle one is told, and the worst. */
const TIMES = 5;
const FIRST_MS: Readonly<Record<BrowserName, number>> = { chromium: 300, firefox: 500 };
/** After so long browsers have cleaned up. */
const CLEANED_MS = 30_000;
/** So many days are stored at once: as a text that is not too long for the line to the browser. */
const AT_ONCE = 200;

async function keep(flexor: Flexor): Promise<number> {
  const now = Date.now();
  const days = Object.entries(yearsUntil(new Date(now).toISOString().slice(0, 10), YEARS, now));
  for (let n = 0; n < days.length; n += AT_ONCE)
    await flexor.setStorage(Object.fromEntries(days.slice(n, n + AT_ONCE)));
  return days.reduce((sum, [, entries]) => sum + entries.length, 0);
}

/**
 * Loads the page anew and presses one button after the other, faster than any person: how long each view took.
 * `seen` is called after each.
 */
async function lookAtAll(
  page: PageHandle,
  seen: (what: string) => void = () => {},
): Promise<[what: string, ms: number][]> {
  // Firefox opens a tab of its own some seconds after its first start, and paints what is in front.
  await page.bringToFront();
  await page.evaluate(() => {
    globalThis.old = true;
    location.reload();
  });
  const first = await page.waitFor(firstPaint);
  seen('today');
  await page.evaluate(watchTasks);
  const look = async (what: string, words: string): Promise<[string, number]> => {
    const ms = await page.evaluate(press, words);
    seen(what);
    return [what, ms];
  };
  const looks: [string, number][] = [
    ['today', Number(first)],
    await look('a week', 'Details'),
    await look('a month', 'Month'),
    await look('the month before', 'Earlier'),
    await look('a year', 'Year'),
  ];
  for (let year = 1; year < YEARS; year += 1) looks.push(await look('an earlier year', 'Earlier'));
  await page.evaluate(scroll);
  return looks;
}

function told(looks: readonly [what: string, ms: number][], targetMs: number): string[] {
  return [...new Set(looks.map(([what]) => what))].map((what) => {
    const all = looks.flatMap(([which, ms]) => (which === what ? [ms] : [])).toSorted((a, b) => a - b);
    const [middle = 0, worst = 0] = [all[Math.floor(all.length / 2)], all.at(-1)];
    return `  ${what}: ${middle.toFixed(0)} ms, at worst ${worst.toFixed(0)} (target ${targetMs} ms)`;
  });
}

test.each(browserNames)('ten years in %s', { timeout: 600_000 }, async (name) => {
  const flexor = await Flexor.launch(name);
  try {
    const lines = [`${name}: ${await keep(flexor)} entries of ${YEARS} years`];
    const empty = await flexor.open('manifest.json');
    await empty.bringToFront();
    const before = memoryOfPages();
    await empty.close();
    const more = () => (memoryOfPages() - before).toFixed(0);
    const page = await flexor.open('history.html');
    lines.push(' for the first time, when everything is to be counted:');
    const memory: string[] = [];
    lines.push(...told(await lookAtAll(page, (what) => memory.push(`${what} ${more()}`)), FIRST_MS[name]));
    await pause(CLEANED_MS);
    lines.push(`  MB above an empty page (target 60): ${memory.join(', ')}; half a minute later ${more()}`);
    lines.push(' later:');
    const [looks, tasks]: [[string, number][], number[]] = [[], []];
    for (let time = 0; time < TIMES; time += 1) {
      looks.push(...(await lookAtAll(page)));
      tasks.push(...(await page.evaluate(() => globalThis.tasks)));
    }
    lines.push(...told(looks, FIRST_MS[name]));
    if (name === 'chromium')
      lines.push(
        `  tasks over 50 ms: ${tasks.length} (target none) ${tasks.map((ms) => ms.toFixed(0)).join(' ')}`,
      );
    console.info(lines.join('\n'));
  } finally {
    await flexor.quit();
  }
});
