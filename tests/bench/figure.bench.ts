/** Measures frames and processor time of the moving figure, and compares them with the same number of moving lines. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { type OpenedPage, openPageOf } from '../../scripts/page-of';

/** The number of rounds. The cases alternate, so that other load on the machine affects all of them. */
const ROUNDS = 3;
/** How long each case is measured, in ms. */
const MEASURE_MS = 4000;

interface Counts {
  readonly draws: number;
  readonly frames: number;
  readonly paths: number;
}
interface Cost extends Counts {
  readonly cpuMs: number;
  readonly ms: number;
}

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPageOf(resolve(import.meta.dirname, 'figure-page.tsx'));
});
afterAll(() => opened.close());

/** The processor time that the whole browser has used so far, in ms. */
async function cpuMs(): Promise<number> {
  const session = await opened.browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

async function costOf(what: string): Promise<Cost> {
  const page = await opened.browser.newPage();
  // The page is no part of an extension: its texts are empty.
  await page.evaluateOnNewDocument(() => {
    const api = { runtime: { id: 'bench' }, i18n: { getMessage: () => '' } };
    Object.assign(globalThis, { browser: api, chrome: api });
  });
  await page.goto(`${opened.url}?what=${what}`);
  const counts = () => page.evaluate(() => (globalThis as unknown as { counts: () => Counts }).counts());
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
  await wait(1000);
  const [before, cpuBefore, startedAt] = [await counts(), await cpuMs(), performance.now()];
  await wait(MEASURE_MS);
  const [after, cpuAfter, endedAt] = [await counts(), await cpuMs(), performance.now()];
  await page.close();
  return {
    paths: after.paths,
    draws: after.draws - before.draws,
    frames: after.frames - before.frames,
    cpuMs: cpuAfter - cpuBefore,
    ms: endedAt - startedAt,
  };
}

/** The share of a core, and the drawn and all frames per second, over all rounds. */
function summarize(costs: readonly Cost[]) {
  const sum = (key: keyof Cost) => costs.reduce((all, cost) => all + cost[key], 0);
  const share = sum('cpuMs') / sum('ms');
  return { share, draws: (sum('draws') * 1000) / sum('ms'), frames: (sum('frames') * 1000) / sum('ms') };
}

test('the figure in Chromium', async () => {
  const costs: Record<'moves' | 'holds' | 'lines', Cost[]> = { moves: [], holds: [], lines: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const moving = await costOf('moves');
    costs.moves.push(moving);
    costs.lines.push(await costOf(`lines&many=${moving.paths}`));
    costs.holds.push(await costOf('holds'));
  }
  const [moves, lines, holds] = [summarize(costs.moves), summarize(costs.lines), summarize(costs.holds)];
  const percent = (share: number) => `${(share * 100).toFixed(0)} % of a core`;
  console.info(
    [
      `moving: ${moves.draws.toFixed(0)} of ${moves.frames.toFixed(0)} frames a second (target 60), ${percent(moves.share)}`,
      `as many lines: ${lines.draws.toFixed(0)} frames a second, ${percent(lines.share)}`,
      `the figure takes ${(moves.share / lines.share).toFixed(2)} times as much (target at most 1.3)`,
      `holding: ${holds.draws.toFixed(0)} frames a second (target at most 15), ${percent(holds.share)}`,
    ].join('\n'),
  );
});
