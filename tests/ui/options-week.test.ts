import { describe, expect, test } from 'vitest';
import { defaultWeek, isWorkingWeek, type WorkingWeek, weekFrom } from '../../src/core/options/hours';
import {
  addRange,
  changeRange,
  copyDay,
  endsNextDay,
  hoursFor,
  rangeOf,
  removeRange,
  sharedRange,
  timeText,
  withSharedRange,
  withWorkday,
  workingDays,
} from '../../src/ui/options/week-edits';

const [MONDAY, TUESDAY, SATURDAY] = [0, 1, 5];

describe('the working hours', () => {
  test('give a day off the usual hours, and a working day a range after its last one', () => {
    expect(addRange(defaultWeek, SATURDAY)?.[SATURDAY]).toEqual([[540, 1050]]);
    const short = changeRange(defaultWeek, MONDAY, 0, [540, 720]);
    expect(addRange(short, MONDAY)?.[MONDAY]).toEqual([
      [540, 720],
      [780, 1020],
    ]);
  });

  test('stay valid whatever range is added, until the day is full', () => {
    for (const range of [
      [1320, 360],
      [0, 1440],
      [540, 1435],
      [1439, 0],
    ] as const) {
      const week = addRange(changeRange(defaultWeek, MONDAY, 0, range), MONDAY);
      expect(isWorkingWeek(week)).toBe(true);
    }
    let week: WorkingWeek | undefined = defaultWeek;
    let count = 1;
    for (; count < 100; count++) {
      const more: WorkingWeek | undefined = week && addRange(week, MONDAY);
      if (!more) break;
      week = more;
    }
    expect(week?.[MONDAY]).toHaveLength(count);
    expect(count).toBeLessThan(100);
  });

  test('keep other ranges and other days when a range is removed', () => {
    const two = addRange(defaultWeek, MONDAY) ?? defaultWeek;
    expect(removeRange(two, MONDAY, 1)).toEqual(defaultWeek);
    expect(removeRange(defaultWeek, MONDAY, 0)[MONDAY]).toEqual([]);
    expect(removeRange(defaultWeek, MONDAY, 0)[TUESDAY]).toEqual(defaultWeek[TUESDAY]);
  });

  test('leave the weekend of the region free at first, where the default does not', () => {
    const [israel, india, america] = [hoursFor([5, 6]), hoursFor([7]), hoursFor([6, 7])];
    expect(israel && workingDays(israel, weekFrom(1))).toEqual([0, 1, 2, 3, 6]);
    expect(india && workingDays(india, weekFrom(1))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(israel?.[6]).toEqual([[540, 1050]]);
    expect(america).toBeUndefined();
  });

  test('are copied from a day to working days only', () => {
    const night = changeRange(defaultWeek, TUESDAY, 0, [1320, 360]);
    const copied = copyDay(night, TUESDAY);
    expect(workingDays(copied, weekFrom(1))).toEqual([0, 1, 2, 3, 4]);
    expect(copied.slice(0, 5)).toEqual(Array(5).fill([[1320, 360]]));
  });
});

describe('hours that all working days share', () => {
  test('are known while every working day has the same one range', () => {
    expect(sharedRange(defaultWeek)).toEqual([540, 1050]);
    expect(sharedRange(changeRange(defaultWeek, TUESDAY, 0, [540, 720]))).toBeUndefined();
    expect(sharedRange(addRange(defaultWeek, MONDAY) ?? [])).toBeUndefined();
    expect(sharedRange(Array.from({ length: 7 }, () => []))).toEqual([540, 1050]);
  });

  test('change together, and days off stay off', () => {
    const week = withSharedRange(defaultWeek, [600, 900]);
    expect(sharedRange(week)).toEqual([600, 900]);
    expect(workingDays(week, weekFrom(1))).toEqual([0, 1, 2, 3, 4]);
  });

  test('are those of a day that becomes a working day, and a day off has none', () => {
    expect(withWorkday(defaultWeek, SATURDAY, true, [600, 900])[SATURDAY]).toEqual([[600, 900]]);
    expect(withWorkday(defaultWeek, MONDAY, false, [600, 900])[MONDAY]).toEqual([]);
  });
});

test('a range after one that ends late begins an hour later, after midnight too', () => {
  const nextAfter = (from: number, to: number) =>
    addRange(changeRange(defaultWeek, MONDAY, 0, [from, to]), MONDAY)?.[MONDAY]?.[1];
  expect([nextAfter(540, 1080), nextAfter(540, 1200), nextAfter(540, 1410)]).toEqual([
    [1140, 1380],
    [1260, 60],
    [30, 270],
  ]);
});

test('a range is changed or removed by its place in the day', () => {
  const two = addRange(defaultWeek, MONDAY) ?? defaultWeek;
  expect(changeRange(two, MONDAY, 1, [1200, 1300])[MONDAY]).toEqual([
    [540, 1050],
    [1200, 1300],
  ]);
  expect(removeRange(two, MONDAY, 0)[MONDAY]).toEqual([[1110, 1350]]);
});

describe('the days of the editor', () => {
  /** Monday first, in the order in which the days are stored. */
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const named = (days: readonly number[]) => days.map((day) => names[day]).join(' ');

  test.each([
    ['Monday', 1, 'Mo Tu We Th Fr Sa Su'],
    ['Friday', 5, 'Fr Sa Su Mo Tu We Th'],
    ['Saturday', 6, 'Sa Su Mo Tu We Th Fr'],
    ['Sunday', 7, 'Su Mo Tu We Th Fr Sa'],
  ])('begin with %s where weeks do', (_name, firstDay, order) => {
    expect(named(weekFrom(firstDay))).toBe(order);
  });

  test('are offered for copying in the same order, if they have hours', () => {
    const sundayToo: WorkingWeek = defaultWeek.with(6, [[540, 720]]);
    expect(named(workingDays(sundayToo, weekFrom(7)))).toBe('Su Mo Tu We Th Fr');
  });
});

describe('two time fields', () => {
  test.each([
    ['09:00', '17:30', [540, 1050]],
    ['22:00', '06:00', [1320, 360]],
    ['09:00:00', '12:00:00', [540, 720]],
    ['18:00', '00:00', [1080, 0]],
    ['00:00', '00:00', [0, 1440]],
    ['09:00', '09:00', 'same'],
    ['', '09:00', 'missing'],
    ['09:00', '', 'missing'],
    ['soon', 'later', 'missing'],
  ])('%s and %s', (from, to, range) => {
    expect(rangeOf(from, to)).toEqual(range);
  });

  test('show a range as it was entered', () => {
    for (const range of [
      [540, 1050],
      [1320, 360],
      [0, 1440],
      [1080, 0],
    ] as const) {
      expect(rangeOf(timeText(range[0]), timeText(range[1]))).toEqual(range);
    }
  });

  test('run past midnight if the end is not after the start', () => {
    expect(endsNextDay([540, 1050])).toBe(false);
    expect(endsNextDay([1320, 360])).toBe(true);
    expect(endsNextDay([0, 1440])).toBe(true);
    expect([timeText(1440), timeText(545)]).toEqual(['00:00', '09:05']);
    expect([rangeOf('00:00', '09:00'), rangeOf('09:00', '00:00')]).toEqual([
      [0, 540],
      [540, 0],
    ]);
  });
});
