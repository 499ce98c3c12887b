import { expect, test } from 'vitest';
import { journalKey, putEntries, readEntries } from '../../../src/core/journal/days';
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
