/**
 * The main job, in real time and only through the pages: set up Flexor, sit, get a nudge, do the break, find it in the
 * history.
 */
import { describe, expect, test } from 'vitest';
import { breakWindow, clockOf, entryWhen, optionWhen } from '../desk';
import { type BrowserName, type Flexor, until } from '../harness';
import { findings } from './pages';

export function mainJob(name: BrowserName, flexor: () => Flexor): void {
  describe('the main job', () => {
    test('the installation opens the welcome page, which leads to a trial break', async () => {
      const page = await flexor().windowWith('welcome.html');
      expect(await page.text('h1')).toBe('Welcome to Flexor');
      expect(await findings(page)).toEqual([]);
      await page.click('Every hour');
      await optionWhen(flexor(), 'intervalMinutes', 60);
      await page.click('A sore knee');
      await optionWhen(flexor(), 'limits', ['knee']);
      await page.waitFor(() =>
        document.querySelector('.chosen')?.textContent?.includes('No kneeling, no deep bend.'),
      );
      await page.click('Every half hour');
      await page.click('A sore knee');
      await optionWhen(flexor(), 'limits', []);
      await page.click('Allow notifications too');
      await page.click('Show me a break now');
      const trial = await flexor().windowWith('break.html#try');
      expect(await trial.text('h1')).toBe('Ceiling stretch');
      await trial.close();
      await page.click('Yes');
      expect(await page.text('.after')).toContain('Good. That is how a break will look.');
      expect(await findings(page)).toEqual([]);
      await page.click('Done');
      expect(await page.text('h1')).toBe('You are set');
      expect(await page.text('.lead')).toContain('30 minutes');
      expect(await findings(page)).toEqual([]);
    });

    test('from the welcome page the person reaches the first finished break, and finds it in the history', async () => {
      const welcome = await flexor().windowWith('welcome.html');
      await welcome.click('All options');
      const options = await flexor().windowWith('options.html');
      // A minute instead of half an hour, to save time.
      await options.fill('A break after', 1);
      await options.fill('Wait for a good moment', 0);
      await options.waitFor(() => document.querySelector('.status')?.textContent?.startsWith('Saved.'));
      await optionWhen(flexor(), 'intervalMinutes', 1);
      await optionWhen(flexor(), 'waitMinutes', 0);
      await options.close();
      await welcome.click('Close this page');
      await welcome.gone();
      const stop = flexor().keepMoving();
      const page = await breakWindow(flexor(), 90_000).finally(stop);
      const nudge = await entryWhen(flexor(), 'nudge');
      console.info(
        `${name}: asked ${nudge.startedAt - nudge.dueAt} ms, shown ${nudge.endedAt - nudge.dueAt} ms after due`,
      );
      expect(nudge.startedAt).toBeGreaterThanOrEqual(nudge.dueAt);
      expect(nudge.endedAt).toBeGreaterThanOrEqual(nudge.startedAt);
      expect(await page.text('.why')).toMatch(/^You have been sitting for \d minutes?\.$/);
      await page.click('Start');
      const ended = page.waitForWithin(180_000, () => document.querySelector('.ended h1')?.textContent);
      expect(await ended).toBe('You are up. That counts.');
      await flexor().wiggle();
      await page.waitFor(() => document.querySelector('.ended h1')?.textContent?.startsWith('You were up'));
      expect((await clockOf(flexor())).break).toBeNull();
      await page.gone();
      // A test cannot click the icon, so it opens the popup as a page.
      const popup = await flexor().open('popup.html');
      await popup.click('History');
      const history = await flexor().windowWith('history.html');
      await until('the break in the bar of today', async () =>
        /^Today: .*sitting, .*\b1 break\b/.test(await history.text('.week-words')),
      );
      await history.click('Today in detail');
      await until('bout and break on the page', async () => {
        const text = await history.text('.lines');
        return /Sat \d minutes?/.test(text) && /Break, \d minutes? .*Ceiling stretch · \w/.test(text);
      });
      expect(await history.text('.line-nudge')).toContain('Asked after');
      const lived = await entryWhen(flexor(), 'break', ({ origin }) => origin === 'nudged');
      expect(lived.done[0]).toMatchObject({ exercise: 'ceiling-stretch', side: null });
      expect(lived.done.length).toBeGreaterThan(1);
      await history.close();
    });
  });
}
