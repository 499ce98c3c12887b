/** The main job, in real time and through the pages only: set, sit, be asked, do it, find it. */
import { describe, expect, test } from 'vitest';
import { breakWindow, clockOf, entryWhen, journalOf, setOptions, sitDown, walks } from '../desk';
import { type BrowserName, type Flexor, until } from '../harness';

export function mainJob(name: BrowserName, flexor: () => Flexor): void {
  describe('the main job', () => {
    test('installing opens the options page once', async () => {
      const page = await flexor().windowWith('options.html');
      expect(await page.text('h1')).toBe('Options');
      await page.close();
    });

    test('a minute of sitting opens the break by itself; doing it is found in the history', async () => {
      const options = await flexor().open('options.html');
      await options.fill('A break after', 1);
      await options.fill('Wait for a good moment', 0);
      await options.waitFor(() => document.querySelector('[role=status]')?.textContent === 'Saved.');
      await setOptions(flexor(), { hidden: walks });
      await sitDown(flexor(), 0);
      const stop = flexor().keepMoving();
      const page = await breakWindow(flexor(), 90_000);
      await stop();
      const nudge = await entryWhen(flexor(), 'nudge');
      console.info(
        `${name}: asked ${nudge.startedAt - nudge.dueAt} ms, shown ${nudge.endedAt - nudge.dueAt} ms after due`,
      );
      expect(nudge.startedAt).toBeGreaterThanOrEqual(nudge.dueAt);
      expect(nudge.endedAt).toBeGreaterThanOrEqual(nudge.startedAt);
      expect(await page.text('.why')).toBe('1 minute seated.');
      await page.click('Start');
      const ended = page.waitForWithin(180_000, () => document.querySelector('.ended h1')?.textContent);
      expect(await ended).toBe('You are up. That counts.');
      await flexor().wiggle();
      await page.waitFor(() => document.querySelector('.ended h1')?.textContent?.startsWith('You were up'));
      await options.close();
      const history = await flexor().open('history.html');
      await until('bout and break on the page', async () => {
        const text = await history.text('.lines');
        return /Sat 1 minute presumed/.test(text) && /Break, \d minutes? hands off/.test(text);
      });
      expect(await history.text('.line-break')).toMatch(/Ceiling stretch · \w/);
      expect(await history.text('.line-nudge')).toContain('Asked after 1 minute seated');
      expect((await clockOf(flexor())).break).toBeNull();
      const lived = (await journalOf(flexor())).find((entry) => entry.kind === 'break');
      expect(lived?.done[0]).toMatchObject({ exercise: 'ceiling-stretch', side: null });
      expect(lived?.done.length).toBeGreaterThan(1);
      await page.gone();
      await history.close();
    });
  });
}
