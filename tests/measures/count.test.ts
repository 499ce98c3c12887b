/** Days whose measures were computed by hand. */
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/core/time';
import { countDays } from '../../src/measures/count';
import { isTracked } from '../../src/measures/days';
import { measure } from '../../src/measures/measures';
import { nudge, played, sat, stood, told, up } from './lines';

const MONDAY = '2026-11-23';
const ceiling = played('ceiling-stretch', 40);
const walk = played('walk-short', 150);

/** One date of a journal. */
function day(entries: Parameters<typeof countDays>[0], date = MONDAY) {
  const [only] = countDays(entries, date, date);
  if (!only) throw new Error('The requested date is missing');
  return only;
}

describe('sitting', () => {
  test('assigns bouts, the longest of them and breaks to their date', () => {
    const morning = day([
      sat(`${MONDAY}T09:00`, `${MONDAY}T09:40`),
      up(`${MONDAY}T09:40`, `${MONDAY}T09:50`),
      sat(`${MONDAY}T09:50`, `${MONDAY}T10:15`),
    ]);
    expect(morning).toMatchObject({ sittingMs: 65 * MINUTE, bouts: [40 * MINUTE, 25 * MINUTE], breaks: 1 });
    expect(measure('over30', [morning])?.value).toBeCloseTo(40 / 65);
    expect(measure('over60', [morning])?.value).toBe(0);
    expect(measure('usual', [morning])?.value).toBe(40 * MINUTE);
  });

  test('keeps a bout across midnight as one, and splits only its minutes', () => {
    const days = countDays([sat('2026-11-23T23:30', '2026-11-24T00:50')], '2026-11-23', '2026-11-24');
    expect(days.map(({ sittingMs }) => sittingMs)).toEqual([30 * MINUTE, 50 * MINUTE]);
    expect(days.map(({ bouts }) => bouts)).toEqual([[80 * MINUTE], []]);
  });

  test('counts an hour more in the night in which the clocks go back, with one clock hour worked twice', () => {
    const night = day([sat('2026-10-25T00:00', '2026-10-25T12:00')], '2026-10-25');
    expect(night).toMatchObject({ sittingMs: 13 * HOUR, workedHours: 13 });
  });

  test('counts an hour less in the night in which they go forward', () => {
    const night = day([sat('2026-03-29T00:00', '2026-03-29T12:00')], '2026-03-29');
    expect(night).toMatchObject({ sittingMs: 11 * HOUR, workedHours: 11 });
  });

  test('assigns each line after a journey to the date of its own zone', () => {
    const flown = [
      sat('2026-11-23T09:00', '2026-11-23T10:00'),
      sat('2026-11-23T20:00', '2026-11-23T21:00', 'America/New_York'),
    ];
    const days = countDays(flown, '2026-11-23', '2026-11-24');
    expect(days.map(({ sittingMs }) => sittingMs)).toEqual([2 * HOUR, 0]);
  });

  test('counts bouts once that overlap because a clock was set back', () => {
    const twice = [sat(`${MONDAY}T09:00`, `${MONDAY}T10:00`), sat(`${MONDAY}T09:30`, `${MONDAY}T10:30`)];
    expect(day(twice).sittingMs).toBe(90 * MINUTE);
  });

  test('merges the bouts around an absence that was none', () => {
    const joined = [sat(`${MONDAY}T09:00`, `${MONDAY}T09:40`), sat(`${MONDAY}T09:40`, `${MONDAY}T10:10`)];
    expect(day(joined).bouts).toEqual([70 * MINUTE]);
  });

  test('leaves a day off empty, not zero, and needs an hour of sitting for a ratio', () => {
    expect(isTracked(day([]))).toBe(false);
    const short = day([sat(`${MONDAY}T09:00`, `${MONDAY}T09:50`)]);
    expect(measure('breaksPerHour', [short])).toBeNull();
    expect(measure('longest', [day([], '2026-11-22'), short])?.value).toBe(50 * MINUTE);
  });
});

describe('breaks', () => {
  const hour = sat(`${MONDAY}T09:00`, `${MONDAY}T10:00`);

  test('do not include lunch, nor a minute after a moment of sitting', () => {
    const lines = [
      sat(`${MONDAY}T11:00`, `${MONDAY}T12:00`),
      up(`${MONDAY}T12:00`, `${MONDAY}T13:00`),
      sat(`${MONDAY}T13:00`, `${MONDAY}T13:04`),
      up(`${MONDAY}T13:04`, `${MONDAY}T13:06`),
    ];
    expect(day(lines)).toMatchObject({ breaks: 0, uprightMs: 2 * MINUTE });
  });

  test('include a guided break after a moment of sitting', () => {
    const lines = [
      sat(`${MONDAY}T09:00`, `${MONDAY}T09:03`),
      up(`${MONDAY}T09:03`, `${MONDAY}T09:05`, { origin: 'early', breakId: 'b', done: [ceiling] }),
    ];
    expect(day(lines)).toMatchObject({ breaks: 1, ownBreaks: 1, ceilings: 1 });
  });

  test('are active with two minutes of walking or five upright', () => {
    const lines = [
      hour,
      up(`${MONDAY}T10:00`, `${MONDAY}T10:03`, { done: [walk] }),
      sat(`${MONDAY}T10:03`, `${MONDAY}T10:30`),
      up(`${MONDAY}T10:30`, `${MONDAY}T10:34`),
      sat(`${MONDAY}T10:34`, `${MONDAY}T11:00`),
      up(`${MONDAY}T11:00`, `${MONDAY}T11:05`),
    ];
    expect(day(lines)).toMatchObject({ breaks: 3, activeBreaks: 2, walkMs: 150_000 });
  });

  test('count at most a quarter of an hour of an absence as upright', () => {
    expect(day([hour, up(`${MONDAY}T10:00`, `${MONDAY}T10:40`)]).uprightMs).toBe(15 * MINUTE);
  });

  test('answer only their own nudge, in the local hour', () => {
    const lines = [
      nudge(`${MONDAY}T09:31`, 'b'),
      nudge(`${MONDAY}T09:50`, 'c'),
      hour,
      up(`${MONDAY}T10:00`, `${MONDAY}T10:02`, { origin: 'nudged', breakId: 'c' }),
    ];
    expect(day(lines).moments).toEqual({ 9: { asked: 2, done: 1 } });
  });
});

describe('hours', () => {
  test('count as worked if half of them is known', () => {
    expect(day([sat(`${MONDAY}T09:40`, `${MONDAY}T11:29`)]).workedHours).toBe(1);
    expect(day([sat(`${MONDAY}T09:30`, `${MONDAY}T11:30`)]).workedHours).toBe(3);
  });

  test('belong to the date on which they are, across midnight', () => {
    const lines = [
      sat('2026-11-23T22:00', '2026-11-23T23:50'),
      up('2026-11-23T23:50', '2026-11-24T00:02', { done: [walk] }),
      sat('2026-11-24T00:02', '2026-11-24T02:00'),
    ];
    const days = countDays(lines, '2026-11-23', '2026-11-24');
    expect(days.map(({ workedHours, walkedHours }) => [workedHours, walkedHours])).toEqual([
      [2, 1],
      [2, 0],
    ]);
  });

  test('are good with a break, and a ceiling stretch or a walk', () => {
    const reached = up(`${MONDAY}T09:30`, `${MONDAY}T09:32`, { done: [ceiling] });
    const moment = up(`${MONDAY}T10:30`, `${MONDAY}T10:32`);
    const lines = [
      sat(`${MONDAY}T09:00`, `${MONDAY}T09:30`),
      reached,
      sat(`${MONDAY}T09:32`, `${MONDAY}T10:30`),
      moment,
      sat(`${MONDAY}T10:32`, `${MONDAY}T11:00`),
    ];
    expect(day(lines)).toMatchObject({ workedHours: 2, goodHours: 1, ceilingHours: 1 });
  });
});

describe('what was done', () => {
  test('counts hip-flexor stretches left and right, and half for each side if they alternate', () => {
    const done = [played('split-stance-tuck', 25, 'left'), played('split-stance-tuck', 20, 'right')];
    expect(day([up(`${MONDAY}T10:00`, `${MONDAY}T10:02`, { done })])).toMatchObject({
      leftSeconds: 25,
      rightSeconds: 20,
    });
  });

  test('counts rolls and seat shifts in a wheelchair, and no standing', () => {
    const done = [
      played('roll-break', 90),
      played('chair-side-lean', 30, 'left'),
      played('chair-side-lean', 12, 'right'),
    ];
    const moved = day([
      sat(`${MONDAY}T09:00`, `${MONDAY}T09:58`),
      up(`${MONDAY}T09:58`, `${MONDAY}T10:01`, { done, breakId: 'b' }),
    ]);
    expect(moved).toMatchObject({ rollSeconds: 90, seatShifts: 1, standingMs: 0, breaks: 1 });
  });

  test('splits standing at midnight, and counts reported time as reported', () => {
    const days = countDays([stood('2026-11-23T23:30', '2026-11-24T00:10')], '2026-11-23', '2026-11-24');
    expect(days.map(({ standingMs, saidMs }) => [standingMs, saidMs])).toEqual([
      [30 * MINUTE, 30 * MINUTE],
      [10 * MINUTE, 10 * MINUTE],
    ]);
  });

  test('counts unknown time neither as sitting nor as known', () => {
    expect(day([told(`${MONDAY}T09:00`, `${MONDAY}T10:00`, { kind: 'unknown' })])).toMatchObject({
      unknownMs: HOUR,
      trackedMs: 0,
    });
  });
});
