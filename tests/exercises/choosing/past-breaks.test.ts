/** What the journal tells about the breaks of the last days. */
import { describe, expect, test } from 'vitest';
import type { Done, Entry } from '../../../src/core/journal/entries';
import { MINUTE } from '../../../src/core/time';
import { breakDays, isWhole, missingSide, slotsOf } from '../../../src/exercises/choosing/past-breaks';
import { type ExerciseId, exerciseOf, library } from '../../../src/exercises/library';
import { context, NOW } from './context';

let ids = 0;
function line(minutesAgo: number, lasted: number) {
  const startedAt = NOW - minutesAgo * MINUTE;
  return { id: `t.${ids++}`, zone: 'UTC', startedAt, endedAt: startedAt + lasted * MINUTE };
}
function sat(minutesAgo: number, lasted: number): Entry {
  const parts = { sittingMs: lasted * MINUTE, browsingMs: 0, watchingMs: 0, certainty: 'presumed' } as const;
  return { ...line(minutesAgo, lasted), kind: 'bout', ...parts };
}
type Break = Extract<Entry, { kind: 'break' | 'partial' }>;
function broke(minutesAgo: number, lasted: number, done: readonly Done[], more: Partial<Break> = {}): Entry {
  const fields = { origin: 'nudged', certainty: 'hands off', breakId: 'b' } as const;
  return { ...line(minutesAgo, lasted), kind: 'break', ...fields, done: [...done], ...more } as Break;
}
const part = (exercise: ExerciseId, seconds: number, side: Done['side'] = null): Done => ({
  exercise,
  side,
  seconds,
});

describe('a day of the person', () => {
  const daysOf = (...journal: Entry[]) => breakDays(context({}, { journal, sittingMs: 10 * MINUTE }));

  test('begins with the sitting that this break ends, if nothing is known before', () => {
    const [only, ...others] = daysOf();
    expect(others).toEqual([]);
    expect(only).toEqual({ startedAt: NOW - 10 * MINUTE, endedAt: NOW, workedMs: 10 * MINUTE, entries: [] });
  });

  test('of a person who stands begins with that standing', () => {
    const [only] = breakDays(context({}, { sittingMs: 0, standingMs: 25 * MINUTE }));
    expect(only?.workedMs).toBe(25 * MINUTE);
  });

  test('ends with an absence of four hours', () => {
    // The sitting that this break ends began ten minutes ago.
    expect(daysOf(sat(310, 61))).toHaveLength(1);
    expect(daysOf(sat(310, 60))).toHaveLength(2);
  });

  test('has a short absence as work, but not one of twenty minutes', () => {
    const [short] = daysOf(sat(60, 31));
    expect(short?.workedMs).toBe(60 * MINUTE);
    const [long] = daysOf(sat(60, 30));
    expect(long?.workedMs).toBe(40 * MINUTE);
  });

  test('counts time once that two lines tell of', () => {
    const [only] = daysOf(sat(60, 50), { ...line(50, 30), kind: 'standing', certainty: 'said' });
    expect(only).toMatchObject({ workedMs: 60 * MINUTE, endedAt: NOW });
    expect(only?.entries).toHaveLength(2);
  });

  test('has only the exercises of a break as work, because the person may have gone home', () => {
    const [evening, today] = daysOf(broke(360, 120, [part('chin-tuck', 45), part('walk-short', 75)]));
    expect(evening?.workedMs).toBe(2 * MINUTE);
    expect(today?.workedMs).toBe(10 * MINUTE);
  });

  test('has calls as work', () => {
    const [only] = daysOf({ ...line(50, 40), kind: 'hold', why: 'call', by: 'seen' });
    expect(only?.workedMs).toBe(50 * MINUTE);
  });

  test('has the lines in the order in which they began', () => {
    const [only] = daysOf(sat(30, 10), sat(60, 10), sat(60, 5));
    expect(only?.entries.map(({ startedAt, endedAt }) => [startedAt - NOW, endedAt - startedAt])).toEqual([
      [-60 * MINUTE, 5 * MINUTE],
      [-60 * MINUTE, 10 * MINUTE],
      [-30 * MINUTE, 10 * MINUTE],
    ]);
  });
});

describe('a break of the day', () => {
  const exercises = new Map(library.map((exercise) => [exercise.id as string, exercise]));
  const slotsFor = (...entries: Entry[]) =>
    slotsOf({ startedAt: 0, endedAt: NOW, workedMs: 0, entries }, { exercises, walkSeconds: 120 });

  test('is about its exercises, without those that open and end it', () => {
    const opening = [part('ceiling-stretch', 12), part('chair-ceiling-reach', 12)];
    const [slot] = slotsFor(broke(30, 2, [...opening, part('chin-tuck', 45), part('far-gaze', 25)]));
    expect(slot?.mains.map(({ id }) => id)).toEqual(['chin-tuck']);
    expect(slot).toMatchObject({ skipped: false, partial: false, walked: false });
    expect(slot?.whole.map(({ id }) => id)).toEqual(['chin-tuck']);
  });

  test('is about standing only if that was done whole or nothing else was done', () => {
    const mainsOf = (...done: Done[]) => slotsFor(broke(30, 2, done))[0]?.mains.map(({ id }) => id);
    expect(mainsOf(part('stand-tall-reset', 12), part('chin-tuck', 45))).toEqual(['chin-tuck']);
    expect(mainsOf(part('stand-tall-reset', 60), part('chin-tuck', 45))).toEqual([
      'stand-tall-reset',
      'chin-tuck',
    ]);
    expect(mainsOf(part('stand-tall-reset', 12))).toEqual(['stand-tall-reset']);
  });

  test('counts as a walk with two minutes of walking or five minutes up', () => {
    const hasWalked = (entry: Entry) => slotsFor(entry).some(({ walked }) => walked);
    expect(hasWalked(broke(30, 3, [part('walk-short', 119)]))).toBe(false);
    expect(hasWalked(broke(30, 3, [part('walk-short', 120)]))).toBe(true);
    expect(hasWalked(broke(30, 4.9, [], { origin: 'natural' }))).toBe(false);
    expect(hasWalked(broke(30, 5, [], { origin: 'natural' }))).toBe(true);
  });

  test('that was too short to end the sitting is no walk, however long it lasted', () => {
    const [slot] = slotsFor(broke(30, 6, [part('chin-tuck', 45)], { kind: 'partial' }));
    expect(slot).toMatchObject({ walked: false, partial: true });
  });

  test('without exercises counts only if Flexor had asked for it', () => {
    expect(slotsFor(broke(30, 2, []))).toHaveLength(1);
    expect(slotsFor(broke(30, 2, [], { origin: 'natural' }))).toEqual([]);
    expect(slotsFor(broke(30, 2, [], { kind: 'partial' }))).toEqual([]);
  });

  test('that was skipped counts, with its reason', () => {
    const skipped: Entry = { ...line(30, 0), kind: 'skipped', breakId: 'b', by: 'said' };
    const nothing = { mains: [], whole: [], walked: false, skipped: true, partial: false };
    expect(slotsFor(skipped)).toEqual([{ at: skipped.startedAt, endedAt: skipped.endedAt, ...nothing }]);
    expect(slotsFor({ ...skipped, because: 'busy' })).toMatchObject([{ because: 'busy' }]);
  });

  test('is no routine, and other lines are no breaks', () => {
    expect(slotsFor(broke(30, 8, [part('chin-tuck', 45)], { origin: 'routine' }))).toEqual([]);
    expect(slotsFor(sat(30, 10))).toEqual([]);
  });

  test('can be exercises in the chair', () => {
    expect(slotsFor({ ...line(30, 1), kind: 'exercise', done: [part('chin-tuck', 45)] })).toHaveLength(1);
  });
});

describe('an exercise is done whole', () => {
  const whole = (id: ExerciseId, walkSeconds: number, ...done: Done[]) =>
    isWhole(exerciseOf(id), done, walkSeconds);

  test('with three fifths of its work, even in parts', () => {
    expect(whole('chin-tuck', 0, part('chin-tuck', 26.9))).toBe(false);
    expect(whole('chin-tuck', 0, part('chin-tuck', 20), part('chin-tuck', 7))).toBe(true);
    expect(whole('chin-tuck', 0, part('walk-short', 60))).toBe(false);
  });

  test('with both of its sides', () => {
    const left = part('split-stance-tuck', 15, 'left');
    const right = (seconds: number) => part('split-stance-tuck', seconds, 'right');
    expect(whole('split-stance-tuck', 0, left, right(14))).toBe(false);
    expect(whole('split-stance-tuck', 0, left, right(15))).toBe(true);
  });

  test('as a walk of the length that counts, in one go or in two', () => {
    expect(whole('walk-short', 60, part('walk-short', 59))).toBe(false);
    expect(whole('walk-short', 60, part('walk-short', 30), part('walk-short', 30))).toBe(true);
  });
});

test('a side is missing if only the other one was done', () => {
  const tuck = exerciseOf('split-stance-tuck');
  const [left, right] = [part('split-stance-tuck', 25, 'left'), part('split-stance-tuck', 25, 'right')];
  expect(missingSide(tuck, [left])).toBe('right');
  expect(missingSide(tuck, [right])).toBe('left');
  expect(missingSide(tuck, [left, right])).toBeUndefined();
  expect(missingSide(tuck, [])).toBeUndefined();
  expect(missingSide(exerciseOf('chin-tuck'), [part('chin-tuck', 45)])).toBeUndefined();
});
