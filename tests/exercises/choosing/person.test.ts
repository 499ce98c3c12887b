/** What is known about the person for whom a break is chosen. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/journal/entries';
import type { Options } from '../../../src/core/options/options';
import { HOUR, MINUTE } from '../../../src/core/time';
import type { Context } from '../../../src/exercises/choosing/context';
import { lastOf, personOf } from '../../../src/exercises/choosing/person';
import { context, NOW } from './context';

const DAY = 24 * HOUR;
let ids = 0;
function line(startedAt: number, ms: number) {
  return { id: `t.${ids++}`, zone: 'UTC', startedAt, endedAt: startedAt + ms };
}
/** Sitting that ends on a past day, at the time of this break. */
function sat(daysAgo: number, hours: number): Entry {
  const sittingMs = hours * HOUR;
  const parts = { sittingMs, browsingMs: 0, watchingMs: 0, certainty: 'presumed' } as const;
  return { ...line(NOW - daysAgo * DAY - sittingMs, sittingMs), kind: 'bout', ...parts };
}
function did(daysAgo: number, exercise: string): Entry {
  const fields = { origin: 'nudged', certainty: 'hands off', breakId: 'b' } as const;
  const at = line(NOW - daysAgo * DAY - HOUR, 2 * MINUTE);
  return { ...at, kind: 'break', ...fields, done: [{ exercise, side: null, seconds: 60 }] };
}
const who = (options: Partial<Options> = {}, more: Partial<Context> = {}) => personOf(context(options, more));

describe('the length of a day of work is expected to be', () => {
  const hoursOf = (options: Partial<Options>, journal: Entry[] = [], sitting = 0.5) =>
    who(options, { journal, sittingMs: sitting * HOUR }).expectedMs / HOUR;
  /** The same hours on every day of the week. */
  const every = (...ranges: [number, number][]) =>
    ({ when: 'hours', hours: [ranges, ranges, ranges, ranges, ranges, ranges, ranges] }) as const;

  test('eight hours for a person about whom nothing is known', () => {
    expect(hoursOf({})).toBe(8);
  });

  test('that of the working hours', () => {
    expect(hoursOf(every([8 * 60, 12 * 60], [13 * 60, 16 * 60]))).toBe(7);
    expect(hoursOf(every([22 * 60, 4 * 60]))).toBe(6);
    expect(hoursOf({ ...every([8 * 60, 12 * 60]), when: 'always' })).toBe(8);
  });

  test('that of this day of the week: 25 November 2026 is a Wednesday', () => {
    const hours: Options['hours'] = [[], [], [[9 * 60, 12 * 60]], [], [], [], []];
    expect(hoursOf({ when: 'hours', hours })).toBe(3);
  });

  test('that of the usual day before, on a day off too', () => {
    const days = [sat(1, 3), sat(2, 7), sat(3, 5)];
    expect(hoursOf({}, days)).toBe(5);
    expect(hoursOf({ when: 'hours', hours: [[], [], [], [], [], [], []] }, days)).toBe(5);
  });

  test('without days of less than two hours', () => {
    expect(hoursOf({}, [sat(1, 2), sat(2, 1.9), sat(3, 1.9)])).toBe(2);
  });

  test('no shorter than today is already', () => {
    expect(hoursOf({}, [sat(1, 3)], 6)).toBe(6);
  });
});

test('the exercises of the last five days of work count, and tomorrow the first of them will not', () => {
  const days = [1, 2, 3, 4, 5].map((daysAgo) => did(daysAgo, 'chin-tuck'));
  const { week, tomorrow } = who({}, { journal: days });
  expect([week.get('neck'), tomorrow.get('neck')]).toEqual([4, 3]);
});

test('people who were around at the last break are expected at the next one', () => {
  const skipped = (because: 'people around' | 'busy'): Entry => ({
    ...line(NOW - 35 * MINUTE, 0),
    kind: 'skipped',
    breakId: 'b',
    by: 'said',
    because,
  });
  expect(who({}, { journal: [skipped('people around')] }).options.discreet).toBe(true);
  expect(who({}, { journal: [skipped('busy')] }).options.discreet).toBe(false);
});

test('an exercise is known to have hurt at the last time at which it did', () => {
  const hurt = (hoursAgo: number, exercise: string | null): Entry => ({
    ...line(NOW - hoursAgo * HOUR, 0),
    kind: 'hurt',
    breakId: 'b',
    exercise,
  });
  const { hurtAt } = who({}, { journal: [hurt(50, 'chin-tuck'), hurt(3, 'chin-tuck'), hurt(2, null)] });
  expect([...hurtAt]).toEqual([['chin-tuck', NOW - 3 * HOUR]]);
});

test('the last time of an exercise is found, whatever order the lines of two computers have', () => {
  const [older, newer] = [did(3, 'chin-tuck'), did(1, 'chin-tuck')];
  const last = lastOf(who({}, { journal: [newer, older, did(0, 'walk-short')] }), 'chin-tuck');
  expect(last).toEqual({ at: newer.startedAt, done: [{ exercise: 'chin-tuck', side: null, seconds: 60 }] });
  expect(lastOf(who(), 'chin-tuck')).toBeUndefined();
});

test('the time of the day, the day of the month and the weekday are those of the person’s zone', () => {
  // Wednesday, ten in the morning in UTC.
  expect(who()).toMatchObject({ minute: 600, dayOfMonth: 25, weekday: 2 });
  expect(who({}, { zone: 'Pacific/Auckland' })).toMatchObject({ minute: 23 * 60, dayOfMonth: 25 });
  expect(who({}, { zone: 'Pacific/Kiritimati' })).toMatchObject({ minute: 0, dayOfMonth: 26, weekday: 3 });
});
