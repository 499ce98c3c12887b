/** *Why did it not nudge me?* in sentences. */
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
  ['reading', 'You said that you were reading, so it waited until you moved, or for an hour of sitting.'],
  [
    'still',
    'Keyboard and mouse had been still for over half a minute, so you may have been away. It waited until you moved.',
  ],
  [
    'playing',
    'Something was playing and you did not move. Nothing quieter than a window is allowed, so it waited.',
  ],
  [
    'full screen work',
    'You were working in full screen. No window opens there on its own, in case others are watching your screen.',
  ],
  [
    'no answer',
    'Two nudges had no answer, and a plain clock cannot tell if you were there. It waited for a sign of you.',
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
  expect(textOf('still', { owed })).toMatch(/ A break was due from 10:00 and came at 10:04\.$/);
});
