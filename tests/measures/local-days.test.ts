/** Dates and hours of instants by the local clock. */
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/core/time';
import { byDay, hourOfDay, hourStart, rememberingDays } from '../../src/measures/local-days';
import { BERLIN } from './lines';

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(BERLIN).epochMilliseconds;

test('a day reaches from midnight to midnight of its zone', () => {
  const dayOf = rememberingDays();
  const [startsAt, endsAt] = [at('2026-11-23T00:00'), at('2026-11-24T00:00')];
  const monday = { date: '2026-11-23', zone: BERLIN, startsAt, endsAt };
  expect(dayOf(startsAt, BERLIN)).toEqual(monday);
  expect(dayOf(endsAt - 1, BERLIN)).toEqual(monday);
  expect(dayOf(endsAt, BERLIN).date).toBe('2026-11-24');
  expect(dayOf(startsAt - 1, BERLIN).date).toBe('2026-11-22');
  expect(dayOf(startsAt, 'America/New_York').date).toBe('2026-11-22');
});

test('a day is computed once for all its instants', () => {
  const dayOf = rememberingDays();
  expect(dayOf(at('2026-11-23T23:59'), BERLIN)).toBe(dayOf(at('2026-11-23T00:00'), BERLIN));
});

test('a time is cut at each midnight', () => {
  const parts = byDay(at('2026-11-22T22:00'), at('2026-11-24T01:00'), BERLIN, rememberingDays());
  expect(parts.map(({ day, from, to }) => [day.date, (to - from) / HOUR])).toEqual([
    ['2026-11-22', 2],
    ['2026-11-23', 24],
    ['2026-11-24', 1],
  ]);
  expect(byDay(5, 5, BERLIN, rememberingDays())).toEqual([]);
});

test('a clock hour begins at its full hour', () => {
  const day = rememberingDays()(at('2026-11-23T12:00'), BERLIN);
  expect(hourStart(at('2026-11-23T09:59'), day)).toBe(at('2026-11-23T09:00'));
  expect(hourStart(at('2026-11-23T10:00'), day)).toBe(at('2026-11-23T10:00'));
});

describe('the hour of the day', () => {
  const hoursOf = (...times: number[]) => {
    const dayOf = rememberingDays();
    return times.map((time) => hourOfDay(time, dayOf(time, BERLIN)));
  };

  test('is that of the local clock', () => {
    expect(hoursOf(at('2026-11-23T00:00'), at('2026-11-23T09:59'), at('2026-11-23T23:59'))).toEqual([
      0, 9, 23,
    ]);
  });

  test('is that of the local clock on the days on which the clocks change', () => {
    expect(hoursOf(at('2026-03-29T01:30'), at('2026-03-29T09:30'), at('2026-10-25T09:30'))).toEqual([
      1, 9, 9,
    ]);
    // The hour from two to three comes twice.
    const second = at('2026-10-25T02:30') + HOUR;
    expect(hoursOf(at('2026-10-25T02:30'), second, second + 30 * MINUTE)).toEqual([2, 2, 3]);
  });
});
