/** Data that commit d0fe77c stored is read without loss and without a change of meaning. */
import { describe, expect, test } from 'vitest';
import { readClock } from '../../src/core/clock/clock';
import { readEntries } from '../../src/core/journal/days';
import { optionStorageKey, readOptions } from '../../src/core/options/options';
import stored from './stored/d0fe77c.json' with { type: 'json' };

describe.each(stored.moments)('$title', ({ clock, journal }) => {
  test('the clock keeps every field that it had', () => {
    expect(readClock(clock)).toMatchObject(clock);
  });

  test('every line of the journal is read as it was written', () => {
    for (const day of Object.values(journal)) expect(readEntries(day)).toMatchObject(day);
  });
});

test('every option keeps its value', () => {
  const options = Object.entries(stored.options);
  const items = options.map(([key, value]) => [optionStorageKey(key), { value, at: 1 }]);
  expect(readOptions(Object.fromEntries(items))).toMatchObject(stored.options);
});
