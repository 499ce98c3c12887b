/** Instants, dates and zones. */
import { describe, expect, test } from 'vitest';
import {
  addDays,
  instantOf,
  isZone,
  localDate,
  minuteOfDay,
  offsetZone,
  startOfDate,
  UNNAMED_ZONE,
  utcDate,
  weekdayOf,
} from '../../src/core/time';

const BERLIN = 'Europe/Berlin';
const NOON = Date.UTC(2026, 10, 25, 12);

describe('a zone', () => {
  test.each([BERLIN, 'UTC', 'Etc/GMT+12', 'America/Argentina/Buenos_Aires', '+09:00', '-03:30'])(
    'is known: %s',
    (zone) => expect(isZone(zone)).toBe(true),
  );

  test.each(['', 'Mars/Olympus', UNNAMED_ZONE, '+9', '2026-11-25', `A${'a'.repeat(64)}`])(
    'is not known: %s',
    (zone) => expect(isZone(zone)).toBe(false),
  );

  test('stays known or unknown when it is asked for again, also after very many names', () => {
    for (let n = 0; n < 2500; n++) isZone(`No/Zone${n}`);
    expect([isZone('No/Zone1'), isZone(BERLIN), isZone(BERLIN)]).toEqual([false, true, true]);
  });

  test.each([
    [540, '+09:00'],
    [-210, '-03:30'],
    [0, '+00:00'],
    [5.4, '+00:05'],
    [-60, '-01:00'],
  ])('of an offset of %d minutes is %s', (minutes, zone) => expect(offsetZone(minutes)).toBe(zone));
});

describe('a local date', () => {
  test('is that of the zone', () => {
    expect(localDate(NOON, BERLIN)).toBe('2026-11-25');
    expect(localDate(NOON, '+12:00')).toBe('2026-11-26');
    expect(localDate(NOON - 1, '+12:00')).toBe('2026-11-25');
  });

  test('begins at midnight, or where that is skipped, at the end of the gap', () => {
    expect(startOfDate('2026-11-25', BERLIN)).toBe(Date.UTC(2026, 10, 24, 23));
    // In Santiago the clocks went forward at midnight.
    expect(startOfDate('2023-09-03', 'America/Santiago')).toBe(Date.UTC(2023, 8, 3, 4));
  });

  test('can be counted from, across months', () => {
    expect([addDays('2026-02-28', 1), addDays('2026-03-01', -1)]).toEqual(['2026-03-01', '2026-02-28']);
  });

  test('has a weekday from Monday, 0, to Sunday, 6', () => {
    expect(['2026-11-23', '2026-11-25', '2026-11-29'].map(weekdayOf)).toEqual([0, 2, 6]);
  });
});

test('the UTC date of an instant does not depend on a zone', () => {
  expect([utcDate(Date.UTC(2026, 10, 25)), utcDate(Date.UTC(2026, 10, 25) - 1)]).toEqual([
    '2026-11-25',
    '2026-11-24',
  ]);
});

test('the time of day is in minutes since midnight', () => {
  expect(minuteOfDay(NOON, BERLIN)).toBe(13 * 60);
  expect(minuteOfDay(NOON + 59_999, BERLIN)).toBe(13 * 60);
  expect(instantOf('2026-11-25', 13 * 60 + 5, BERLIN)).toBe(NOON + 5 * 60_000);
  // Half past two is skipped in March.
  expect(instantOf('2026-03-29', 150, BERLIN)).toBe(Date.UTC(2026, 2, 29, 1, 30));
});
