/** The question *How is your back today?*, which comes once a day at the end of a break. */
import { describe, expect, test } from 'vitest';
import { breakWindow, clockOf, entryWhen, sendPageEvent, setOptions, sitDown } from '../desk';
import { type Flexor, until } from '../harness';
import { accessibilityViolations } from './pages';

export function backToday(flexor: () => Flexor): void {
  describe('your back today', () => {
    test('is asked at the end of the first break, and the answer holds for the day', async () => {
      await setOptions(flexor(), { intervalMinutes: 30, waitMinutes: 5, backDaily: true });
      await sitDown(flexor(), 300);
      await sendPageEvent(flexor(), { type: 'asked' });
      const page = await breakWindow(flexor());
      const { startedAt } = (await clockOf(flexor())).break ?? {};
      await page.waitForWithin(90_000, (from) => Date.now() - from > 61_000, startedAt ?? Date.now());
      await page.press('d');
      await page.waitFor(() => document.querySelector('.ended'));
      // The question comes when the person returns.
      await flexor().wiggle();
      await page.waitFor(() => document.querySelector('.back-today'));
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.press('8');
      const felt = await entryWhen(flexor(), 'felt');
      expect(felt.score).toBe(8);
      await page.waitFor(() =>
        /will keep today gentle/.test(document.querySelector('.back-today')?.textContent ?? ''),
      );
      expect((await clockOf(flexor())).day?.felt?.score).toBe(8);
      await page.gone();
      const history = await flexor().open('history.html');
      await until('the back in the week', async () =>
        /back pain 8 of 10$/.test(await history.text('.week-words')),
      );
      expect(await history.text('.week-numbers')).toMatch(/Back pain 8 of 10$/);
      expect(await accessibilityViolations(history)).toEqual([]);
      await history.close();
      await setOptions(flexor(), { backDaily: false });
    });
  });
}
