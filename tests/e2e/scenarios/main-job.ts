/** The main job, in real time and through the pages only: set, sit, be asked, do it, find it. */
import { describe, expect, test } from 'vitest';
import { breakWindow, clockOf, entryWhen, journalOf, optionWhen, setOptions, sitDown, walks } from '../desk';
import { type BrowserName, type Flexor, until } from '../harness';
import { findings } from './pages';

export function mainJob(name: BrowserName, flexor: () => Flexor): void {
  describe('the main job', () => {
    test('installing opens the welcome page, which leads to a break to try and closes itself', async () => {
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
      await page.click('Close this page');
      await page.gone();
    });

    test('a minute of sitting opens the break by itself; doing it is found in the history', async () => {
      const options = await flexor().open('options.html');
      await options.fill('A break after', 1);
      await options.fill('Wait for a good moment', 0);
      await options.waitFor(() => document.querySelector('.status')?.textContent?.startsWith('Saved.'));
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
