/** Stored items, each with the instant of its change. */
import { expect, test } from 'vitest';
import { changedAt, isAhead, itemOf, laterThan } from '../../../src/core/options/item';
import { HOUR } from '../../../src/core/time';

const NOW = Date.UTC(2026, 10, 25);
const year2100 = Date.UTC(2100, 0, 1);
const at = (instant: unknown) => ({ value: 1, at: instant });

test('any stored value is an item, if only an empty one', () => {
  expect([undefined, null, 7, 'text'].map((stored) => itemOf(stored).value)).toEqual(
    Array(4).fill(undefined),
  );
});

test('an instant of change is from 1970 to 2099; anything else is before all changes', () => {
  expect([0, NOW, year2100 - 1].map((instant) => changedAt(at(instant)))).toEqual([0, NOW, year2100 - 1]);
  expect([-1, year2100, '7', undefined].map((instant) => changedAt(at(instant)))).toEqual([-1, -1, -1, -1]);
});

test('a change is believed up to a day ahead', () => {
  expect(isAhead(at(NOW + 24 * HOUR), NOW)).toBe(false);
  expect(isAhead(at(NOW + 24 * HOUR + 1), NOW)).toBe(true);
});

test('a change that is made now is later than the stored one, unless that is not believed', () => {
  expect(laterThan(undefined, NOW)).toBe(NOW);
  expect(laterThan(at(NOW - 1), NOW)).toBe(NOW);
  expect(laterThan(at(NOW), NOW)).toBe(NOW + 1);
  expect(laterThan(at(NOW + 24 * HOUR), NOW)).toBe(NOW + 24 * HOUR + 1);
  expect(laterThan(at(NOW + 25 * HOUR), NOW)).toBe(NOW);
});
