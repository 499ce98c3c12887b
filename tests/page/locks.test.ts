/** A call of storage that never answers does not hold a lock for good: others wait no longer than its time limit. */
import { describe, expect, test, vi } from 'vitest';
import { CLOCK, JOURNAL_LOCK, OPTIONS_LOCK, SYNC } from '../../src/browser/storage';
import { syncClockOptions } from '../../src/browser/sync';
import { newClock } from '../../src/core/clock/clock';
import { journalKey } from '../../src/core/journal/days';
import { untroubled } from '../../src/core/sync/state';
import { erase } from '../../src/page/erasing';
import { amendSkip, correct } from '../../src/page/journal-edits';
import { saveOption, saveOwn } from '../../src/page/options';
import { switchOff, switchOn } from '../../src/page/sync';
import { eraseAside } from '../../src/page/unreadable';
import { begin, NOON } from '../background/desk';
import browser, { fake } from '../browser/fake-browser';
import { bout, own } from '../browser/some-data';

const { local } = browser.storage;
const methods = ['get', 'set', 'remove'] as const;
const watch = { onProgress: () => {}, signal: new AbortController().signal };
const skipped = {
  id: 'here.1',
  zone: 'UTC',
  startedAt: NOON,
  endedAt: NOON,
  kind: 'skipped',
  breakId: 'here.2',
} as const;

const acts: Readonly<Record<string, () => Promise<unknown>>> = {
  'correcting a line': () => correct(bout(1), 'deleted', NOON),
  'telling why a break was skipped': () => amendSkip('here.2', 'on a call', NOON),
  'erasing the history': () => erase('history'),
  'erasing what cannot be read': () => eraseAside(watch),
  'saving an option': () => saveOption('laterMinutes', 7, NOON),
  'saving an own exercise': () => saveOwn('own-1', own, NOON),
  'switching sync on': switchOn,
  'switching sync off': switchOff,
  'taking over options of other computers': syncClockOptions,
};

/** A desk with a line to correct, a skipped break, and data that cannot be read. */
function beginWithData(): void {
  begin();
  vi.useFakeTimers({ now: NOON, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  Object.assign(fake.local, {
    [CLOCK]: newClock('here'),
    [SYNC]: untroubled,
    [journalKey(NOON)]: [skipped, 'unreadable'],
    'aside:clock:1': {},
  });
}

/** Lets the call number `index` of storage never answer. Returns how many calls there were. */
function hangAt(index: number): () => number {
  let calls = 0;
  for (const method of methods) {
    const answer = local[method].bind(local) as (...args: unknown[]) => Promise<unknown>;
    const hanging = (...args: unknown[]) => {
      calls += 1;
      return calls - 1 === index ? new Promise(() => {}) : answer(...args);
    };
    vi.spyOn(local, method).mockImplementation(hanging as never);
  }
  return () => calls;
}

/** Whether another holder gets both locks by now. */
async function areLocksFree(): Promise<boolean> {
  let free = 0;
  for (const lock of [JOURNAL_LOCK, OPTIONS_LOCK])
    navigator.locks.request(lock, async () => {
      free += 1;
    });
  await vi.advanceTimersByTimeAsync(0);
  return free === 2;
}

describe.each(Object.entries(acts))('%s', (_, act) => {
  test('frees its locks wherever storage never answers', async () => {
    beginWithData();
    const count = hangAt(-1);
    await act();
    const calls = count();
    expect(calls).toBeGreaterThan(0);
    const held: number[] = [];
    for (let index = 0; index < calls; index += 1) {
      beginWithData();
      hangAt(index);
      const ended = act().then(
        () => 'done',
        () => 'told',
      );
      await vi.advanceTimersByTimeAsync(60_000);
      if (!(await areLocksFree())) held.push(index);
      expect(await ended).toMatch(/done|told/);
    }
    expect(held).toEqual([]);
  });
});
