/** When pauses end, and when the person is reminded of one. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../src/core/clock/clock';
import {
  canPauseUntil,
  dateOf,
  endOf,
  isReminding,
  nextWeekAt,
  pauseEnd,
  reminderFor,
  tomorrowAt,
  tomorrowEnd,
} from '../../../src/core/clock/pauses';
import { defaultOptions, type Options } from '../../../src/core/options/options';
import { HOUR } from '../../../src/core/time';
import { boutWith, clockWith, NOON, nudgeWith, pulseWith, traits } from './clocks';

const DAY = 24 * HOUR;
const midnight = NOON - 12 * HOUR;
const options = (part: Partial<Options> = {}): Options => ({ ...defaultOptions, ...part });
const inHours = options({ when: 'hours' });

test('a day that begins before four in the morning belongs to the date before', () => {
  expect([dateOf(midnight + 4 * HOUR, 'UTC'), dateOf(midnight + 4 * HOUR - 1, 'UTC')]).toEqual([
    '2026-11-23',
    '2026-11-22',
  ]);
});

describe('a pause until tomorrow ends', () => {
  test('after a day at the latest', () => {
    expect(tomorrowAt(clockWith(), options(), NOON)).toBe(NOON + DAY);
    const noHours = options({ when: 'hours', hours: [[], [], [], [], [], [], []] });
    expect(tomorrowAt(clockWith(), noHours, NOON)).toBe(NOON + DAY);
  });

  test('with the first working hours of the next date', () => {
    expect(tomorrowAt(clockWith(), inHours, NOON)).toBe(midnight + DAY + 9 * HOUR);
    expect(tomorrowAt(clockWith({ day: null, pulse: null }), inHours, NOON)).toBe(midnight + DAY + 9 * HOUR);
  });

  test('not with hours that begin in the small hours of the same night', () => {
    const early = options({ when: 'hours', hours: Array.from({ length: 7 }, () => [[3 * 60, 10 * 60]]) });
    expect(tomorrowAt(clockWith(), early, NOON)).toBe(NOON + DAY);
    const fourish = options({ when: 'hours', hours: Array.from({ length: 7 }, () => [[4 * 60, 10 * 60]]) });
    expect(tomorrowAt(clockWith(), fourish, NOON)).toBe(midnight + DAY + 4 * HOUR);
  });

  test('for the person as the working hours begin then or next, or tomorrow without any', () => {
    expect(tomorrowEnd(options(), NOON, 'UTC')).toBe('tomorrow');
    expect(tomorrowEnd(inHours, NOON, 'UTC')).toBe(NOON);
    expect(tomorrowEnd(inHours, midnight + 20 * HOUR, 'UTC')).toBe(midnight + DAY + 9 * HOUR);
  });
});

describe('work begins after the weekend', () => {
  const next = (daysAhead: number, weekend = [6, 7], part: Partial<Options> = {}) => {
    const at = nextWeekAt(options(part), weekend, NOON + daysAhead * DAY, 'UTC');
    return at === undefined ? undefined : (at - midnight) / HOUR;
  };
  // The 23rd is a Monday.
  test('on the next Monday at nine, on Monday too', () => {
    expect([next(0), next(5), next(6), next(7)]).toEqual([7 * 24 + 9, 7 * 24 + 9, 7 * 24 + 9, 14 * 24 + 9]);
  });

  test('on the first day after the weekend of the region', () => {
    const hours: Options['hours'] = [
      [[540, 600]],
      [[540, 600]],
      [[540, 600]],
      [[540, 600]],
      [],
      [],
      [[540, 600]],
    ];
    expect(next(0, [5, 6], { hours })).toBe(6 * 24 + 9);
  });

  test('never without a weekend, or without working hours', () => {
    expect(next(0, [])).toBeUndefined();
    expect(next(0, [6, 7], { hours: [[], [], [], [], [], [], []] })).toBeUndefined();
  });
});

test('the end of a pause is an instant, tomorrow, or when the person resumes', () => {
  const end = (until: NonNullable<Clock['pause']>['until'], latestAt: number | null = null) => {
    const pause = { startedAt: NOON, until, latestAt };
    return [pauseEnd(pause, options(), 'UTC'), endOf(pause)];
  };
  expect(end({ at: NOON + 1 })).toEqual([NOON + 1, NOON + 1]);
  expect(end(NOON + 2)).toEqual([NOON + 2, NOON + 2]);
  expect(end('tomorrow', NOON + DAY)).toEqual(['tomorrow', NOON + DAY]);
  expect(end('resumed')).toEqual(['resumed', Infinity]);
  const late = { startedAt: NOON, until: 'tomorrow', latestAt: midnight + 20 * HOUR } as const;
  expect(pauseEnd(late, inHours, 'UTC')).toBe(midnight + DAY + 9 * HOUR);
});

test('a pause may last until a later moment within a year and a day', () => {
  expect([0, 1, 366 * DAY, 366 * DAY + 1].map((ms) => canPauseUntil(NOON + ms, NOON))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

describe('the person is reminded of a pause without an end', () => {
  const pause = { startedAt: NOON - DAY, until: 'resumed', latestAt: null } as const;
  const bout = boutWith();
  const reminder = (part: Partial<Clock> = {}, some: Partial<Options> = {}) =>
    reminderFor(clockWith({ pause, bout, ...part }), options(some), NOON);
  const notifies = { pulse: pulseWith({ traits: { ...traits, notifies: true } }) };

  test('after a day, by a notification if there are any', () => {
    expect(reminder(notifies)).toBe('due');
    expect(reminder()).toBe('shown');
    expect(reminder(notifies, { way: 'badge' })).toBe('shown');
    expect(reminder({ pause: { ...pause, startedAt: NOON - DAY + 1 } })).toBeUndefined();
    expect(reminder({ pause: { ...pause, chosenAt: NOON - DAY + 1 } })).toBeUndefined();
  });

  test('once, and not of one that ends by itself', () => {
    expect(reminder({ pause: { ...pause, reminder: 'answered' } })).toBeUndefined();
    expect(reminder({ pause: { ...pause, until: NOON + 1 } })).toBeUndefined();
    expect(reminder({ pause: null })).toBeUndefined();
  });

  test('at the desk, seated or standing, with hands that moved in the last half minute', () => {
    const still = (seconds: number) => reminder({ pulse: pulseWith({ inputAt: NOON - seconds * 1000 }) });
    expect([still(30), still(30.1)]).toEqual(['shown', undefined]);
    expect(reminder({ bout: null })).toBeUndefined();
    expect(reminder({ bout: null, standing: { startedAt: NOON, askAt: NOON } })).toBe('shown');
  });

  test('not outside of the working hours, in a call, or on a break', () => {
    expect(reminder({ hours: { on: false, from: 0, until: null, of: '' } })).toBeUndefined();
    expect(reminder({ break: nudgeWith() })).toBeUndefined();
    const hold = {
      why: 'call',
      by: 'seen',
      startedAt: NOON,
      liveAt: NOON,
      until: null,
      before: null,
    } as const;
    expect(reminder({ hold })).toBeUndefined();
  });

  test('and is being reminded until they answer', () => {
    const reminding = (state: 'due' | 'shown' | 'answered') => isReminding({ ...pause, reminder: state });
    expect([reminding('due'), reminding('shown'), reminding('answered')]).toEqual([true, true, false]);
    expect([isReminding(pause), isReminding(null)]).toEqual([false, false]);
  });
});
