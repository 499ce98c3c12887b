/**
 * Options in sync with other computers, over a browser in memory. What its sync holds was stored by the other
 * computers.
 */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { syncClockOptions } from '../../src/browser/sync';
import { MANAGED, readOptions } from '../../src/core/options/options';
import { OWN_KEY, readOwnExercises } from '../../src/core/options/own-exercises';
import { readSyncState } from '../../src/core/sync/state';
import { importBackup, openBackup } from '../../src/page/backup';
import { erase } from '../../src/page/erasing';
import { pullChanges, saveOption, saveOwn } from '../../src/page/options';
import { hasCopy, removeCopy, switchOff, switchOn, syncNow } from '../../src/page/sync';
import { begin, choose, NOON } from '../background/desk';
import browser, { fake } from '../browser/fake-browser';
import { backupFile, own } from '../browser/some-data';

beforeEach(() => {
  browser.storage.sync.onChanged.listeners.clear();
  begin();
  vi.useFakeTimers({ now: NOON, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});

/** Lets time pass until an assertion holds, at most five seconds. */
async function eventually(holds: () => void): Promise<void> {
  for (let passed = 0; passed < 5000; passed += 100) {
    try {
      return holds();
    } catch {
      await vi.advanceTimersByTimeAsync(100);
    }
  }
  holds();
}

const sixty = { value: 60, at: NOON };
const interval = 'option:intervalMinutes';
const writes = () => fake.calls.filter((call) => call.startsWith('sync '));
const state = () => readSyncState(fake.local.sync);
const watch = () => ({ onProgress: () => {}, signal: new AbortController().signal });

/** Simulates a change on another computer. */
function receive(items: Record<string, unknown>): void {
  Object.assign(fake.sync, items);
  browser.storage.sync.onChanged.fire();
}

describe('before it is switched on', () => {
  test('nothing is sent or received', async () => {
    receive({ [interval]: sixty });
    await saveOption('laterMinutes', 7, NOON);
    await syncNow();
    await syncClockOptions();
    expect(fake.local).toEqual({ 'option:laterMinutes': { value: 7, at: NOON } });
    expect(writes()).toEqual([]);
  });
});

describe('switched on', () => {
  test('both sides have the latest of everything but the journal', async () => {
    choose('laterMinutes', 7);
    fake.local[OWN_KEY] = { [own.id]: { value: own, at: 1 } };
    fake.local['journal:2026-11-23'] = [];
    receive({ [interval]: sixty });
    expect(await switchOn()).toEqual({ options: 1, own: 0 });
    expect(fake.local[interval]).toEqual(sixty);
    expect(fake.sync).toEqual({
      [interval]: sixty,
      'option:laterMinutes': { value: 7, at: 0 },
      'own:own-1': { value: own, at: 1 },
    });
    expect(fake.calls).toContain('say looked');
  });

  test('changes here are sent: of options, own exercises and imported data', async () => {
    await switchOn();
    await saveOption('laterMinutes', 7, NOON);
    await eventually(() => expect(fake.sync).toHaveProperty(['option:laterMinutes']));
    await saveOwn(own.id, own, NOON);
    await eventually(() => expect(fake.sync).toHaveProperty(['own:own-1']));
    const found = await openBackup({ size: 1, text: async () => JSON.stringify(backupFile()) }, watch());
    if ('why' in found) throw new Error(found.why);
    await importBackup(found.contents, new Set(['options'] as const), NOON, watch());
    await eventually(() => expect(fake.sync).toHaveProperty([interval]));
    expect(fake.sync['option:laterMinutes']).toEqual({ value: 60, at: NOON + 1 });
  });

  test('many changes are sent in few writes', async () => {
    await switchOn();
    fake.calls.length = 0;
    for (let volume = 0; volume <= 40; volume++) await saveOption('volume', volume, NOON);
    await eventually(() => expect(fake.sync['option:volume']).toMatchObject({ value: 40 }));
    expect(writes().length).toBeLessThan(4);
  });

  test('changes elsewhere arrive when a page opens, and while it is open', async () => {
    await switchOn();
    receive({ 'option:theme': { value: 'dark', at: NOON } });
    await pullChanges(1000);
    expect(fake.local['option:theme']).toEqual({ value: 'dark', at: NOON });
    receive({ 'own:own-1': { value: own, at: NOON } });
    await eventually(() => expect(readOwnExercises(fake.local[OWN_KEY])).toEqual([own]));
  });

  test('the background takes over what its clock uses, and ignores invalid values', async () => {
    await switchOn();
    receive({ [interval]: sixty, 'option:awayMinutes': { value: 'soon', at: NOON } });
    await syncClockOptions();
    expect(fake.local[interval]).toEqual(sixty);
    expect(fake.local).not.toHaveProperty(['option:awayMinutes']);
  });

  test('what is stored in place of own exercises is set aside', async () => {
    fake.local[OWN_KEY] = 'odd';
    receive({ 'own:own-1': { value: own, at: NOON } });
    await switchOn();
    expect(fake.local).toMatchObject({
      [`aside:own:${NOON}`]: 'odd',
      [OWN_KEY]: { 'own-1': { value: own, at: NOON } },
    });
  });
});

describe('when the browser’s sync has problems or conflicts', () => {
  test('a change here wins over a value from a clock that is ahead', async () => {
    receive({ [interval]: { value: 60, at: NOON + 5 } });
    await switchOn();
    await saveOption('intervalMinutes', 45, NOON);
    expect(fake.local[interval]).toEqual({ value: 45, at: NOON + 6 });
  });

  test('a change here wins over an earlier value that arrives at the same time', async () => {
    await switchOn();
    fake.sync[interval] = { value: 60, at: NOON - 1 };
    const meeting = syncNow();
    await Promise.all([meeting, saveOption('intervalMinutes', 45, NOON)]);
    expect(fake.local[interval]).toEqual({ value: 45, at: NOON });
    await eventually(() => expect(fake.sync[interval]).toEqual({ value: 45, at: NOON }));
  });

  test('the policy of an organisation is not sent, and a locked option waits until it is free', async () => {
    fake.local[MANAGED] = { intervalMinutes: 20, laterMinutes: 15, locked: ['intervalMinutes'] };
    receive({ [interval]: sixty });
    await switchOn();
    expect(fake.sync).toEqual({ [interval]: sixty });
    expect(readOptions(fake.local)).toMatchObject({ intervalMinutes: 20, laterMinutes: 15 });
    await saveOption('laterMinutes', 7, NOON);
    await eventually(() => expect(fake.sync).toMatchObject({ 'option:laterMinutes': { value: 7 } }));
    delete fake.local[MANAGED];
    expect(readOptions(fake.local)).toMatchObject({ intervalMinutes: 60, laterMinutes: 7 });
  });

  const failures = [
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
    ['Resource::kQuotaBytes quota exceeded', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'busy'],
    ['An unexpected error occurred', 'unreachable'],
  ] as const;

  test.each(failures)('with “%s”, everything is kept and the state is: %s', async (message, trouble) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    choose('laterMinutes', 7);
    fake.syncFails = message;
    await switchOn();
    await saveOption('volume', 50, NOON);
    expect(state()).toEqual({ trouble, left: 0 });
    expect(fake.local).toMatchObject({
      'option:laterMinutes': { value: 7, at: 0 },
      'option:volume': { value: 50, at: NOON },
    });
    fake.syncFails = '';
    await syncNow();
    expect(state()).toEqual({ trouble: null, left: 0 });
    expect(Object.keys(fake.sync)).toEqual(['option:laterMinutes', 'option:volume']);
    expect(warned).toHaveBeenCalled();
  });

  test('a page opens even if sync never answers', async () => {
    await switchOn();
    vi.spyOn(browser.storage.sync, 'get').mockReturnValue(new Promise(() => {}));
    const pulled = pullChanges(1);
    await vi.advanceTimersByTimeAsync(1);
    await pulled;
    await saveOption('volume', 50, NOON);
    expect(fake.local['option:volume']).toEqual({ value: 50, at: NOON });
  });
});

describe('switched off', () => {
  test('both sides stay as they are, until the copy is removed', async () => {
    choose('laterMinutes', 7);
    receive({ [interval]: sixty });
    await switchOn();
    await switchOff();
    await saveOption('laterMinutes', 9, NOON);
    receive({ 'option:theme': { value: 'dark', at: NOON } });
    await syncNow();
    expect(state()).toBeUndefined();
    expect(fake.local).toMatchObject({ [interval]: sixty, 'option:laterMinutes': { value: 9 } });
    expect(fake.sync['option:laterMinutes']).toMatchObject({ value: 7 });
    expect(fake.local).not.toHaveProperty(['option:theme']);
    expect(await hasCopy()).toBe(true);
    await removeCopy();
    expect(await hasCopy()).toBe(false);
    expect(fake.local).toMatchObject({ [interval]: sixty });
  });

  test.each(['options', 'everything'] as const)(
    'erasing %s switches sync off, so that other computers do not restore it',
    async (part) => {
      receive({ [interval]: sixty });
      await switchOn();
      await erase(part);
      await syncNow();
      expect(fake.local).not.toHaveProperty([interval]);
      expect(fake.sync).toHaveProperty([interval]);
      expect(state()).toBeUndefined();
    },
  );
});
