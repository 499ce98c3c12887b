/** Nudges and their answers. The background is killed in every phase. */
import { describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import type { Clock } from '../../../src/core/clock/clock';
import type { OpenBreak } from '../../../src/core/clock/state';
import type { Done } from '../../../src/core/journal/entries';
import {
  backdateBout,
  badgeOf,
  breakWindow,
  clockOf,
  clockWhen,
  endQuiet,
  entryWhen,
  isBreakWindowOpen,
  journalOf,
  sendPageEvent,
  setOptions,
  sitDown,
  walks,
} from '../desk';
import { type Flexor, type PageHandle, until } from '../harness';

const INTERVAL = {
  intervalMinutes: 10,
  waitMinutes: 5,
  awayMinutes: 5,
  laterMinutes: 10,
  counts: 'computer',
};

/** Waits until `isSo` accepts the open break, and returns the break. */
async function openWhen(flexor: Flexor, what: string, isSo: (open: OpenBreak) => boolean) {
  const isOpen = ({ break: open }: Clock) => open !== null && isSo(open);
  const { break: open } = await clockWhen(flexor, what, isOpen);
  if (!open) throw new Error('There is no open break.');
  return open;
}

/** Reloads a page while the background takes one look after another: it must not conclude that the page is gone. */
async function reloadWatched(flexor: Flexor, page: PageHandle): Promise<void> {
  let loading = true;
  const looking = (async () => {
    while (loading) await sendPageEvent(flexor, { type: 'looked' });
  })();
  try {
    await page.reload();
  } finally {
    loading = false;
    await looking;
  }
}

/** Enters a date and time in the menu of pauses. What a person types depends on the language of the browser. */
async function setDate(popup: PageHandle, value: string): Promise<void> {
  await popup.waitFor((text) => {
    const field = document.querySelector<HTMLInputElement>('#pause-date');
    if (field) field.value = text;
    return field !== null;
  }, value);
}

function secondsOf(done: readonly Done[]): number {
  return done.reduce((sum, { seconds }) => sum + seconds, 0);
}

export function asking(flexor: () => Flexor): void {
  describe('asking', () => {
    test('a due break shows the badge after the wait, and asks after the first 15 s of still hands', async () => {
      await setOptions(flexor(), { ...INTERVAL, hidden: walks });
      // Due for 90 s; the wait is a sixth of the interval, 100 s.
      await sitDown(flexor(), 690);
      await flexor().killBackground();
      const stop = flexor().keepMoving(1000);
      try {
        await until('the badge', async () => (await badgeOf(flexor())) === '↑');
        expect(await isBreakWindowOpen(flexor())).toBe(false);
        await flexor().killBackground();
      } finally {
        // If the mouse kept moving, every test after this one would fail.
        await stop();
      }
      await breakWindow(flexor());
      const nudge = await entryWhen(flexor(), 'nudge');
      const { pulse } = await clockOf(flexor());
      expect(nudge.startedAt - (pulse?.inputAt ?? 0)).toBeGreaterThanOrEqual(15_000);
    });

    test('Later closes the window, and the window opens again after ten minutes of sitting', async () => {
      const first = await breakWindow(flexor());
      await flexor().killBackground();
      await first.click('Later · 10 min');
      await first.gone();
      const later = await entryWhen(flexor(), 'snoozed');
      expect(later).toMatchObject({ by: 'said', minutes: 10 });
      expect(await badgeOf(flexor())).toBe('↑');
      await flexor().killBackground();
      await flexor().wiggle();
      await backdateBout(flexor(), 601);
      const again = await breakWindow(flexor());
      expect(await again.text('.why')).toMatch(/^You’ve been sitting for 2\d minutes/);
    });

    test('closing the window by its X counts as Later', async () => {
      await (await breakWindow(flexor())).close();
      await entryWhen(flexor(), 'snoozed', ({ by }) => by === 'closed');
      expect((await clockOf(flexor())).ask).toMatchObject({ snoozes: 2, snoozeMinutes: 10 });
    });

    test('Skip does not end the bout, and asks one interval later with the whole sitting time', async () => {
      await sitDown(flexor(), 601);
      const page = await breakWindow(flexor());
      const { bout } = await clockOf(flexor());
      await page.click('Skip');
      await page.click('Busy');
      await page.gone();
      await entryWhen(flexor(), 'skipped', ({ because }) => because === 'busy');
      const after = await clockOf(flexor());
      expect(after.bout?.startedAt).toBe(bout?.startedAt);
      expect(await badgeOf(flexor())).toBe('');
      await flexor().wiggle();
      await backdateBout(flexor(), 601);
      expect(await (await breakWindow(flexor())).text('.why')).toMatch(/^You’ve been sitting for 20 minutes/);
    });

    test('a break continues when the background is killed, and ends when its page is closed', async () => {
      const page = await breakWindow(flexor());
      await page.click('Just stand');
      await clockWhen(flexor(), 'a break has begun', (clock) => clock.break?.startedAt != null);
      await flexor().killBackground();
      await clockWhen(flexor(), 'the page reported', (clock) => (clock.break?.done.length ?? 0) > 0);
      await flexor().killBackground();
      await page.close();
      const partial = await entryWhen(flexor(), 'partial');
      expect(partial.done[0]?.exercise).toBe('stand-tall-reset');
      expect((await clockOf(flexor())).bout).not.toBeNull();
    });

    test('a break continues after a reload of its page, and keeps everything that was done', async () => {
      await setOptions(flexor(), { ...INTERVAL, waitMinutes: 0, hidden: walks });
      await sitDown(flexor(), 601);
      const page = await breakWindow(flexor());
      await page.click('Start');
      // More than the opening exercise, or than its first ten seconds.
      const before = await openWhen(flexor(), 'enough reported', ({ done }) => secondsOf(done) > 12);
      const heading = await page.text('h1');
      await reloadWatched(flexor(), page);
      expect(await page.text('h1')).toBe(heading);
      const after = await openWhen(
        flexor(),
        'reported by the new page',
        ({ reportedAt }) => reportedAt !== before.reportedAt,
      );
      expect(secondsOf(after.done)).toBeGreaterThanOrEqual(secondsOf(before.done));
      expect(after.done.slice(0, -1)).toEqual(before.done.slice(0, -1));
      await openWhen(flexor(), 'more of it', (open) => secondsOf(open.done) > secondsOf(after.done));
      await page.click('More');
      await page.click('End here');
      const { done } = await entryWhen(flexor(), 'partial');
      const parts = done.map(({ exercise, side }) => `${exercise} ${side}`);
      expect(new Set(parts).size).toBe(parts.length);
      expect(done.slice(0, before.done.length - 1)).toEqual(before.done.slice(0, -1));
      expect(secondsOf(done)).toBeGreaterThan(secondsOf(after.done));
      await page.gone();
    });

    test('an exercise chosen instead of the plan is kept after an immediate reload', async () => {
      await sitDown(flexor(), 601);
      const page = await breakWindow(flexor());
      await page.click('Just stand');
      await clockWhen(flexor(), 'a break has begun', (clock) => clock.break?.startedAt != null);
      await page.reload();
      expect(await page.text('h1')).toBe('Stand and sway');
      await page.click('It hurts');
      expect(await page.text('h1')).toBe('You were right to stop.');
      await page.reload();
      expect(await page.text('h1')).toBe('You were right to stop.');
      await page.click('Close');
      await page.gone();
    });

    test('a walk ends when the person is back at the desk', async () => {
      await setOptions(flexor(), { ...INTERVAL, waitMinutes: 0 });
      await sitDown(flexor(), 601);
      const page = await breakWindow(flexor());
      await page.click('Walk');
      // The movement of the mouse directly after the click does not count as a return.
      await flexor().wiggle();
      // The page asks every two seconds, and a busy machine answers late. After a minute it would be a full break.
      await until('still hands', async () => (await flexor().idleState(22)) === 'idle');
      expect(await page.text('h1')).toBe('Two-minute walk');
      await flexor().wiggle();
      const partial = await entryWhen(flexor(), 'partial');
      expect(partial.done[0]).toMatchObject({ exercise: 'walk-short', side: null });
      expect(partial.done[0]?.seconds).toBeGreaterThanOrEqual(15);
      expect(await page.text('.ended .more-words')).toContain('A break needs a full minute');
      await page.gone();
    });

    test('a pause until a date goes on after the background was killed, says its end, and can be resumed', async () => {
      await setOptions(flexor(), { ...INTERVAL, waitMinutes: 0 });
      await sitDown(flexor(), 300);
      const popup = await flexor().open('popup.html');
      await popup.click('Pause');
      await setDate(popup, '2020-01-01T09:00');
      await popup.click('.pause-date button');
      await popup.waitFor(
        (text) => document.querySelector('#pause-problem')?.textContent === text,
        messages.popup_pause_past.message,
      );
      const until = await popup.evaluate(() => {
        const { Temporal } = globalThis;
        return Temporal.Now.plainDateTimeISO()
          .add({ days: 3 })
          .with({ hour: 9, minute: 30 })
          .toString()
          .slice(0, 16);
      });
      await setDate(popup, until);
      await popup.click('.pause-date button');
      const at = await popup.evaluate((text) => new Date(text).getTime(), until);
      await clockWhen(
        flexor(),
        'paused',
        ({ pause }) => JSON.stringify(pause?.until) === JSON.stringify({ at }),
      );
      const weekday = await popup.evaluate(
        (end) => new Date(end).toLocaleDateString('en', { weekday: 'long' }),
        at,
      );
      const saysEnd = (name: string) =>
        document.querySelector('.sentence')?.textContent?.startsWith(`Flexor is paused until ${name}`);
      await popup.waitFor(saysEnd, weekday);
      await popup.close();
      await flexor().killBackground();
      await backdateBout(flexor(), 400);
      expect((await clockOf(flexor())).break).toBeNull();
      const title = await flexor().evaluate(() => globalThis.browser.action.getTitle({}));
      expect(title).toContain(`Flexor: paused until ${weekday}`);
      const again = await flexor().open('popup.html');
      await again.waitFor(saysEnd, weekday);
      await again.click('Resume');
      const { quietUntil } = await clockWhen(flexor(), 'resumed', ({ pause }) => pause === null);
      expect(quietUntil).toBeGreaterThan(0);
      await again.close();
    });

    test('does not ask while paused, and asks again after Resume', async () => {
      await setOptions(flexor(), { ...INTERVAL, waitMinutes: 0 });
      await sitDown(flexor(), 300);
      const popup = await flexor().open('popup.html');
      await popup.click('Pause');
      await popup.click('Until I resume');
      await popup.waitFor(
        () => document.querySelector('.sentence')?.textContent === 'Flexor is paused until you resume it.',
      );
      expect(await badgeOf(flexor())).toBe('II');
      await flexor().killBackground();
      await backdateBout(flexor(), 400);
      expect((await clockOf(flexor())).break).toBeNull();
      expect(await popup.evaluate(() => document.querySelector('.ring-number')?.textContent)).toBe('11');
      await popup.click('Resume');
      const settling = await clockWhen(flexor(), 'resumed', ({ pause }) => pause === null);
      expect(settling.break).toBeNull();
      expect(settling.quietUntil).toBeGreaterThan(Date.now() + 100_000);
      await endQuiet(flexor());
      await breakWindow(flexor());
      await popup.close();
    });

    test('Break now starts a break at once', async () => {
      await (await breakWindow(flexor())).close();
      await sitDown(flexor(), 60);
      const popup = await flexor().open('popup.html');
      await popup.click('Break now');
      const page = await breakWindow(flexor());
      expect(await page.text('h1')).toBe('Ceiling stretch');
      await page.click('More');
      await page.click('End here');
      await page.gone();
      expect((await journalOf(flexor())).filter(({ kind }) => kind === 'break')).toEqual([]);
      await popup.close();
    });
  });
}
