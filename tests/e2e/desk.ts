/** Helpers for tests of Flexor in a real browser: they read and change the clock, the journal and the options. */
import type { Clock } from '../../src/core/clock/clock';
import { readClock } from '../../src/core/clock/clock';
import type { PageEvent } from '../../src/core/clock/events';
import { WINDOW_RETRY } from '../../src/core/clock/rules';
import { isJournalKey, readEntries } from '../../src/core/journal/days';
import type { Entry } from '../../src/core/journal/entries';
import type { OptionKey } from '../../src/core/options/options';
import { SECOND } from '../../src/core/time';
import { isAway } from '../../src/exercises/exercise';
import { library } from '../../src/exercises/library';
import { type Flexor, type PageHandle, until } from './harness';

/** Reads the stored clock. Waits until there is one. */
export async function clockOf(flexor: Flexor): Promise<Clock> {
  return await until('a clock to be stored', async () => readClock((await flexor.storage()).clock));
}

/**
 * Waits until `isSo` accepts the stored clock, and returns the clock. `what` describes it in the error after the
 * timeout.
 */
export async function clockWhen(
  flexor: Flexor,
  what: string,
  isSo: (clock: Clock) => boolean,
  timeoutMs?: number,
): Promise<Clock> {
  return await until(
    `the clock: ${what}`,
    async () => {
      const clock = await clockOf(flexor);
      return isSo(clock) ? clock : undefined;
    },
    timeoutMs,
  );
}

export async function journalOf(flexor: Flexor): Promise<Entry[]> {
  const stored = Object.entries(await flexor.storage());
  return stored
    .filter(([key]) => isJournalKey(key))
    .flatMap(([, day]) => readEntries(day))
    .toSorted((a, b) => Number(a.id.split('.')[1]) - Number(b.id.split('.')[1]));
}

/** Waits until the journal has an entry of this kind that `isIt` accepts, and returns the entry. */
export async function entryWhen<Kind extends Entry['kind']>(
  flexor: Flexor,
  kind: Kind,
  isIt: (entry: Extract<Entry, { kind: Kind }>) => boolean = () => true,
): Promise<Extract<Entry, { kind: Kind }>> {
  const wanted = (entry: Entry): entry is Extract<Entry, { kind: Kind }> =>
    entry.kind === kind && isIt(entry as Extract<Entry, { kind: Kind }>);
  return await until(`an entry in the journal: ${kind}`, async () => (await journalOf(flexor)).find(wanted));
}

/** Sends an event to the background, as Flexor's pages do. The browser starts the background if it is stopped. */
export async function sendPageEvent(flexor: Flexor, event: PageEvent): Promise<void> {
  await flexor.evaluate(async (message) => {
    await globalThis.browser.runtime.sendMessage(message);
  }, event);
}

/** Stores options as the options page does, and lets the background take a look. */
export async function setOptions(
  flexor: Flexor,
  options: Partial<Record<OptionKey, unknown>>,
): Promise<void> {
  const items = Object.entries(options).map(([key, value]) => [`option:${key}`, { value, at: 0 }]);
  await flexor.setStorage(Object.fromEntries(items));
  await sendPageEvent(flexor, { type: 'looked' });
}

/** Waits until an option is stored with this value. */
export async function optionWhen(flexor: Flexor, key: OptionKey, value: unknown): Promise<void> {
  await until(`the option ${key} to be ${JSON.stringify(value)}`, async () => {
    const stored = (await flexor.storage())[`option:${key}`] as { value?: unknown } | undefined;
    return JSON.stringify(stored?.value) === JSON.stringify(value);
  });
}

/** Moves the start of the open bout back by `seconds`, as if the person had sat for that much longer. */
export async function backdateBout(flexor: Flexor, seconds: number): Promise<void> {
  await clockWhen(flexor, 'an open bout', ({ bout }) => bout !== null);
  await flexor.evaluate(async (ms) => {
    const { local } = globalThis.browser.storage;
    // Every writer of the clock holds this lock, the background too.
    await navigator.locks.request('journal', async () => {
      const clock = (await local.get('clock')).clock as Clock;
      const bout = clock.bout && { ...clock.bout, startedAt: clock.bout.startedAt - ms };
      await local.set({ clock: { ...clock, bout } });
    });
  }, seconds * SECOND);
  await sendPageEvent(flexor, { type: 'looked' });
}

/** Ends the quiet time after a break or a pause. */
export async function endQuiet(flexor: Flexor): Promise<void> {
  await flexor.evaluate(async () => {
    const { local } = globalThis.browser.storage;
    await navigator.locks.request('journal', async () => {
      const clock = (await local.get('clock')).clock as Clock;
      await local.set({ clock: { ...clock, quietUntil: 0 } });
    });
  });
  await sendPageEvent(flexor, { type: 'looked' });
}

/** Moves the last failure to open a window so far back that Flexor may try again. */
export async function endWindowRetry(flexor: Flexor): Promise<void> {
  await flexor.evaluate(async (ms) => {
    const { local } = globalThis.browser.storage;
    await navigator.locks.request('journal', async () => {
      const clock = (await local.get('clock')).clock as Clock;
      const windowFailedAt = (clock.ways.windowFailedAt ?? 0) - ms;
      await local.set({ clock: { ...clock, ways: { ...clock.ways, windowFailedAt } } });
    });
  }, WINDOW_RETRY);
  await sendPageEvent(flexor, { type: 'looked' });
}

/** Starts a test with an empty journal and a person who has sat for this number of seconds. */
export async function sitDown(flexor: Flexor, seconds: number): Promise<void> {
  await flexor.wiggle();
  await flexor.evaluate(async () => {
    const { local } = globalThis.browser.storage;
    await navigator.locks.request('journal', async () => {
      const keys = Object.keys(await local.get());
      await local.remove(keys.filter((key) => key === 'clock' || key.startsWith('journal:')));
    });
  });
  await sendPageEvent(flexor, { type: 'looked' });
  await backdateBout(flexor, seconds);
}

/** How long the exercises of the open break have been done, in seconds. */
export function secondsDone({ break: open }: Clock): number {
  return (open?.done ?? []).reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Runs `act` while the mouse keeps moving, so that no break begins by itself meanwhile. Resolves to its result. */
export async function withBusyHands<Result>(flexor: Flexor, act: () => Promise<Result>): Promise<Result> {
  const stop = flexor.keepMoving();
  try {
    return await act();
  } finally {
    await stop();
  }
}

/** Waits until the break window has opened by itself and has reported that it is shown. */
export async function breakWindow(flexor: Flexor, timeoutMs?: number): Promise<PageHandle> {
  const page = await flexor.windowWith('break.html', timeoutMs === undefined ? {} : { timeoutMs });
  await clockWhen(flexor, 'the break is shown', (clock) => clock.break?.shownAt != null);
  return page;
}

/**
 * The exercises that lead away from the desk. They have no bell and last until the person returns. If they are hidden,
 * every break ends by itself.
 */
export const walks: readonly string[] = library.filter((exercise) => isAway(exercise)).map(({ id }) => id);

/** Whether a break window is open. */
export async function isBreakWindowOpen(flexor: Flexor): Promise<boolean> {
  return (await flexor.pages()).some(({ href }) => href.includes('break.html'));
}

export async function badgeOf(flexor: Flexor): Promise<string> {
  return await flexor.evaluate(() => globalThis.browser.action.getBadgeText({}));
}
