import { expect, test } from 'vitest';
import { addDays } from '../../src/core/time';
import { countDays } from '../../src/measures/count';
import { countedFrom, datesOf, monthsOf, monthsWith, readMonth, writeMonth } from '../../src/measures/months';
import fc from '../fast-check';
import { sat } from './lines';

const anyDate = fc.nat(4000).map((n) => addDays('2024-01-01', n));

test('lists the months of a period from the last to the first', () => {
  expect(monthsOf({ from: '2025-11-30', to: '2026-02-01' })).toEqual([
    '2026-02',
    '2026-01',
    '2025-12',
    '2025-11',
  ]);
  expect(monthsOf({ from: '2026-02-28', to: '2026-02-28' })).toEqual(['2026-02']);
});

test('finds exactly the months that are counted from a stored day', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (date, other) => {
      const month = other.slice(0, 7);
      const { from, to } = countedFrom(month);
      expect(monthsWith(date).includes(month)).toBe(date >= from && date <= to);
    }),
  );
  expect(monthsWith('2026-10-31')).toEqual(['2026-11', '2026-10']);
});

test('restores a month from its text, unless another version wrote it', () => {
  const { from, to } = datesOf('2026-11');
  const days = countDays([sat('2026-11-23T09:00', '2026-11-23T09:40')], from, to);
  const text = writeMonth(days, '1.2.0');
  expect(readMonth(text, '1.2.0')).toEqual(days);
  expect(readMonth(text, '1.3.0')).toBeUndefined();
});

test.each(['', '{', 'null', '7', '{"version":"1.2.0"}', '{"version":"1.2.0","days":7}'])(
  'rejects an invalid text: %s',
  (text) => expect(readMonth(text, '1.2.0')).toBeUndefined(),
);
