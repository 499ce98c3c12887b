/** Records a page as an animated picture, in the light and in the dark theme. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PageHandle } from '../tests/e2e/harness';

const run = promisify(execFile);

const FRAME_MS = 100;

const THEMES = ['light', 'dark'] as const;

/** The path of the animated WebP for each theme. */
export type FilmPaths = Readonly<Record<(typeof THEMES)[number], string>>;

/** Runs in the page: stops its clock at `now`, sets the theme, and waits until the page has drawn both. */
async function freezePage(now: number, theme: string): Promise<void> {
  performance.now = () => now;
  document.documentElement.dataset.theme = theme;
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/**
 * Records a page from now on. A screenshot takes longer than a frame. So the clock of the page is stopped and set frame
 * by frame, and the film is smooth on any computer. The page cannot be used afterwards.
 *
 * @param durationMs the length of the film, in the time of the page
 * @throws Error if img2webp is not installed
 */
export async function recordFilm(page: PageHandle, durationMs: number, paths: FilmPaths): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'flexor-film-'));
  const frameAt = (theme: string, frame: number): `${string}.png` =>
    `${join(folder, `${theme}-${frame}`)}.png`;
  const frames = Math.ceil(durationMs / FRAME_MS);
  try {
    const startedAt = await page.evaluate(() => performance.now());
    for (let frame = 0; frame < frames; frame += 1) {
      for (const theme of THEMES) {
        await page.evaluate(freezePage, startedAt + frame * FRAME_MS, theme);
        await page.screenshot(frameAt(theme, frame));
      }
    }
    const write = async (theme: (typeof THEMES)[number]) => {
      const pictures = Array.from({ length: frames }, (_, frame) => frameAt(theme, frame));
      await run('img2webp', ['-loop', '0', '-d', String(FRAME_MS), ...pictures, '-o', paths[theme]]);
    };
    await Promise.all(THEMES.map(write));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
