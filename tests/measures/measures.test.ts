/** The measures of the history, from days that are given directly. */
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/core/time';
import { emptyDay, type MeasuredDay } from '../../src/measures/days';
import { measures } from '../../src/measures/measures';

const day = (part: Partial<MeasuredDay>): MeasuredDay => ({ ...emptyDay('2026-11-23'), ...part });

describe('the longest standing without a walk', () => {
  const { of } = measures.standingStill;

  test('is that of the day with the longest one', () => {
    const days = [41, 75, 50].map((minutes) => day({ longestStandingMs: minutes * MINUTE }));
    expect(of(days)).toEqual({ value: 75 * MINUTE });
  });

  test('is not shown up to forty minutes', () => {
    expect(of([day({ longestStandingMs: 40 * MINUTE })])).toBeNull();
    expect(of([])).toBeNull();
  });
});

describe('the usual length of a bout', () => {
  const { of } = measures.usual;

  test('is the length for which half of the sitting is in bouts as long or longer', () => {
    const bouts = [60, 50, 40, 30, 20].map((minutes) => minutes * MINUTE);
    expect(of([day({ bouts })])).toEqual({ value: 50 * MINUTE });
  });

  test('counts the bouts of all days together', () => {
    expect(of([day({ bouts: [100 * MINUTE] }), day({ bouts: [60 * MINUTE, 30 * MINUTE] })])).toEqual({
      value: 100 * MINUTE,
    });
  });
});

/** A day with bouts of these lengths, in minutes. */
function sitting(...minutes: number[]): MeasuredDay {
  const sittingMs = minutes.reduce((a, b) => a + b, 0) * MINUTE;
  return day({ bouts: minutes.map((each) => each * MINUTE), sittingMs });
}

describe('the longest sit of several days', () => {
  test('is that of the usual day; days without sitting are left out', () => {
    expect(measures.longest.of([sitting(20, 50), sitting(), sitting(90), sitting(40)])).toEqual({
      value: 50 * MINUTE,
    });
    expect(measures.longest.of([sitting(40), sitting(60)])).toEqual({ value: 50 * MINUTE });
    expect(measures.longest.of([sitting()])).toBeNull();
  });
});

test('the share of long bouts is that of sitting in bouts over half an hour, or over an hour', () => {
  const days = [sitting(30, 30), sitting(60, 80)];
  expect(measures.over30.of(days)).toEqual({ value: 140 / 200 });
  expect(measures.over60.of(days)).toEqual({ value: 80 / 200 });
});

test.each(['breaksPerHour', 'activePerHour', 'over30', 'over60', 'usual'] as const)(
  '%s is unknown below an hour of sitting',
  (id) => {
    expect(measures[id].of([sitting(30), sitting(29)])).toBeNull();
    expect(measures[id].of([sitting(30), sitting(30)])).not.toBeNull();
  },
);

test('breaks per hour, and active breaks per hour, are for each hour of sitting', () => {
  const days = [
    day({ sittingMs: 1.5 * HOUR, breaks: 2, activeBreaks: 1 }),
    day({ sittingMs: 0.5 * HOUR, breaks: 1 }),
  ];
  expect(measures.breaksPerHour.of(days)).toEqual({ value: 1.5 });
  expect(measures.activePerHour.of(days)).toEqual({ value: 0.5 });
});

test('sitting and time upright are the mean of the days about which something is known', () => {
  const known = { trackedMs: MINUTE };
  const days = [
    day({ ...known, sittingMs: 4 * MINUTE, uprightMs: 9 * MINUTE }),
    day({}),
    day({ ...known, uprightMs: MINUTE }),
  ];
  expect(measures.sitting.of(days)).toEqual({ value: 2 * MINUTE });
  expect(measures.upright.of(days)).toEqual({ value: 5 * MINUTE });
  expect(measures.sitting.of([day({})])).toBeNull();
});

test('hours with a walk or a ceiling stretch are a part of the hours of work, and unknown without any', () => {
  const days = [
    day({ workedHours: 5, walkedHours: 2, ceilingHours: 1 }),
    day({ workedHours: 3, walkedHours: 1 }),
  ];
  expect(measures.walkedHours.of(days)).toEqual({ value: 3, whole: 8 });
  expect(measures.ceilingHours.of(days)).toEqual({ value: 1, whole: 8 });
  expect(measures.walkedHours.of([day({})])).toBeNull();
});

describe('a total', () => {
  /** Each field has a number of its own, so that a measure that reads another field is noticed. */
  const counted = {
    breaks: 2,
    ceilings: 3,
    leftSeconds: 5,
    rightSeconds: 7,
    strengths: 11,
    rollSeconds: 13,
    seatShifts: 17,
  };
  const others = { activeBreaks: 19, ownBreaks: 23, nudges: 29, routines: 31, standingMs: 37, walkMs: 41 };

  test.each([
    ['breaks', 'breaks'],
    ['ceilings', 'ceilings'],
    ['left', 'leftSeconds'],
    ['right', 'rightSeconds'],
    ['strengths', 'strengths'],
    ['roll', 'rollSeconds'],
    ['seatShifts', 'seatShifts'],
  ] as const)('of %s is the sum of %s', (id, field) => {
    const days = [day({ trackedMs: 1, ...counted, ...others }), day({ [field]: 100 })];
    expect(measures[id].of(days)).toEqual({ value: counted[field] + 100 });
  });

  test('is unknown if nothing is known about any day; exercises in the chair are something', () => {
    expect(measures.breaks.of([day({}), day({})])).toBeNull();
    for (const some of ['ceilings', 'leftSeconds', 'rightSeconds', 'strengths'] as const)
      expect(measures.breaks.of([day({ [some]: 1 })])).toEqual({ value: 0 });
  });
});

test('routines and good days are numbers of days: with a routine, and with a good hour', () => {
  const days = [
    day({ trackedMs: 1, routines: 2, goodHours: 3 }),
    day({ trackedMs: 1 }),
    day({ goodHours: 1 }),
  ];
  expect(measures.routines.of(days)).toEqual({ value: 1 });
  expect(measures.goodDays.of(days)).toEqual({ value: 2 });
});

test('the share of nudges and own breaks that were followed never exceeds 100 %', () => {
  expect(measures.uptake.of([day({ nudges: 3, ownBreaks: 1, breaks: 2 })])).toEqual({ value: 0.5 });
  expect(measures.uptake.of([day({ nudges: 1, breaks: 2 })])).toEqual({ value: 1 });
  expect(measures.uptake.of([day({})])).toBeNull();
});

test('the rating of the back is the median of the rated days', () => {
  const rated = [2, null, 7, 0].map((felt) => day({ felt }));
  expect(measures.felt.of(rated)).toEqual({ value: 2 });
  expect(measures.felt.of([day({}), day({})])).toBeNull();
});

test('the reported share is that of the known time', () => {
  expect(measures.known.of([day({ trackedMs: 30, saidMs: 10 }), day({ trackedMs: 10 })])).toEqual({
    value: 0.25,
  });
  expect(measures.known.of([day({})])).toBeNull();
});
