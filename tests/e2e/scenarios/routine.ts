/** The daily routine, in real time and only through the pages: from the popup to its line in the history. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/journal/entries';
import { HOUR } from '../../../src/core/time';
import { breakWindow, clockOf, clockWhen, entryWhen, sendPageEvent, setOptions, sitDown } from '../desk';
import { type Flexor, until } from '../harness';
import { accessibilityViolations } from './pages';

/** The storage key of a day. Computed here, because Node has no Temporal. */
function dayOf(at: number): string {
  return `journal:${new Date(at).toISOString().slice(0, 10)}`;
}

/** Stores an hour of sitting for each of the last days. */
async function storePastDays(flexor: Flexor, days: number): Promise<void> {
  const bouts = Array.from({ length: days }, (_, n): Entry => {
    const startedAt = Date.now() - (n + 1) * 24 * HOUR;
    const sat = { sittingMs: HOUR, browsingMs: 0, watchingMs: 0, certainty: 'presumed' } as const;
    return { id: `past.${n}`, zone: 'UTC', startedAt, endedAt: startedAt + HOUR, kind: 'bout', ...sat };
  });
  await flexor.setStorage(Object.fromEntries(bouts.map((bout) => [dayOf(bout.startedAt), [bout]] as const)));
}

export function routine(flexor: () => Flexor): void {
  describe('the daily routine', () => {
    test('starts from the popup, shows its list, can skip exercises, is rated, and is in the history', async () => {
      await setOptions(flexor(), { intervalMinutes: 30, waitMinutes: 5 });
      await sitDown(flexor(), 300);
      await storePastDays(flexor(), 3);
      const popup = await flexor().open('popup.html');
      // The hint to pin the icon takes the place of the routine until it is read.
      await popup.click('Got it');
      await popup.click('Today’s routine, 6 minutes');
      const page = await breakWindow(flexor());
      await page.waitFor(() => document.querySelector('.routine-items'));
      expect(await page.text('.routine-items')).toMatch(/Ceiling stretch 3 times .* Chair stands 6 times/s);
      expect((await clockOf(flexor())).break).toMatchObject({ origin: 'routine', startedAt: null });
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.click('Start');
      await clockWhen(
        flexor(),
        'more than one exercise was reported',
        ({ break: open }) => (open?.done.length ?? 0) > 1,
        90_000,
      );
      await page.reload();
      expect(await page.text('h1')).toBe('Standing hip tuck');
      expect(await page.text('.next')).toContain('2 of 6');
      await page.waitForWithin(90_000, () =>
        document.querySelector('.now')?.textContent?.startsWith('Change sides'),
      );
      // Skips the rest of the routine to save time.
      for (let left = 5; left > 0; left -= 1) await page.click('Skip this one');
      await page.waitFor(() => document.querySelector('.routine-rating'));
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.click('Just right');
      const rated = await entryWhen(flexor(), 'rated');
      expect(rated.effort).toBe('just right');
      const lived = await entryWhen(flexor(), 'break', ({ origin }) => origin === 'routine');
      expect(lived).toMatchObject({
        breakId: rated.breakId,
        certainty: 'hands off',
        routine: { level: 'N0' },
      });
      // Only one of two sides of the second exercise was done. A skipped exercise may have been shown for a second.
      const done = lived.done
        .filter(({ seconds }) => seconds > 3)
        .map(({ exercise, seconds }) => `${exercise} ${seconds}`);
      expect(done.toSorted()).toEqual(['ceiling-stretch 36', 'split-stance-tuck 25']);
      await page.gone();
      const history = await flexor().open('history.html');
      await history.click('Today in detail');
      await until('the routine on the page', async () =>
        /Daily routine: 1 minute.*The routine was just right/s.test(await history.text('.lines')),
      );
      expect((await clockOf(flexor())).break).toBeNull();
      await history.close();
      await popup.close();
    });

    test('keeps its level and its exercise after a reload', async () => {
      await sendPageEvent(flexor(), { type: 'asked', origin: 'routine' });
      const page = await breakWindow(flexor());
      await page.fill('Level', 'On your feet, stronger');
      await page.click('Start');
      await clockWhen(flexor(), 'the routine has begun', (clock) => clock.break?.routine?.level === 'N1');
      const heading = await page.text('h1');
      expect(heading).not.toBe('Ceiling stretch');
      await page.reload();
      expect(await page.text('h1')).toBe(heading);
      await page.click('Skip this one');
      const second = await page.waitFor((first) => {
        const now = document.querySelector('h1')?.textContent;
        return now !== first && now;
      }, heading);
      await page.reload();
      expect(await page.text('h1')).toBe(second);
      await page.close();
    });
  });
}
