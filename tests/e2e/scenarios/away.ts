/** What happens while nobody is at the desk: real minutes without input. */
import { describe, expect, test } from 'vitest';
import { breakWindow, clockWhen, isAsked, journalOf, setOptions, sitDown } from '../desk';
import { type Flexor, until } from '../harness';

const INTERVAL = { intervalMinutes: 10, waitMinutes: 5, awayMinutes: 5 };

export function away(flexor: () => Flexor): void {
  describe('away', () => {
    test('nothing nudges an empty chair: two minutes without input are the break that was due', async () => {
      await setOptions(flexor(), { ...INTERVAL, waitMinutes: 0 });
      await sitDown(flexor(), 600 - 75);
      const lived = await until(
        'the break',
        async () => (await journalOf(flexor())).find((entry) => entry.kind === 'break'),
        180_000,
      );
      expect(lived).toMatchObject({ origin: 'natural', certainty: 'presumed' });
      expect((await journalOf(flexor())).filter(({ kind }) => kind === 'nudge')).toEqual([]);
      expect(await isAsked(flexor())).toBe(false);
      await flexor().killBackground();
      await flexor().wiggle();
      const back = await clockWhen(flexor(), 'somebody sits again', ({ bout }) => bout !== null, 40_000);
      expect(back.bout?.startedAt).toBeGreaterThan(lived.startedAt + 120_000);
    });

    test('getting up without a click is the break, and the window says so on return', async () => {
      await setOptions(flexor(), INTERVAL);
      await sitDown(flexor(), 601);
      const page = await breakWindow(flexor(), 40_000);
      await page.waitForWithin(
        180_000,
        () => document.querySelector('.ended h1')?.textContent === 'You are up. That counts.',
      );
      await flexor().wiggle();
      await page.waitFor(
        () => document.querySelector('.ended h1')?.textContent === 'You were up 2 minutes. That counts.',
      );
      const lived = (await journalOf(flexor())).find((entry) => entry.kind === 'break');
      expect(lived).toMatchObject({ origin: 'nudged', certainty: 'hands off' });
      await page.gone();
    });
  });
}
