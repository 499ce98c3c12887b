/** Whether it gets better, over weeks that were computed by hand. 24 November 2026 is a Tuesday. */
import { describe, expect, test } from 'vitest';
import { addDays, MINUTE, weekdayOf } from '../../src/core/time';
import { datesFrom, emptyDay, type MeasuredDay } from '../../src/measures/days';
import { TREND_DAYS, trendOf } from '../../src/measures/trend';

const TODAY = '2026-11-24';
const isWorkday = (date: string) => weekdayOf(date) < 5;

/** The dates up to one, with the longest sit of each in minutes; 0 for a day without sitting. */
function daysUntil(end: string, longest: (daysAgo: number, date: string) => number): MeasuredDay[] {
  const dates = datesFrom(addDays(end, 1 - TREND_DAYS), end);
  return dates.map((date, n) => {
    const minutes = longest(TREND_DAYS - 1 - n, date);
    return { ...emptyDay(date), bouts: minutes > 0 ? [minutes * MINUTE, 5 * MINUTE] : [] };
  });
}

describe('a week beside the weeks before', () => {
  test.each([
    [40, 60, 'better'],
    [55, 60, 'same'],
    [54, 60, 'better'],
    [67, 60, 'worse'],
    [66, 60, 'worse'],
    [65, 60, 'same'],
  ] as const)('with longest sits of %i minutes after %i is %s', (now, before, kind) => {
    const days = daysUntil('2026-11-20', (ago) => (ago < 7 ? now : before));
    const expected = { kind, nowMs: now * MINUTE, beforeMs: before * MINUTE };
    expect(trendOf(days, TODAY, isWorkday)).toEqual(expected);
  });

  test('leaves out today, which is not over', () => {
    const days = daysUntil(TODAY, (ago, date) => {
      if (ago === 0) return 1;
      if (!isWorkday(date)) return 0;
      return ago < 7 ? (date < '2026-11-20' ? 50 : 40) : 45;
    });
    // Wednesday and Thursday 50, Friday and Monday 40: with today the usual day would have 40.
    expect(trendOf(days, TODAY, isWorkday)).toEqual({
      kind: 'same',
      nowMs: 45 * MINUTE,
      beforeMs: 45 * MINUTE,
    });
  });

  test('takes the usual day of each, so that one bad day does not decide', () => {
    const days = daysUntil('2026-11-20', (ago) => (ago === 2 ? 300 : 30));
    expect(trendOf(days, TODAY, isWorkday)).toMatchObject({ kind: 'same', nowMs: 30 * MINUTE });
  });
});

describe('with too few days', () => {
  test('a person who begins on a Tuesday can compare on the Thursday of the next week', () => {
    // Then the four weeks before contain Tuesday to Thursday of this week.
    const days = daysUntil(TODAY, (ago) => (ago === 0 ? 20 : 0));
    expect(trendOf(days, TODAY, isWorkday)).toEqual({ kind: 'too few', readyOn: '2026-12-03' });
  });

  test('two days are not enough, three are', () => {
    const until = (known: number) => daysUntil('2026-11-20', (ago) => (ago < known || ago > 20 ? 30 : 0));
    expect(trendOf(until(2), TODAY, isWorkday)).toEqual({ kind: 'too few', readyOn: null });
    expect(trendOf(until(3), TODAY, isWorkday).kind).toBe('same');
  });

  test('after a holiday the comparison is back on the fourth day', () => {
    const days = daysUntil(TODAY, (ago, date) => (ago > 9 && isWorkday(date) ? 40 : 0));
    expect(trendOf(days, TODAY, isWorkday)).toEqual({ kind: 'too few', readyOn: '2026-11-27' });
  });

  test('no date is promised to a person without workdays', () => {
    const days = daysUntil(TODAY, () => 0);
    expect(trendOf(days, TODAY, () => false)).toEqual({ kind: 'too few', readyOn: null });
  });
});
