/**
 * The loop over a browser in memory: what is stored, which calls are made, and that repeating a look changes nothing.
 */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onPageEvent } from '../../src/background/page-events';
import { iconPixels } from '../../src/background/ring-picture';
import { HOUR, SECOND } from '../../src/core/time';
import browser, { aWindow, fake } from '../browser/fake-browser';
import { begin, choose, NOON, openBreak, seat, stored } from './desk';
import { dispatchAndReconcile } from './dispatch';

beforeEach(begin);

describe('one look', () => {
  test('begins a bout for a person who is there, and sets the alarm', async () => {
    await dispatchAndReconcile();
    expect(stored().bout?.startedAt).toBe(NOON);
    expect([...fake.alarms.keys()]).toEqual(['pulse']);
  });

  test('stores clock and journal in one write', async () => {
    await dispatchAndReconcile();
    seat(20);
    fake.idleSeconds = 400;
    fake.calls.length = 0;
    await dispatchAndReconcile();
    const writes = fake.calls.filter((call) => call.startsWith('set ') && call.includes('clock'));
    expect(writes).toEqual(['set clock journal:2026-11-23']);
  });

  test('draws the ring of the icon once for each step', async () => {
    await dispatchAndReconcile();
    seat(16);
    await dispatchAndReconcile();
    await dispatchAndReconcile();
    seat(18);
    await dispatchAndReconcile();
    expect(fake.icons).toEqual([iconPixels(0), iconPixels(6), iconPixels(7)]);
  });

  test('opens one window for a break, however often it looks before the page reports that it is shown', async () => {
    await dispatchAndReconcile();
    seat(31);
    fake.idleSeconds = 20;
    await Promise.all([dispatchAndReconcile(), dispatchAndReconcile(), dispatchAndReconcile()]);
    const opened = fake.calls.filter((call) => call.startsWith('window '));
    expect(opened).toEqual([`window break.html#${openBreak().id}`]);
  });

  test('opens a window again that was closed before it was shown', async () => {
    await dispatchAndReconcile();
    seat(31);
    fake.idleSeconds = 20;
    await dispatchAndReconcile();
    fake.windows = [aWindow()];
    await dispatchAndReconcile();
    expect(fake.calls.filter((call) => call.startsWith('window '))).toHaveLength(2);
  });

  test('leaves the window to the next look if the background dies before it opens', async () => {
    await dispatchAndReconcile();
    seat(31);
    fake.idleSeconds = 20;
    const { idle } = (await import('../browser/fake-browser')).default;
    vi.spyOn(idle, 'setDetectionInterval').mockImplementationOnce(() => {
      throw new Error('The background died');
    });
    await dispatchAndReconcile();
    expect(openBreak().way).toBe('window');
    await dispatchAndReconcile();
    expect(fake.calls).toContain(`window break.html#${openBreak().id}`);
  });

  test('makes no further calls when nothing has changed', async () => {
    await dispatchAndReconcile();
    fake.calls.length = 0;
    await dispatchAndReconcile();
    expect(fake.calls.filter((call) => !call.startsWith('set '))).toEqual([]);
  });

  test('sets the alarm outside of working hours for when they begin', async () => {
    await dispatchAndReconcile();
    choose('when', 'hours');
    choose(
      'hours',
      Array.from({ length: 7 }, () => [[0, 9 * 60]]),
    );
    await dispatchAndReconcile();
    const alarm = fake.alarms.get('pulse');
    expect(alarm?.scheduledTime).toBe(stored().hours.until);
    expect(alarm?.scheduledTime).toBeGreaterThan(NOON + 6 * HOUR);
    fake.calls.length = 0;
    await dispatchAndReconcile();
    expect(fake.calls).not.toContain('alarm');
  });

  test('measures longer stillness to the second', async () => {
    fake.idleSeconds = 0;
    await dispatchAndReconcile();
    for (const seconds of [15, 16, 29, 30, 31, 59, 119]) {
      fake.idleSeconds = seconds;
      vi.setSystemTime(NOON + seconds * 1000);
      await dispatchAndReconcile();
      expect(stored().pulse?.inputAt).toBe(NOON);
    }
  });

  test('is repeated once if it fails', async () => {
    const set = vi.spyOn((await import('../browser/fake-browser')).default.storage.local, 'set');
    set.mockRejectedValueOnce(new Error('disk full'));
    await dispatchAndReconcile();
    expect(stored().bout).not.toBeNull();
  });

  test('stores an event of the person even if presence cannot be read', async () => {
    await dispatchAndReconcile();
    vi.spyOn(browser.windows, 'getAll').mockRejectedValue(new Error('No windows'));
    await dispatchAndReconcile({ type: 'paused', until: 'resumed' });
    expect(stored().pause).not.toBeNull();
  });
});

describe('unreadable data', () => {
  test('sets aside a clock that cannot be read, and begins a new one', async () => {
    fake.local.clock = { version: 99, precious: true };
    await dispatchAndReconcile();
    expect(stored().version).toBe(2);
    expect(fake.local[`aside:clock:${NOON}`]).toEqual({ version: 99, precious: true });
  });

  test('sets aside a day of the journal that cannot be read when a line is written to it', async () => {
    await dispatchAndReconcile();
    seat(20);
    fake.local['journal:2026-11-23'] = 'scrambled';
    fake.idleSeconds = 400;
    await dispatchAndReconcile();
    expect(fake.local[`aside:journal:2026-11-23:${NOON}`]).toBe('scrambled');
    expect(fake.local['journal:2026-11-23']).toHaveLength(2);
  });
});

describe('messages', () => {
  const page = { id: 'flexor', url: 'chrome-extension://flexor/popup.html' };
  const received: unknown[] = [];
  let sentAt: number | undefined;
  beforeEach(() => {
    received.length = 0;
    sentAt = undefined;
    onPageEvent(async (event, at) => {
      received.push(event);
      sentAt = at;
    });
  });

  test('from our own pages are received', async () => {
    await fake.heard?.({ type: 'asked' }, page);
    expect(received).toEqual([{ type: 'asked' }]);
    expect(sentAt).toBe(NOON);
  });

  test('that arrive late are dated to when they were sent', async () => {
    await fake.heard?.({ type: 'asked', at: NOON - 7 * SECOND }, page);
    expect(sentAt).toBe(NOON - 7 * SECOND);
  });

  test.each([NOON + 1, NOON - HOUR, 'yesterday', Number.NaN])(
    'with an impossible date are dated to now: %s',
    async (at) => {
      await fake.heard?.({ type: 'asked', at }, page);
      expect(sentAt).toBe(NOON);
    },
  );

  test.each([
    ['another extension', { id: 'other', url: 'chrome-extension://flexor/popup.html' }],
    ['a web page', { id: 'flexor', url: 'https://example.org/' }],
    ['a page without an address', { id: 'flexor' }],
  ])('from %s are ignored', (_who, sender) => {
    expect(fake.heard?.({ type: 'asked' }, sender)).toBeUndefined();
    expect(received).toEqual([]);
  });

  const noEvents = [
    {},
    null,
    'asked',
    { type: 'pulsed' },
    { type: 'paused', until: -1 },
    { type: 'shown', id: 7 },
    // Only the background itself can know that a way cannot be used.
    { type: 'failed', id: 'test.1', way: 'window' },
  ];
  test.each(noEvents)('that are not events are rejected: %j', async (message) => {
    await expect(fake.heard?.(message, page)).rejects.toThrow('Not an event');
    expect(received).toEqual([]);
  });
});
