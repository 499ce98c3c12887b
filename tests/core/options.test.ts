import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultOptions,
  isOptionValue,
  optionKeys,
  optionStorageKey,
  optionTable,
  parseOption,
  readOptions,
} from '../../src/core/options';

test('without anything stored the defaults hold', () => {
  expect(readOptions({})).toEqual({
    intervalMinutes: 30,
    waitMinutes: 5,
    awayMinutes: 5,
    laterMinutes: 10,
    counts: 'computer',
  });
});

test('every default may stand in its own row', () => {
  for (const key of optionKeys) expect(isOptionValue(key, defaultOptions[key])).toBe(true);
});

describe('limits', () => {
  const limits = [
    ['intervalMinutes', 1, 180],
    ['waitMinutes', 0, 30],
    ['awayMinutes', 2, 30],
    ['laterMinutes', 1, 60],
  ] as const;
  test.each(limits)('%s is any whole number of minutes from %i to %i', (key, min, max) => {
    for (let value = min; value <= max; value++) expect(parseOption(key, ` ${value} `)).toBe(value);
    for (const value of [min - 1, max + 1]) expect(parseOption(key, String(value))).toBeUndefined();
  });

  test.each(['', 'ten', '1.5', '1e1', '-5', '0x10', '30 minutes', '99999999999', 'NaN', '٣'])(
    'refuses “%s”',
    (typed) => {
      expect(parseOption('intervalMinutes', typed)).toBeUndefined();
    },
  );

  test('a choice is one of its words', () => {
    expect(parseOption('counts', 'browser')).toBe('browser');
    expect(parseOption('counts', 'Browser')).toBeUndefined();
  });
});

test('reading is total: whatever is stored, every option has a value that may stand there', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...optionKeys.map(optionStorageKey), '__proto__'), fc.anything()),
      (stored) => {
        const options = readOptions(stored);
        expect(Object.keys(options)).toEqual(optionKeys);
        for (const key of optionKeys) expect(isOptionValue(key, options[key])).toBe(true);
      },
    ),
  );
});

test('one invalid option leaves the others alone', () => {
  const stored = {
    'option:intervalMinutes': { value: 45, at: 1 },
    'option:awayMinutes': { value: 'soon', at: 1 },
    'option:laterMinutes': 7,
  };
  expect(readOptions(stored)).toEqual({ ...defaultOptions, intervalMinutes: 45 });
  expect(optionTable.awayMinutes.default).toBe(5);
});
