import { describe, expect, test } from 'vitest';
import {
  dayInWeek,
  defaultWeek,
  hoursAt,
  isWorkingWeek,
  nextStart,
  officeWeek,
  type WorkingWeek,
  weekFrom,
  workingSpan,
} from '../../../src/core/options/hours';

const BERLIN = 'Europe/Berlin';
const at = (text: string, zone = BERLIN) =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
const everyDay = (...ranges: [number, number][]): WorkingWeek => Array.from({ length: 7 }, () => ranges);

describe('the next boundary', () => {
  test('is the end of the current range, or the start of the next one', () => {
    expect(hoursAt(defaultWeek, [], at('2026-11-23T10:00'), BERLIN)).toMatchObject({
      on: true,
      until: at('2026-11-23T17:30'),
    });
    expect(hoursAt(defaultWeek, [], at('2026-11-27T18:00'), BERLIN)).toMatchObject({
      on: false,
      until: at('2026-11-30T09:00'),
    });
  });

  test('is excluded from the range that ends there, and included in the one that begins there', () => {
    expect(hoursAt(defaultWeek, [], at('2026-11-23T17:30'), BERLIN).on).toBe(false);
    expect(hoursAt(defaultWeek, [], at('2026-11-23T09:00'), BERLIN).on).toBe(true);
  });

  test('comes after all ranges that overlap, touch or continue after midnight', () => {
    const overlapping = everyDay([540, 720], [660, 800], [800, 900]);
    expect(hoursAt(overlapping, [], at('2026-11-23T10:00'), BERLIN).until).toBe(at('2026-11-23T15:00'));
    const nights = everyDay([1320, 360]);
    expect(hoursAt(nights, [], at('2026-11-24T01:00'), BERLIN).until).toBe(at('2026-11-24T06:00'));
  });

  test('of hours that never end is far away', () => {
    const { on, until } = hoursAt(everyDay([0, 1440]), [], at('2026-11-23T10:00'), BERLIN);
    expect(on).toBe(true);
    expect(until).toBeGreaterThan(at('2026-11-30T00:00'));
  });

  test('of a week without hours, or of a long holiday, is searched for again after some days', () => {
    const { on, until } = hoursAt(everyDay(), [], at('2026-11-23T10:00'), BERLIN);
    expect(on).toBe(false);
    expect(until).toBe(at('2026-12-02T00:00'));
  });

  test('skips a range that begins on a day off, with its part after midnight', () => {
    const nights = everyDay([1320, 360]);
    const off = ['2026-11-23'];
    expect(hoursAt(nights, off, at('2026-11-23T05:00'), BERLIN).on).toBe(true);
    expect(hoursAt(nights, off, at('2026-11-23T23:00'), BERLIN).on).toBe(false);
    expect(hoursAt(nights, off, at('2026-11-24T05:00'), BERLIN).on).toBe(false);
  });

  test('follows daylight saving time: a night shift in March is an hour shorter', () => {
    const nights = everyDay([1320, 360]);
    const { until } = hoursAt(nights, [], at('2026-03-28T23:00'), BERLIN);
    expect((until ?? 0) - at('2026-03-28T22:00')).toBe(7 * 3_600_000);
  });
});

describe('a week', () => {
  test('has seven days of ranges within a day', () => {
    expect(isWorkingWeek(defaultWeek)).toBe(true);
    expect(isWorkingWeek(everyDay([1320, 360], [0, 1440]))).toBe(true);
  });

  test.each([
    ['six days', [[], [], [], [], [], []]],
    ['a range without length', [[[540, 540]], [], [], [], [], [], []]],
    ['a time after midnight', [[[540, 1441]], [], [], [], [], [], []]],
    ['a range that starts at the end of the day', [[[1440, 60]], [], [], [], [], [], []]],
    ['half minutes', [[[540.5, 600]], [], [], [], [], [], []]],
    ['text', [[['9', '17']], [], [], [], [], [], []]],
    ['thirteen ranges', [Array.from({ length: 13 }, (_, n) => [n, n + 1]), [], [], [], [], [], []]],
    ['nothing', null],
  ])('is rejected: %s', (_, value) => {
    expect(isWorkingWeek(value)).toBe(false);
  });
});

test('a week has twelve ranges a day at most', () => {
  const ranges = (many: number) => Array.from({ length: many }, (_, n) => [n, n + 1]);
  expect([12, 13].map((many) => isWorkingWeek([[], [], [], [], [], [], ranges(many)]))).toEqual([
    true,
    false,
  ]);
  expect(isWorkingWeek([[[0, 1440]], [[1439, 0]], [], [], [], [], []])).toBe(true);
});

test('office hours are from nine to half past five on every day but those of the weekend', () => {
  const [office, free] = [[[540, 1050]], []];
  expect(defaultWeek).toEqual([office, office, office, office, office, free, free]);
  expect(officeWeek([5, 6])).toEqual([office, office, office, office, free, free, office]);
});

test('a week can begin on any day', () => {
  expect([1, 6, 7].map((firstDay) => weekFrom(firstDay))).toEqual([
    [0, 1, 2, 3, 4, 5, 6],
    [5, 6, 0, 1, 2, 3, 4],
    [6, 0, 1, 2, 3, 4, 5],
  ]);
});

describe('the working span of a date', () => {
  const spanOf = (week: WorkingWeek, date = '2026-11-24', off: string[] = []) =>
    workingSpan(week, off, date, BERLIN)?.map((instant) => (instant - at(`${date}T00:00`)) / 3_600_000);

  test('is from the first to the last working hours', () => {
    expect(spanOf(everyDay([780, 1020], [540, 720]))).toEqual([9, 17]);
    expect(spanOf(everyDay())).toBeUndefined();
  });

  test('is cut to the date, also for hours that began the evening before', () => {
    expect(spanOf(everyDay([1320, 360]))).toEqual([0, 24]);
    expect(spanOf([[[1320, 360]], [], [], [], [], [], []])).toEqual([0, 6]);
    expect(spanOf([[[1320, 360]], [], [], [], [], [], []], '2026-11-23')).toEqual([22, 24]);
  });

  test('leaves out hours that only touch the date at midnight', () => {
    expect(spanOf([[[1320, 0]], [], [], [], [], [], []])).toBeUndefined();
  });

  test('leaves out a day off', () => {
    expect(spanOf(defaultWeek, '2026-11-24', ['2026-11-24'])).toBeUndefined();
  });
});

describe('working hours begin next', () => {
  const startAfter = (from: string, week: WorkingWeek = defaultWeek, off: string[] = []) =>
    nextStart(week, off, at(from), BERLIN);

  test('at this time or later', () => {
    expect(startAfter('2026-11-24T09:00')).toBe(at('2026-11-24T09:00'));
    expect(startAfter('2026-11-24T09:01')).toBe(at('2026-11-25T09:00'));
  });

  test('with the earliest of several ranges, after days off', () => {
    expect(startAfter('2026-11-24T08:00', everyDay([780, 1020], [540, 720]))).toBe(at('2026-11-24T09:00'));
    expect(startAfter('2026-11-24T08:00', defaultWeek, ['2026-11-24', '2026-11-25'])).toBe(
      at('2026-11-26T09:00'),
    );
  });

  test('nine days ahead at most', () => {
    const off = (days: number) =>
      Array.from({ length: days }, (_, n) => `2026-11-${String(10 + n).padStart(2, '0')}`);
    expect(startAfter('2026-11-10T08:00', everyDay([540, 600]), off(8))).toBe(at('2026-11-18T09:00'));
    expect(startAfter('2026-11-10T08:00', everyDay([540, 600]), off(9))).toBeUndefined();
  });
});

test('hours that touch at midnight are one stretch of work', () => {
  const shift: WorkingWeek = [[[1320, 0]], [[0, 360]], [], [], [], [], []];
  expect(hoursAt(shift, [], at('2026-11-23T23:00'), BERLIN).until).toBe(at('2026-11-24T06:00'));
  expect(hoursAt(shift, [], at('2026-11-24T06:00'), BERLIN)).toMatchObject({
    on: false,
    until: at('2026-11-30T22:00'),
  });
});

/** 25 November 2026 is a Wednesday. */
test.each([
  ['2026-11-25', 1, 2],
  ['2026-11-29', 1, 6],
  ['2026-11-25', 7, 3],
  ['2026-11-29', 7, 0],
  ['2026-11-25', 6, 4],
  ['2026-11-28', 6, 0],
])('before %s, in a week that begins on day %i, are %i days', (date, firstDay, days) => {
  expect(dayInWeek(date, firstDay)).toBe(days);
});
