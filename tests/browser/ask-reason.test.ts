/** The sentence that gives the reason for asking now. */
import { expect, test } from 'vitest';
import { whyNow } from '../../src/browser/ask-reason';
import type { OpenBreak } from '../../src/core/clock/state';
import { HOUR, MINUTE } from '../../src/core/time';

const asked: OpenBreak = {
  id: 'test.1',
  origin: 'nudged',
  askedAt: 0,
  dueAt: 0,
  sittingMs: 52 * MINUTE,
  standingMs: null,
  way: 'window',
  why: null,
  offer: null,
  callId: null,
  wanted: false,
  quietly: false,
  chosenWay: 'window',
  byItself: false,
  pageTime: null,
  skipped: null,
  seenAt: null,
  shownAt: null,
  forward: 'no',
  startedAt: null,
  reportedAt: null,
  done: [],
  finished: null,
  parts: { uncountedMs: 0, browsingMs: 0, watchingMs: 0 },
  workedMs: 0,
  stillMs: 0,
  stillUntil: null,
};

test.each<[Partial<OpenBreak>, string]>([
  [{ why: null }, '52 minutes without a break.'],
  [{ why: 'at once' }, '52 minutes without a break.'],
  [{ why: 'still hands' }, '52 minutes without a break, your hands just came to rest.'],
  [{ why: 'window changed' }, '52 minutes without a break, you just changed windows.'],
  [{ why: 'came back' }, '52 minutes without a break, you just came back.'],
  [{ why: 'call ended' }, '52 minutes without a break, your call just ended.'],
  [{ why: 'full screen ended' }, '52 minutes without a break, full screen just ended.'],
  [{ why: 'watching' }, '52 minutes without a break, while something plays.'],
  [{ why: 'an hour', sittingMs: 65 * MINUTE }, '1 hr 5 min without a break, and no quieter moment came.'],
  [{ why: 'at once', sittingMs: 2 * HOUR }, '2 hr without a break.'],
  [{ why: 'still hands', standingMs: 30 * MINUTE }, 'You have stood for 30 minutes.'],
  [{ origin: 'early' }, 'A break, because you asked for one.'],
])('%j: %s', (open, sentence) => {
  expect(whyNow({ ...asked, ...open })).toBe(sentence);
});
