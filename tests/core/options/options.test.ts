import { describe, expect, test } from 'vitest';
import { defaultWeek } from '../../../src/core/options/hours';
import {
  defaultOptions,
  isOptionValue,
  optionKeys,
  optionStorageKey,
  optionTable,
  parseOption,
  readChanges,
  readOptions,
} from '../../../src/core/options/options';
import fc from '../../fast-check';

test('the defaults are in force if nothing is stored', () => {
  expect(readOptions({})).toEqual({
    intervalMinutes: 30,
    waitMinutes: 5,
    awayMinutes: 5,
    laterMinutes: 10,
    counts: 'computer',
    way: 'window',
    inFullScreen: 'wait',
    when: 'always',
    hours: defaultWeek,
    daysOff: [],
    callSites: [],
    plan: 'half-hour',
    easedOn: '',
    longer: false,
    lookFar: false,
    opener: true,
    limits: [],
    hopes: [],
    hipCleared: false,
    seat: 'on-feet',
    equipment: ['chair', 'desk', 'wall', 'space'],
    floorAtWork: false,
    discreet: false,
    hidden: [],
    liked: [],
    disliked: [],
    errands: [],
    speech: false,
    voice: '',
    sound: true,
    volume: 30,
    backDaily: false,
    goalMinutes: 120,
    theme: 'system',
    textPercent: 100,
    motion: 'system',
    figure: 'short',
  });
});

test('every default is allowed by its own row', () => {
  for (const key of optionKeys) expect(isOptionValue(key, defaultOptions[key])).toBe(true);
});

describe('limits', () => {
  const limits = [
    ['intervalMinutes', 1, 180],
    ['waitMinutes', 0, 30],
    ['awayMinutes', 2, 30],
    ['laterMinutes', 1, 60],
    ['volume', 0, 100],
  ] as const;
  test.each(limits)('%s allows whole numbers from %i to %i', (key, min, max) => {
    for (let value = min; value <= max; value++) expect(parseOption(key, ` ${value} `)).toBe(value);
    for (const value of [min - 1, max + 1]) expect(parseOption(key, String(value))).toBeUndefined();
  });

  test.each(['', 'ten', '1.5', '1e1', '-5', '0x10', '30 minutes', '99999999999', 'NaN', '٣'])(
    'reject “%s”',
    (typed) => {
      expect(parseOption('intervalMinutes', typed)).toBeUndefined();
    },
  );

  test('a choice is one of its words', () => {
    expect(parseOption('counts', 'browser')).toBe('browser');
    expect(parseOption('counts', 'Browser')).toBeUndefined();
  });
});

describe('a list', () => {
  test('allows texts of its form, without duplicates and up to a maximum number', () => {
    expect(isOptionValue('daysOff', ['2026-12-24', '2026-12-25'])).toBe(true);
    expect(isOptionValue('daysOff', ['2026-12-24', '2026-12-24'])).toBe(false);
    expect(isOptionValue('daysOff', ['24.12.2026'])).toBe(false);
    expect(isOptionValue('daysOff', '2026-12-24')).toBe(false);
    const hosts = Array.from({ length: 51 }, (_, n) => `call${n}.example.org`);
    expect(isOptionValue('callSites', hosts.slice(1))).toBe(true);
    expect(isOptionValue('callSites', hosts)).toBe(false);
  });

  test.each([
    'https://meet.example.org',
    'meet.example.org/room',
    'Meet.example.org',
    '*.example.org',
    'org',
    'a..org',
    '-a.org',
    '<b>.org',
    '',
  ])('of hosts rejects “%s”', (host) => {
    expect(isOptionValue('callSites', [host])).toBe(false);
  });
});

describe('a set', () => {
  test('allows any of its words, without duplicates', () => {
    expect(isOptionValue('limits', [])).toBe(true);
    expect(isOptionValue('limits', ['knee', 'floor'])).toBe(true);
    expect(isOptionValue('limits', ['knee', 'knee'])).toBe(false);
    expect(isOptionValue('limits', ['elbow'])).toBe(false);
    expect(isOptionValue('limits', 'knee')).toBe(false);
    expect(isOptionValue('equipment', ['wheelchair'])).toBe(false);
  });
});

test('a switch allows only true and false', () => {
  for (const value of [true, false]) expect(isOptionValue('discreet', value)).toBe(true);
  for (const value of [0, 1, 'true', null]) expect(isOptionValue('discreet', value)).toBe(false);
});

test('a text must have the form of its row', () => {
  expect(isOptionValue('voice', 'Google UK English Female')).toBe(true);
  expect(isOptionValue('voice', 'v'.repeat(201))).toBe(false);
  expect(isOptionValue('easedOn', '2026-11-23')).toBe(true);
  expect(isOptionValue('easedOn', 'Monday')).toBe(false);
});

test('a list of exercises contains their ids', () => {
  expect(isOptionValue('hidden', ['split-stance-tuck', 'chin-tuck'])).toBe(true);
  expect(isOptionValue('hidden', ['Chin tuck'])).toBe(false);
});

test('reading never throws: whatever is stored, every option has an allowed value', () => {
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

test('tells when each option was changed, 0 if that is not believed, and nothing of options that never were', () => {
  const now = Date.parse('2026-11-23T12:00Z');
  const stored = {
    [optionStorageKey('hours')]: { value: defaultWeek, at: now - 1000 },
    [optionStorageKey('way')]: { value: 'badge', at: now + 48 * 3_600_000 },
    [optionStorageKey('plan')]: { value: 'hour' },
  };
  expect(readChanges(stored, now)).toEqual({ hours: now - 1000, way: 0 });
});
