import { describe, expect, test } from 'vitest';
import {
  cutDay,
  isJournalKey,
  journalKey,
  keysBefore,
  putEntries,
  readEntries,
} from '../../../src/core/journal/days';
import type { Entry } from '../../../src/core/journal/entries';
import fc from '../../fast-check';

const bout = (id: string, sittingMs: number): Entry => ({
  id,
  zone: 'Europe/Berlin',
  kind: 'bout',
  startedAt: Date.UTC(2026, 10, 23, 9),
  endedAt: Date.UTC(2026, 10, 23, 10),
  sittingMs,
  browsingMs: 0,
  watchingMs: 0,
  certainty: 'presumed',
});

test('an entry is stored in the UTC day in which it starts', () => {
  expect(journalKey(Date.UTC(2026, 10, 23, 23, 59, 59))).toBe('journal:2026-11-23');
  expect(journalKey(Date.UTC(2026, 10, 24))).toBe('journal:2026-11-24');
});

test('an entry that is written again replaces the earlier one in place', () => {
  const day = putEntries([], [bout('a.0', 1), bout('a.1', 2)]);
  expect(putEntries(day, [bout('a.0', 3)])).toEqual([bout('a.0', 3), bout('a.1', 2)]);
});

test('items that cannot be read are kept when writing and left out when reading', () => {
  const strange = [{ id: 'a.7', kind: 'dance' }, 17, null, { ...bout('a.8', 1), endedAt: 'noon' }];
  const day = putEntries(strange, [bout('a.9', 1)]);
  expect(day.slice(0, 4)).toEqual(strange);
  expect(readEntries(day)).toEqual([bout('a.9', 1)]);
});

test('reading never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (day) => {
      expect(Array.isArray(readEntries(day))).toBe(true);
    }),
  );
});

test('a key of storage belongs to the journal by its beginning', () => {
  expect(['journal:2026-11-23', 'journal', 'aside:journal:2026-11-23:1'].map(isJournalKey)).toEqual([
    true,
    false,
    false,
  ]);
});

describe('after the clock was set back by an hour', () => {
  const HOUR = 3_600_000;
  const now = Date.UTC(2026, 10, 23, 12);
  const line = (from: number, to: number): Entry => ({
    id: 'a.1',
    zone: 'UTC',
    kind: 'unknown',
    startedAt: now + from * HOUR,
    endedAt: now + to * HOUR,
  });
  const cut = (entry: unknown) => cutDay([entry], now, HOUR)?.[0];

  test('a line that contains the hour ends an hour sooner', () => {
    expect(cut(line(-1, 0.5))).toEqual(line(-1, -0.5));
    expect(cut(line(0, 1))).toEqual(line(0, 0));
  });

  test.each([
    ['a line that ended before', line(-1, 0)],
    ['a line that begins later', line(0.1, 2)],
    ['a line that is shorter than the hour', line(-0.3, 0.6)],
    ['a line that cannot be read', { ...line(-1, 1), kind: 'dance' }],
    ['a bout', { ...bout('a.1', 1), startedAt: now - HOUR, endedAt: now + HOUR }],
  ])('%s stays', (_, entry) => {
    expect(cut(entry)).toBeUndefined();
  });

  test('only the lines that are cut change, and a day that is no list stays', () => {
    expect(cutDay([line(-1, 0), line(-1, 1)], now, HOUR)).toEqual([line(-1, 0), line(-1, 0)]);
    expect(cutDay('no list', now, HOUR)).toBeUndefined();
  });

  test('the lines of the last month are looked through', () => {
    const keys = keysBefore(now);
    expect([keys[0], keys[1], keys.at(-1)]).toEqual([
      'journal:2026-11-23',
      'journal:2026-11-22',
      'journal:2026-10-24',
    ]);
  });
});
