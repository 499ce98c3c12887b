/** *Why didn’t Flexor nudge me?* in sentences. */
import './english';
import { expect, test } from 'vitest';
import { defaultOptions } from '../../src/core/options/options';
import type { QuietSpan, Why } from '../../src/measures/why-not';
import { whyText } from '../../src/ui/history/why-text';

const TEN = Date.UTC(2026, 10, 23, 10);
const MINUTE = 60_000;

function span(why: Why, part: Partial<QuietSpan> = {}): QuietSpan {
  const to = TEN + 20 * MINUTE;
  return { why, from: TEN, to, entry: null, owed: null, times: [{ from: TEN, to }], ...part };
}

const textOf = (...of: Parameters<typeof span>) => whyText(span(...of), defaultOptions, 'UTC');

test.each<[Why, string]>([
  [
    'reading',
    'You said that you were reading. Flexor waited until you moved the mouse or typed, or had been sitting for an hour.',
  ],
  [
    'still',
    'You had not used keyboard or mouse for over half a minute, so you may have been away. Flexor waited until you moved the mouse or typed.',
  ],
  [
    'playing',
    'Something was playing, and you did not use keyboard or mouse. Flexor can ask only in a window here, so it waited.',
  ],
  [
    'full screen work',
    'You were working in full screen. Flexor does not open a window there on its own, in case others are watching your screen.',
  ],
  [
    'no answer',
    'You did not answer two nudges, and a plain clock cannot tell whether you are there. Flexor waited until it noticed you.',
  ],
])('%s: %s', (why, text) => {
  expect(textOf(why)).toBe(text);
});

test('adds since when a break was due and when it came', () => {
  const owed = {
    dueAt: TEN,
    from: TEN,
    until: TEN + 4 * MINUTE,
    end: 'nudged',
    waitedFor: 'empty chair',
  } as const;
  expect(textOf('still', { owed })).toMatch(/ A break was due at 10:00, and Flexor asked at 10:04\.$/);
});
