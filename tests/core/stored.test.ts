/** Data that commit d0fe77c stored is read without loss and without a change of meaning. */
import { describe, expect, test } from 'vitest';
import { MARK, VERSION } from '../../src/core/backup/format';
import { readBackup } from '../../src/core/backup/reading';
import { readClock } from '../../src/core/clock/clock';
import { readEntries } from '../../src/core/journal/days';
import { optionStorageKey, readOptions, retiredOptions } from '../../src/core/options/options';
import stored from './stored/d0fe77c.json' with { type: 'json' };

describe.each(stored.moments)('$title', ({ clock, journal }) => {
  test('the clock keeps every field that it had', () => {
    expect(readClock(clock)).toMatchObject(clock);
  });

  test('every line of the journal is read as it was written', () => {
    for (const day of Object.values(journal)) expect(readEntries(day)).toMatchObject(day);
  });
});

test('every option keeps its value, except those that were taken out', () => {
  const options = Object.entries(stored.options);
  const items = options.map(([key, value]) => [optionStorageKey(key), { value, at: 1 }]);
  const read = readOptions(Object.fromEntries(items));
  const kept = options.filter(([key]) => !retiredOptions.includes(key));
  expect(kept.length).toBe(options.length - retiredOptions.length);
  expect(read).toEqual({ ...read, ...Object.fromEntries(kept) });
  for (const key of retiredOptions) expect(read).not.toHaveProperty(key);
});

test('a backup with an option that was taken out is read without a complaint', () => {
  const options = {
    holdMinutes: { value: 15, at: 1 },
    laterMinutes: { value: 7, at: 1 },
    newer: { value: 1 },
  };
  const file = { flexor: MARK, version: VERSION, options, own: {}, journal: [] };
  const steps = readBackup(JSON.stringify(file));
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toMatchObject({ options: { laterMinutes: 7 }, leftOut: { wrong: [], unknown: 1 } });
});
