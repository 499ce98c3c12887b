/** The values of which clock, journal and messages consist, at their limits. */
import { expect, test } from 'vitest';
import * as v from '../../src/core/schema';
import {
  boundedText,
  count,
  durationMs,
  instant,
  isInstant,
  numberBetween,
  past,
  zone,
} from '../../src/core/values';

const accepts = (schema: v.Schema<unknown>, ...values: unknown[]) =>
  values.map((value) => v.is(schema, value));

test('an instant is a whole millisecond from 1969 to 2099', () => {
  const [first, end] = [Date.UTC(1969, 0, 1), Date.UTC(2100, 0, 1)];
  expect(accepts(instant, first - 1, first, 0, end - 1, end)).toEqual([false, true, true, true, false]);
  expect(accepts(instant, 0.5, '0', Number.NaN)).toEqual([false, false, false]);
  expect([isInstant(first), isInstant(end)]).toEqual([true, false]);
});

test('an instant that stands for long past may be before all others', () => {
  expect(accepts(past, Number.MIN_SAFE_INTEGER, Date.UTC(2100, 0, 1) - 1)).toEqual([true, true]);
  expect(accepts(past, -Infinity, Date.UTC(2100, 0, 1), 0.5)).toEqual([false, false, false]);
});

test('a length of time is neither negative nor longer than ten years', () => {
  const tenYears = 10 * 366 * 24 * 3_600_000;
  expect(accepts(durationMs, -1, 0, 0.5, tenYears, tenYears + 1)).toEqual([false, true, true, true, false]);
});

test('a number of times is a whole number', () => {
  expect(accepts(count, -1, 0, 7, 1.5, Infinity)).toEqual([false, true, true, false, false]);
});

test('a number between two others may be either of them', () => {
  expect(accepts(numberBetween(2, 5), 1.9, 2, 5, 5.1, '3')).toEqual([false, true, true, false, false]);
  expect(v.reasonsOf(numberBetween(2, 5), 6)).toEqual(['not a number from 2 to 5']);
});

test('a text has no more characters than allowed', () => {
  expect(accepts(boundedText(3), '', 'abc', 'abcd', 3)).toEqual([true, true, false, false]);
});

test('a zone must be known, and the one that Chromium cannot name is UTC', () => {
  expect(v.read(zone, 'Europe/Berlin')).toBe('Europe/Berlin');
  expect(v.read(zone, 'Etc/Unknown')).toBe('UTC');
  expect(v.read(zone, 'Mars/Olympus')).toBeUndefined();
});
