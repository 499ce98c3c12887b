/** Absences: real minutes without input. */
import { describe, expect, test } from 'vitest';
import {
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
import { type Flexor, until } from '../harness';

const INTERVAL = { intervalMinutes: 10, waitMinutes: 5, awayMinutes: 5 };

export function away(flexor: () => Flexor): void {
  describe('away', () => {
    test('does not nudge while the person is away, and counts an absence of the away time as the break', async () => {
      await setOptions(flexor(), { ...INTERVAL, waitMinutes: 0, awayMinutes: 3 });
      await sitDown(flexor(), 600 - 75);
      const lived = await until(
        'the break',
        async () => (await journalOf(flexor())).find((entry) => entry.kind === 'break'),
        240_000,
      );
      expect(lived).toMatchObject({ origin: 'natural', certainty: 'presumed' });
      expect(lived.endedAt - lived.startedAt).toBeGreaterThanOrEqual(180_000);
      expect((await journalOf(flexor())).filter(({ kind }) => kind === 'nudge')).toEqual([]);
      expect(await isBreakWindowOpen(flexor())).toBe(false);
      await flexor().killBackground();
      await flexor().wiggle();
      const back = await clockWhen(flexor(), 'a new bout', ({ bout }) => bout !== null);
      expect(back.bout?.startedAt).toBeGreaterThan(lived.startedAt + 180_000);
    });

    test('a person who is already up is asked when they return', async () => {
      await setOptions(flexor(), INTERVAL);
      // The break falls due after 40 s without input. After 30 s without input, no window opens.
      await sitDown(flexor(), 600 - 40);
      const sat = await clockOf(flexor());
      const dueAt = (sat.bout?.startedAt ?? 0) + 600_000;
      const due = await clockWhen(
        flexor(),
        'a look when the break was due',
        ({ pulse, break: open }) => open !== null || (pulse?.at ?? 0) >= dueAt,
        60_000,
      );
      const inputAt = due.pulse?.inputAt ?? 0;
      expect((due.pulse?.at ?? 0) - inputAt).toBeGreaterThan(30_000);
      await sendPageEvent(flexor(), { type: 'looked' });
      await flexor().killBackground();
      await sendPageEvent(flexor(), { type: 'looked' });
      expect((await clockOf(flexor())).break).toBeNull();
      expect(await isBreakWindowOpen(flexor())).toBe(false);
      const backAt = Date.now();
      await flexor().wiggle();
      const page = await breakWindow(flexor());
      const nudge = await entryWhen(flexor(), 'nudge');
      expect(nudge.startedAt).toBeGreaterThanOrEqual(backAt);
      // In Firefox a window takes the keyboard, so it waits for the first rest after the return.
      if (flexor().name === 'firefox') expect(nudge.startedAt).toBeGreaterThanOrEqual(backAt + 15_000);
      expect(nudge.why).toBe(flexor().name === 'firefox' ? 'still hands' : 'came back');
      await page.click('Skip');
      await page.click('Busy');
      await page.gone();
    });
  });
}

/** Answering a nudge by taking the hands off mouse and keyboard. */
export function lettingGo(flexor: () => Flexor): void {
  describe('hands off', () => {
    test('still hands start the break, it plays to its end, and the return closes the window', async () => {
      await setOptions(flexor(), { ...INTERVAL, hidden: walks });
      await sitDown(flexor(), 601);
      const page = await breakWindow(flexor());
      const { clock, nudge } = await waitForStart(flexor());
      const started = clock.break?.startedAt ?? 0;
      // The person has been up since the last input, which was at least 15 s before the nudge.
      expect(Math.abs(started - (clock.pulse?.inputAt ?? 0))).toBeLessThanOrEqual(2000);
      expect(nudge.startedAt - started).toBeGreaterThanOrEqual(15_000);
      expect(await page.text('.status-line')).toContain('Flexor started the break');
      await page.waitForWithin(
        240_000,
        () => document.querySelector('.ended h1')?.textContent === 'You’re up. That counts.',
      );
      await flexor().wiggle();
      await page.waitFor(() =>
        /^You were up for \d\sminutes?\. That counts\.$/.test(
          document.querySelector('.ended h1')?.textContent ?? '',
        ),
      );
      const lived = (await journalOf(flexor())).find((entry) => entry.kind === 'break');
      expect(lived).toMatchObject({ origin: 'nudged', certainty: 'hands off' });
      // A later look may give a more exact time of the last input.
      expect(Math.abs((lived?.startedAt ?? 0) - started)).toBeLessThanOrEqual(2000);
      expect(lived?.done.length).toBeGreaterThan(0);
      for (const { seconds } of lived?.done ?? []) expect(seconds).toBeGreaterThan(0);
      await page.gone();
    });

    test('I was reading takes the break back, and the nudge is open again', async () => {
      await endQuiet(flexor());
      await sitDown(flexor(), 601);
      const page = await breakWindow(flexor());
      await waitForStart(flexor());
      // After a reload, the page still knows that the break began without a click.
      await page.reload();
      expect(await page.text('.status-line')).toContain('Flexor started the break');
      // With the old page, the wake lock of the screen ended, and some systems report that as input. So the page
      // ignores moves of the first 15 s after a reload.
      await page.waitFor(() => performance.now() > 30_000);
      await stillHands(flexor());
      await flexor().wiggle();
      await page.waitFor(
        () =>
          document.querySelector('.now')?.textContent === 'You’re back. This window will close in a moment.',
      );
      await page.click('I was reading');
      const asked = await clockWhen(flexor(), 'asked again', (clock) => clock.break?.startedAt === null);
      expect(asked.bout).not.toBeNull();
      const kinds = (await journalOf(flexor())).map(({ kind }) => kind);
      expect(kinds).toEqual(['nudge']);
      await page.reload();
      await stillHands(flexor());
      expect((await clockOf(flexor())).break?.startedAt).toBeNull();
      await page.click('Later · 10 min');
      await page.gone();
    });
  });
}

/**
 * Waits until the page knows that the hands have been still for 15 s. It asks every two seconds, and a busy machine
 * answers late, so this waits for twice as long.
 */
async function stillHands(flexor: Flexor): Promise<void> {
  await until('still hands', async () => (await flexor.idleState(30)) === 'idle');
}

/** Waits until a break has begun by itself. Returns the clock and the nudge of the break. */
async function waitForStart(flexor: Flexor) {
  const clock = await clockWhen(
    flexor,
    'a break that began by itself',
    (now) => now.break?.startedAt != null,
  );
  return { clock, nudge: await entryWhen(flexor, 'nudge', ({ breakId }) => breakId === clock.break?.id) };
}
