/** Films a page: a picture that moves, in the light and in the dark look. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PageHandle } from '../tests/e2e/harness';

const run = promisify(execFile);

const FRAME_MS = 100;

const LOOKS = ['light', 'dark'] as const;

/** Where to write the film in each look, as animated WebP. */
export type Films = Readonly<Record<(typeof LOOKS)[number], string>>;

/** Runs in the page. Holds its clock at this moment, gives it this look, and waits until both are drawn. */
async function hold(now: number, look: string): Promise<void> {
  performance.now = () => now;
  document.documentElement.dataset.theme = look;
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/**
 * Films a page from this moment on. A picture takes longer than a frame, so the page's clock is held meanwhile and moved
 * on by hand: the film is smooth on any computer. The page is of no use afterwards.
 *
 * @param ms how long, in the time of the page
 */
export async function film(page: PageHandle, ms: number, films: Films): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'flexor-film-'));
  const path = (look: string, frame: number): `${string}.png` => `${join(folder, `${look}-${frame}`)}.png`;
  const frames = Math.ceil(ms / FRAME_MS);
  try {
    const begun = await page.evaluate(() => performance.now());
    for (let frame = 0; frame < frames; frame += 1) {
      for (const look of LOOKS) {
        await page.evaluate(hold, begun + frame * FRAME_MS, look);
        await page.screenshot(path(look, frame));
      }
    }
    const write = async (look: (typeof LOOKS)[number]) => {
      const pictures = Array.from({ length: frames }, (_, frame) => path(look, frame));
      await run('img2webp', ['-loop', '0', '-d', String(FRAME_MS), ...pictures, '-o', films[look]]);
    };
    await Promise.all(LOOKS.map(write));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
