/** A message of a page reaches the background with the time at which it was sent. */
import { beforeEach, expect, test, vi } from 'vitest';
import { type PageEvent, readPageEvent } from '../../src/core/clock/events';
import { sendEvent } from '../../src/page/send';
import { begin, pass } from '../background/desk';
import browser from '../browser/fake-browser';

beforeEach(begin);

const done = [{ exercise: 'ceiling-stretch', side: null, seconds: 12 }];

/** What the background receives of an event that the page sends. */
async function received(event: PageEvent): Promise<PageEvent | undefined> {
  const send = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue();
  await sendEvent(event);
  return readPageEvent(send.mock.lastCall?.[0]);
}

function ownTime(event: PageEvent | undefined) {
  if (!event || !('pageTime' in event) || !event.pageTime) throw new Error('It has no time of its own.');
  return event.pageTime;
}

test.each([
  { type: 'started', id: 'a' },
  { type: 'progressed', id: 'a', done },
  { type: 'finished', id: 'a', by: 'end', done, seated: false },
] as const)('“$type” has the page’s own time, which goes on when the wall clock is set', async (event) => {
  const first = await received(event);
  pass(3600);
  const second = await received(event);
  expect(first).toMatchObject(event);
  expect(ownTime(second).origin).toBe(ownTime(first).origin);
  const passed = ownTime(second).ms - ownTime(first).ms;
  expect(passed).toBeGreaterThanOrEqual(0);
  expect(passed).toBeLessThan(3_600_000);
});

test('accepts events outside of breaks, and from older pages, without a page time', async () => {
  expect(await received({ type: 'skipped', id: 'a' })).toEqual({ type: 'skipped', id: 'a' });
  expect(readPageEvent({ type: 'progressed', id: 'a', done })).toEqual({ type: 'progressed', id: 'a', done });
});

test.each([{ origin: 1, ms: -1 }, { origin: 1 }, { origin: 'a', ms: 1 }, 5])(
  'rejects an impossible page time: %o',
  (pageTime) => {
    expect(readPageEvent({ type: 'progressed', id: 'a', done, pageTime })).toBeUndefined();
  },
);
