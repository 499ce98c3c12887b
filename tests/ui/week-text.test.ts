/** A week in words. 24 November 2026 is a Tuesday. */
import './english';
import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/core/time';
import { emptyDay, type MeasuredDay } from '../../src/measures/days';
import { dayLine, dayName, dayText, trendText } from '../../src/ui/history/week-text';
import { t } from '../../src/ui/text';

const TODAY = '2026-11-25';
const tuesday: MeasuredDay = {
  ...emptyDay('2026-11-24'),
  sittingMs: 5 * HOUR + 20 * MINUTE,
  bouts: [30 * MINUTE, 48 * MINUTE],
  trackedMs: 6 * HOUR,
  breaks: 7,
  uprightMs: 70 * MINUTE,
  felt: 3,
};

test('the name of a day is its weekday, and of today Today', () => {
  expect(dayName('2026-11-24', TODAY)).toBe('Tuesday 24 November');
  expect(dayName(TODAY, TODAY)).toBe('Today');
});

test.each<[string, Partial<MeasuredDay>]>([
  [
    '5 hours 20 minutes sitting, longest sit 48 minutes, 7 breaks, 1 hour 10 minutes on your feet and back pain 3 of 10',
    tuesday,
  ],
  [
    '5 hours 20 minutes sitting, longest sit 48 minutes and 1 break',
    { ...tuesday, breaks: 1, uprightMs: 0, felt: null },
  ],
  [
    '5 hours 20 minutes sitting, longest sit 48 minutes and no break',
    { ...tuesday, breaks: 0, uprightMs: 59_000, felt: null },
  ],
  ['no break and back pain 0 of 10', { felt: 0 }],
  ['nothing recorded', {}],
])('a day in words: %s', (text, day) => {
  expect(dayText({ ...emptyDay('2026-11-24'), ...day }, 'on-feet', false)).toBe(text);
});

test('a day in a wheelchair has still time, and nothing on the feet', () => {
  expect(dayText(tuesday, 'wheelchair', false)).toBe(
    '5 hours 20 minutes without moving, longest time without a break 48 minutes, 7 breaks and back pain 3 of 10',
  );
});

test('a day off without entries is called so, and today says when it begins', () => {
  expect(dayText(emptyDay('2026-11-24'), 'on-feet', true)).toBe('day off');
  expect(dayText(tuesday, 'on-feet', true)).toMatch(/^5 hours 20 minutes sitting/);
  expect(dayLine(emptyDay(TODAY), TODAY, 'on-feet', false)).toBe(t('week_nothing_yet'));
  const firstSeconds = { ...emptyDay(TODAY), sittingMs: 59_000, trackedMs: 59_000 };
  expect(dayLine(firstSeconds, TODAY, 'on-feet', false)).toBe(t('week_nothing_yet'));
  expect(dayLine(emptyDay(TODAY), TODAY, 'on-feet', true)).toBe('Today: day off');
  expect(dayLine(emptyDay('2026-11-24'), TODAY, 'on-feet', false)).toBe(
    'Tuesday 24 November: nothing recorded',
  );
});

test.each([
  ['better', 39, 55, /^You did better .* was 39 minutes, down from 55 minutes/],
  ['same', 54, 54, /^You did as well .* was 54 minutes, the same as then/],
  ['same', 54, 55, /^You did about as well .* was 54 minutes, compared with 55 minutes/],
  ['worse', 70, 55, /^You went longer without a break .* was 1 hour 10 minutes, up from 55 minutes/],
] as const)('a week that is %s says so with both numbers', (kind, now, before, text) => {
  expect(trendText({ kind, nowMs: now * MINUTE, beforeMs: before * MINUTE })).toMatch(text);
});

test('with too few days it says what is missing, and when it will be there', () => {
  expect(trendText({ kind: 'too few', readyOn: '2026-12-03' })).toMatch(
    /^From about Thursday 3 December, .* It needs three full days in one week, and three in the weeks before/,
  );
  expect(trendText({ kind: 'too few', readyOn: null })).toMatch(/^Flexor knows too few of these days/);
});
