/** The strip of the day. */
import { describe, expect, test } from 'vitest';
import { type Clock, newClock } from '../../src/core/clock/clock';
import type { Entry } from '../../src/core/journal/entries';
import { defaultOptions, type Options } from '../../src/core/options/options';
import { HOUR, MINUTE } from '../../src/core/time';
import { dayStrip } from '../../src/measures/day-strip';
import { BERLIN, sat, stood, up } from './lines';

const START = Date.parse('2026-11-23T00:00+01:00');
const inHours: Options = { ...defaultOptions, when: 'hours' };

function stripAt(
  hour: number,
  journal: readonly Entry[],
  options = defaultOptions,
  clock: Clock = newClock('desk'),
) {
  return dayStrip({ clock, options, journal }, START + hour * HOUR, BERLIN);
}

/** Parts as hours since midnight. */
const hoursOf = ({ parts }: ReturnType<typeof dayStrip>) =>
  parts.map(({ kind, from, to }) => [kind, (from - START) / HOUR, (to - START) / HOUR]);

const morning = [
  sat('2026-11-23T09:15', '2026-11-23T10:00'),
  up('2026-11-23T10:00', '2026-11-23T10:15'),
  sat('2026-11-23T10:15', '2026-11-23T11:00'),
];

test('has sitting and breaks in order, their number and the longest sitting', () => {
  const strip = stripAt(11, morning);
  expect(hoursOf(strip)).toEqual([
    ['sitting', 9.25, 10],
    ['break', 10, 10.25],
    ['sitting', 10.25, 11],
  ]);
  expect(strip).toMatchObject({ breaks: 1, longestMs: 45 * MINUTE, now: START + 11 * HOUR });
});

test('shows as many breaks as it counts: an absence of an hour or more is none', () => {
  const lunch = [
    ...morning,
    up('2026-11-23T11:00', '2026-11-23T12:30'),
    sat('2026-11-23T12:30', '2026-11-23T13:00'),
  ];
  const strip = stripAt(13, lunch);
  expect(strip.breaks).toBe(1);
  expect(strip.parts.filter(({ kind }) => kind === 'break')).toHaveLength(1);
});

test('shows standing at the desk as such', () => {
  const strip = stripAt(12, [...morning, stood('2026-11-23T11:00', '2026-11-23T12:00')]);
  expect(hoursOf(strip).at(-1)).toEqual(['standing', 11, 12]);
});

test('leaves out what happened on another date', () => {
  const strip = stripAt(11, [sat('2026-11-22T09:00', '2026-11-22T12:00'), ...morning]);
  expect(strip.parts).toHaveLength(3);
  expect(strip.longestMs).toBe(45 * MINUTE);
});

describe('its span', () => {
  const spanOf = ({ from, to }: ReturnType<typeof dayStrip>) => [(from - START) / HOUR, (to - START) / HOUR];

  test('is that of the working hours', () => {
    expect(spanOf(stripAt(11, morning, inHours))).toEqual([9, 17.5]);
    expect(spanOf(stripAt(11, [], inHours))).toEqual([9, 17.5]);
  });

  test('also contains now and all that is known', () => {
    expect(spanOf(stripAt(18, morning, inHours))).toEqual([9, 18]);
    const early = [sat('2026-11-23T08:30', '2026-11-23T09:15'), ...morning];
    expect(spanOf(stripAt(11, early, inHours))).toEqual([8, 17.5]);
  });

  test('has a whole hour at an end that is not one of the working hours', () => {
    expect(spanOf(stripAt(7.7, [], inHours))).toEqual([7, 17.5]);
    expect(spanOf(stripAt(17.75, [], inHours))).toEqual([9, 18]);
    expect(spanOf(stripAt(19.2, morning))).toEqual([9, 20]);
    expect(spanOf(stripAt(23.9, morning))).toEqual([9, 24]);
  });

  test('without working hours begins at a whole hour and is eight hours long, or longer', () => {
    expect(spanOf(stripAt(11, morning))).toEqual([9, 17]);
    expect(spanOf(stripAt(19, morning))).toEqual([9, 19]);
    expect(spanOf(stripAt(22.5, []))).toEqual([22, 24]);
  });

  test('of a night shift is cut to the date', () => {
    const nights: Options = { ...inHours, hours: Array.from({ length: 7 }, () => [[22 * 60, 6 * 60]]) };
    expect(spanOf(stripAt(2, [], nights))).toEqual([0, 24]);
  });

  test('on a day off is that of a day without working hours', () => {
    expect(spanOf(stripAt(11, morning, { ...inHours, daysOff: ['2026-11-23'] }))).toEqual([9, 17]);
  });
});

test('is empty on a fresh day', () => {
  expect(stripAt(9, [])).toMatchObject({ parts: [], breaks: 0, longestMs: 0 });
});
