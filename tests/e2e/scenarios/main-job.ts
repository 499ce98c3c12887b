/**
 * The main job, in real time and only through the pages: set up Flexor, sit, get a nudge, do the break, find it in the
 * history.
 */
import { describe, expect, test } from 'vitest';
import { breakWindow, clockOf, entryWhen, optionWhen, withBusyHands } from '../desk';
import { type BrowserName, type Flexor, until } from '../harness';
import { accessibilityViolations } from './pages';

export function mainJob(name: BrowserName, flexor: () => Flexor): void {
  describe('the main job', () => {
    test('the welcome page opens at the installation, leads to a trial break in four clicks, and asks whether it was seen', async () => {
      const page = await flexor().windowWith('welcome.html');
      const steps = [
        ['Step 1 of 4', 'Welcome to Flexor', 'Get started'],
        ['Step 2 of 4', 'How often should Flexor ask for a break?', 'Next'],
        ['Step 3 of 4', 'What should Flexor know about you?', 'Next'],
        ['Step 4 of 4', 'Try it now', 'Show me a break now'],
      ] as const;
      for (const [progress, heading, button] of steps) {
        await page.waitFor((wanted) => document.querySelector('h1')?.textContent === wanted, heading);
        expect(await page.text('.progress')).toBe(progress);
        expect(await accessibilityViolations(page)).toEqual([]);
        await page.click(button);
      }
      const trial = await flexor().windowWith('break.html#try');
      expect(await trial.text('h1')).toBe('Ceiling stretch');
      await trial.waitFor(() => document.querySelector('.doing .figure'));
      await trial.close();
      await page.click('Yes');
      expect(await page.text('.after')).toContain('Good. That’s how a break will look.');
      expect(await accessibilityViolations(page)).toEqual([]);
    });

    test('each answer is stored at once, also if the person goes back, reloads, or uses the keys only', async () => {
      const page = await flexor().windowWith('welcome.html');
      const headingIs = (wanted: string) =>
        page.waitFor((text) => document.querySelector('h1')?.textContent === text, wanted);
      await page.click('Back');
      await headingIs('What should Flexor know about you?');
      await page.click('Looser hips');
      await optionWhen(flexor(), 'hopes', ['hips']);
      await page.click('Yes, let me choose');
      await page.click('A sore knee');
      await optionWhen(flexor(), 'limits', ['knee']);
      await page.waitFor(() =>
        document
          .querySelector('.chosen')
          ?.textContent?.includes('Flexor leaves out kneeling and deep knee bends.'),
      );
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.reload();
      await headingIs('What should Flexor know about you?');
      expect(await page.state('Looser hips')).toBe(true);
      await page.click('Nothing special');
      await optionWhen(flexor(), 'limits', []);
      // The click on *Back* is an entry in the browser's history too, so going back there undoes it.
      await page.evaluate(() => history.back());
      await headingIs('Try it now');
      await page.evaluate(() => history.go(-2));
      await headingIs('How often should Flexor ask for a break?');
      // From the heading, which has the focus, to the first choice, and down to the next one.
      await page.waitFor(() => document.activeElement?.tagName === 'H1');
      await page.press('Tab');
      await page.press('ArrowDown');
      await optionWhen(flexor(), 'intervalMinutes', 45);
      await page.press('ArrowUp');
      await optionWhen(flexor(), 'intervalMinutes', 30);
      await page.click('Skip setup');
      await headingIs('You’re all set');
      expect(await page.text('.lead')).toContain('30 minutes');
      expect(await accessibilityViolations(page)).toEqual([]);
    });

    test('from the welcome page the person reaches the first finished break, and finds it in the history', async () => {
      const welcome = await flexor().windowWith('welcome.html');
      await welcome.click('All options');
      const options = await flexor().windowWith('options.html');
      // A minute instead of half an hour, to save time.
      await options.fill('Sitting before a break', 1);
      // The field *Wait for a good moment* is not among the essentials, with which the options page opens.
      await options.click('All options');
      await options.click('Wait for a good moment');
      await options.waitFor(() => document.querySelector('.status')?.textContent?.startsWith('Saved.'));
      await optionWhen(flexor(), 'intervalMinutes', 1);
      await optionWhen(flexor(), 'waitMinutes', 0);
      await options.close();
      await welcome.click('Close this page');
      await welcome.gone();
      const page = await withBusyHands(flexor(), () => breakWindow(flexor(), 90_000));
      const nudge = await entryWhen(flexor(), 'nudge');
      console.info(
        `${name}: asked ${nudge.startedAt - nudge.dueAt} ms, shown ${nudge.endedAt - nudge.dueAt} ms after due`,
      );
      expect(nudge.startedAt).toBeGreaterThanOrEqual(nudge.dueAt);
      expect(nudge.endedAt).toBeGreaterThanOrEqual(nudge.startedAt);
      expect(await page.text('.why')).toMatch(/^You’ve been sitting for \d+ minutes?\.$/);
      await page.click('Start');
      const ended = page.waitForWithin(180_000, () => document.querySelector('.ended h1')?.textContent);
      expect(await ended).toBe('You’re up. That counts.');
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
        return /Sitting: \d+ minutes?/.test(text) && /Break: \d+ minutes? .*Ceiling stretch · \w/.test(text);
      });
      expect(await history.text('.line-nudge')).toContain('Flexor asked. You had been sitting for');
      const lived = await entryWhen(flexor(), 'break', ({ origin }) => origin === 'nudged');
      expect(lived.done[0]).toMatchObject({ exercise: 'ceiling-stretch', side: null });
      expect(lived.done.length).toBeGreaterThan(1);
      await history.close();
    });
  });
}
