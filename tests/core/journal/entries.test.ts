/** Lines of the journal at their limits: what is read, and what is left out as a mistake. */
import { describe, expect, test } from 'vitest';
import { faultsOf, readEntry } from '../../../src/core/journal/entries';

const HOUR = 3_600_000;
const NINE = Date.UTC(2026, 10, 23, 9);
const base = { id: 'desk.1', zone: 'UTC', startedAt: NINE, endedAt: NINE + HOUR };
const bout = { ...base, kind: 'bout', sittingMs: HOUR, browsingMs: 0, watchingMs: 0, certainty: 'presumed' };
const rest = { ...base, kind: 'break', origin: 'natural', certainty: 'presumed', breakId: null, done: [] };
const reads = (line: object) => readEntry(line) !== undefined;

test('a line does not end before it begins', () => {
  expect([reads({ ...rest, endedAt: NINE }), reads({ ...rest, endedAt: NINE - 1 })]).toEqual([true, false]);
});

test('a line lasts ten years at most: a computer may stand in a cupboard for a long time', () => {
  const years = 10 * 366 * 24 * HOUR;
  for (const line of [{ ...base, kind: 'unknown' }, { ...base, kind: 'standing', certainty: 'said' }, rest]) {
    expect([years, years + 1].map((ms) => reads({ ...line, endedAt: NINE + ms }))).toEqual([true, false]);
    expect(faultsOf({ ...line, endedAt: Date.UTC(2099, 0) })).toEqual(['lasts longer than ten years']);
  }
});

test('a bout has no more sitting than it lasts', () => {
  expect([reads(bout), reads({ ...bout, sittingMs: HOUR + 1 })]).toEqual([true, false]);
  expect(faultsOf({ ...bout, sittingMs: HOUR + 1 })).toEqual(['sat longer than it took']);
});

test.each([
  ['desk.1', true],
  [`${'a'.repeat(64)}.${'b'.repeat(64)}`, true],
  [`${'a'.repeat(65)}.1`, false],
  [`desk.${'b'.repeat(65)}`, false],
  ['open.1', false],
  ['desk', false],
])('an id names its computer and a number: %s', (id, fits) => expect(reads({ ...rest, id })).toBe(fits));

describe('a break has', () => {
  const withDone = (count: number, seconds = 1, exercise = 'walk-short') =>
    reads({ ...rest, done: Array.from({ length: count }, () => ({ exercise, side: null, seconds })) });

  test('five hundred exercises at most, of a day at most', () => {
    expect([withDone(500), withDone(501)]).toEqual([true, false]);
    expect([withDone(1, 24 * 3600), withDone(1, 24 * 3600 + 1), withDone(1, -1)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([withDone(1, 1, 'a'.repeat(64)), withDone(1, 1, 'a'.repeat(65))]).toEqual([true, false]);
  });

  test('a name of two hundred characters at most, and a routine of an hour at most', () => {
    expect([
      reads({ ...rest, breakId: 'b'.repeat(200) }),
      reads({ ...rest, breakId: 'b'.repeat(201) }),
    ]).toEqual([true, false]);
    const routine = (seconds: number, level = 'N0') => reads({ ...rest, routine: { level, seconds } });
    expect([routine(3600), routine(3601), routine(0), routine(-1)]).toEqual([true, false, true, false]);
    expect([routine(1, 'a'.repeat(16)), routine(1, 'a'.repeat(17))]).toEqual([true, false]);
  });
});

test('how the back is has a score from nothing to ten', () => {
  const felt = (score: number) => reads({ ...base, kind: 'felt', score });
  expect([-1, 0, 10, 11].map(felt)).toEqual([false, true, true, false]);
});

test('a break is put off for a day at most', () => {
  const snoozed = (minutes: number) => reads({ ...base, kind: 'snoozed', breakId: 'b', by: 'said', minutes });
  expect([-1, 0, 1440, 1441].map(snoozed)).toEqual([false, true, true, false]);
  const skipped = (minutes: number) => reads({ ...base, kind: 'skipped', breakId: 'b', by: 'said', minutes });
  expect([0, 1, 1440, 1441].map(skipped)).toEqual([false, true, true, false]);
});

test('a line of an older version gets what was added since', () => {
  const { watchingMs: _, ...older } = bout;
  expect(readEntry(older)).toMatchObject({ watchingMs: 0 });
  const nudge = { ...base, kind: 'nudge', breakId: 'b', dueAt: NINE, sittingMs: 1 };
  expect(readEntry(nudge)).toMatchObject({ standingMs: null, way: 'window', why: null, after: null });
});

test('exercises that hurt have short names, and levels too', () => {
  const hurt = (exercise: string | null) => reads({ ...base, kind: 'hurt', breakId: 'b', exercise });
  expect([hurt(null), hurt('a'.repeat(64)), hurt('a'.repeat(65))]).toEqual([true, true, false]);
  const rated = (next: string) => reads({ ...base, kind: 'rated', breakId: 'b', effort: 'easy', next });
  expect([rated('a'.repeat(16)), rated('a'.repeat(17))]).toEqual([true, false]);
});
