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
  leaving: null,
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
  [{ why: null }, 'You’ve gone 52 minutes without a break.'],
  [{ why: 'at once' }, 'You’ve gone 52 minutes without a break.'],
  [
    { why: 'still hands' },
    'You’ve gone 52 minutes without a break. Your hands are free, so this is a good moment.',
  ],
  [
    { why: 'window changed' },
    'You’ve gone 52 minutes without a break. You’ve just changed windows, so this may be a good moment.',
  ],
  [
    { why: 'came back' },
    'You’ve gone 52 minutes without a break. You’re back at your keyboard, so this is a good moment.',
  ],
  [
    { why: 'call ended' },
    'You’ve gone 52 minutes without a break. Your call is over, so this is a good moment.',
  ],
  [
    { why: 'full screen ended' },
    'You’ve gone 52 minutes without a break. You’ve just left full screen, so this is a good moment.',
  ],
  [{ why: 'watching' }, 'You’ve gone 52 minutes without a break. You can move while you watch or listen.'],
  [
    { why: 'an hour', sittingMs: 65 * MINUTE },
    'You’ve gone 1 hour 5 minutes without a break. Flexor waited for a quiet moment, but there was none.',
  ],
  [{ why: 'at once', sittingMs: 2 * HOUR }, 'You’ve gone 2 hours without a break.'],
  [{ why: 'still hands', standingMs: 30 * MINUTE }, 'You’ve been standing for 30 minutes.'],
  [{ origin: 'early' }, 'You asked for a break.'],
])('%j: %s', (open, sentence) => {
  expect(whyNow({ ...asked, ...open })).toBe(sentence);
});
