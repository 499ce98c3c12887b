/** What a page says reaches the background with the time at which it was said. */
import { beforeEach, expect, test, vi } from 'vitest';
import { type PageEvent, readPageEvent } from '../../src/core/clock/events';
import { sendEvent } from '../../src/page/send';
import { begin, pass } from '../background/desk';
import browser from '../browser/fake-browser';

beforeEach(begin);

const done = [{ exercise: 'ceiling-stretch', side: null, seconds: 12 }];

/** What the clock makes of what the page says. */
async function heard(said: PageEvent): Promise<PageEvent | undefined> {
  const send = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue();
  await sendEvent(said);
  return readPageEvent(send.mock.lastCall?.[0]);
}

function ownTime(said: PageEvent | undefined) {
  if (!said || !('pageTime' in said) || !said.pageTime) throw new Error('It has no time of its own.');
  return said.pageTime;
}

test.each([
  { type: 'started', id: 'a' },
  { type: 'progressed', id: 'a', done },
  { type: 'finished', id: 'a', by: 'end', done, seated: false },
] as const)('“$type” tells the page’s own time, which goes on when the wall clock is set', async (said) => {
  const first = await heard(said);
  pass(3600);
  const second = await heard(said);
  expect(first).toMatchObject(said);
  expect(ownTime(second).origin).toBe(ownTime(first).origin);
  const passed = ownTime(second).ms - ownTime(first).ms;
  expect(passed).toBeGreaterThanOrEqual(0);
  expect(passed).toBeLessThan(3_600_000);
});

test('what is no part of a break is heard without it, and so is what an older page says', async () => {
  expect(await heard({ type: 'skipped', id: 'a' })).toEqual({ type: 'skipped', id: 'a' });
  expect(readPageEvent({ type: 'progressed', id: 'a', done })).toEqual({ type: 'progressed', id: 'a', done });
});

test.each([{ origin: 1, ms: -1 }, { origin: 1 }, { origin: 'a', ms: 1 }, 5])(
  'a page time that cannot be is refused: %o',
  (pageTime) => {
    expect(readPageEvent({ type: 'progressed', id: 'a', done, pageTime })).toBeUndefined();
  },
);
