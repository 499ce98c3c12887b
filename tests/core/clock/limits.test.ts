/** What a stored clock may contain: instants further from its last look than this are impossible, and are left out. */
import { describe, expect, test } from 'vitest';
import { type Clock, clockFaults, readClock } from '../../../src/core/clock/clock';
import { HOUR } from '../../../src/core/time';
import { absence, boutWith, clockWith, NOON } from './clocks';

const DAY = 24 * HOUR;
const bout = boutWith({ startedAt: NOON - HOUR });

/** Whether a clock with this field is read whole. */
function isRead(part: Partial<Clock>): boolean {
  const stored = clockWith({ bout, ...part });
  const isWhole = clockFaults(stored).length === 0;
  if (isWhole) expect(readClock(stored)).toEqual(stored);
  else expect(readClock(stored)).not.toEqual(stored);
  return isWhole;
}
const pause = { startedAt: NOON, until: 'resumed', latestAt: null } as const;
const hold = { why: 'call', by: 'said', startedAt: NOON, liveAt: null, until: null, before: null } as const;
const upFrom = (from: number): Clock['up'] => ({
  entry: { ...absence, startedAt: NOON, endedAt: NOON, done: [] },
  from,
  beforeMs: 0,
  stood: false,
  reader: null,
});

describe('something began no later than a day after the last look', () => {
  test.each<[string, (at: number) => Partial<Clock>]>([
    ['a bout', (at) => ({ bout: { ...bout, startedAt: at } })],
    ['an absence', (at) => ({ up: upFrom(at) })],
    ['a standing', (at) => ({ standing: { startedAt: at, askAt: at } })],
    ['a pause', (at) => ({ pause: { ...pause, startedAt: at } })],
    ['a hold', (at) => ({ hold: { ...hold, startedAt: at } })],
    ['reading', (at) => ({ reading: { startedAt: at, until: at } })],
    ['quiet time', (at) => ({ quietUntil: at })],
    ['working hours', (at) => ({ hours: { on: true, from: at, until: null, of: '' } })],
  ])('%s', (_, with_) => {
    expect([isRead(with_(NOON + DAY)), isRead(with_(NOON + DAY + 1))]).toEqual([true, false]);
  });
});

describe('something ends no later than this after it began, or after the last look', () => {
  test.each<[string, number, (until: number) => Partial<Clock>]>([
    ['a standing', 2 * DAY, (askAt) => ({ standing: { startedAt: NOON - HOUR, askAt } })],
    ['a pause of some length', 2 * DAY, (until) => ({ pause: { ...pause, until } })],
    ['a pause until tomorrow', 2 * DAY, (latestAt) => ({ pause: { ...pause, until: 'tomorrow', latestAt } })],
    ['a pause until a date', 2 * 366 * DAY, (at) => ({ pause: { ...pause, until: { at } } })],
    ['a hold', 2 * DAY, (until) => ({ hold: { ...hold, until } })],
    ['reading', 2 * DAY, (until) => ({ reading: { startedAt: NOON, until } })],
    ['working hours', 15 * DAY, (until) => ({ hours: { on: true, from: NOON, until, of: '' } })],
  ])('%s', (_, longest, with_) => {
    expect([isRead(with_(NOON + longest)), isRead(with_(NOON + longest + 1))]).toEqual([true, false]);
  });

  test('of two instants the later one counts', () => {
    const late = { ...hold, startedAt: NOON + DAY, until: NOON + 3 * DAY };
    expect(isRead({ hold: late })).toBe(true);
  });
});

test('a bout is no longer than a year, which a plain clock may count', () => {
  const since = (ms: number) => isRead({ bout: { ...bout, startedAt: NOON - ms } });
  expect([since(366 * DAY), since(366 * DAY + 1)]).toEqual([true, false]);
});

test('a clock that has not looked yet has no moment to measure from', () => {
  expect(isRead({ pulse: null, hold: { ...hold, startedAt: NOON + 9 * DAY } })).toBe(true);
  expect(isRead({ pulse: null, hold: { ...hold, until: NOON + 2 * DAY + 1 } })).toBe(false);
});

test('a clock without a name for its computer is rejected, and a name has sixty-four characters at most', () => {
  const named = (device: string) => readClock({ version: 2, device }) !== undefined;
  expect(['desk', 'a'.repeat(64), 'a'.repeat(65), '', 'my desk'].map(named)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
