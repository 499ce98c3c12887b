/** The wall clock is set ahead while a break plays, as a computer does when it corrects its time. */
import { describe, expect, test } from 'vitest';
import { HOUR, SECOND } from '../../../src/core/time';
import { breakWindow, clockOf, clockWhen, entryWhen, sendPageEvent, setOptions, sitDown } from '../desk';
import type { Flexor } from '../harness';

/** The tolerance for times in the journal: browsers report the time since the last input in whole seconds. */
const INEXACT = 5 * SECOND;

export function clockAhead(flexor: () => Flexor): void {
  describe('the clock is set ahead by an hour', () => {
    test('a playing break continues, and its length is the time that its page was open', async () => {
      const { time } = flexor();
      await setOptions(flexor(), { intervalMinutes: 10, waitMinutes: 0, awayMinutes: 5 });
      await sitDown(flexor(), 601);
      const page = await breakWindow(flexor());
      const pressedAt = time.now;
      await page.click('Just stand');
      const { break: played, bout } = await clockWhen(
        flexor(),
        'ten seconds were played',
        (clock) => (clock.break?.done[0]?.seconds ?? 0) >= 10,
        40_000,
      );
      const startedAt = played?.startedAt ?? 0;
      const satMs = startedAt - (bout?.startedAt ?? 0);

      time.setClock(HOUR);
      const setAt = time.now + HOUR;
      await sendPageEvent(flexor(), { type: 'looked' });
      const looked = await clockOf(flexor());
      expect(looked.pulse?.at).toBeGreaterThanOrEqual(setAt);
      expect(looked.break?.id).toBe(played?.id);
      // The page continues the same exercise, and its reports have the new time.
      const seconds = looked.break?.done[0]?.seconds ?? 0;
      const on = await clockWhen(
        flexor(),
        'the page reported more',
        ({ break: open }) => open === null || ((open.reportedAt ?? 0) > setAt && secondsOf(open) > seconds),
      );
      expect(on.break?.id).toBe(played?.id);
      expect(await page.text('h1')).toBe('Stand and sway');

      await page.waitForWithin(
        120_000,
        () => document.querySelector('.ended h1')?.textContent === 'You’re up. That counts.',
      );
      const upForMs = time.now - startedAt;
      await flexor().wiggle();
      await clockWhen(flexor(), 'the return', ({ up }) => up === null);
      const seenMs = time.now - pressedAt;
      const lived = await entryWhen(flexor(), 'break');
      expect(lived).toMatchObject({ origin: 'nudged', breakId: played?.id });
      expect(lived.endedAt - lived.startedAt).toBeGreaterThan(upForMs - INEXACT);
      expect(lived.endedAt - lived.startedAt).toBeLessThan(seenMs + INEXACT);
      expect(lived.done).toHaveLength(1);
      const sat = await entryWhen(flexor(), 'bout');
      expect(sat.endedAt).toBe(lived.startedAt);
      expect(Math.abs(sat.endedAt - sat.startedAt - satMs)).toBeLessThan(INEXACT);
      expect(Math.abs(sat.sittingMs - satMs)).toBeLessThan(INEXACT);
      await page.gone();
    });
  });
}

function secondsOf({ done }: { readonly done: readonly { readonly seconds: number }[] }): number {
  return done.reduce((sum, { seconds }) => sum + seconds, 0);
}
