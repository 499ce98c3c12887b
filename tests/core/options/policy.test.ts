/** Which options an organisation may set, and which it may not. */

import { describe, expect, test } from 'vitest';
import { clockKeys, readClockOptions } from '../../../src/core/options/clock-options';
import {
  defaultOptions,
  isLockedOption,
  isOptionValue,
  type OptionKey,
  optionKeys,
  optionStorageKey,
  optionTable,
  policyIn,
  readOptions,
} from '../../../src/core/options/options';
import { readPolicy, withoutAdded } from '../../../src/core/options/policy';
import { policySchema } from '../../../src/core/options/policy-schema';
import fc from '../../fast-check';

type Items = Record<string, unknown>;

/** The items in storage: the person's own choices, and the policy. */
function stored(policy: unknown, own: Items = {}): Items {
  const items = Object.entries(own).map(([key, value]) => [optionStorageKey(key), { value, at: 1 }]);
  return { ...Object.fromEntries(items), managed: policy };
}

/** Options that only the person decides: limits, discretion, sound, exercises, and the look of pages. */
const theirs: readonly OptionKey[] = [
  ...([
    'limits',
    'hopes',
    'seat',
    'equipment',
    'floorAtWork',
    'discreet',
    'errands',
    'backDaily',
    'goalMinutes',
  ] as const),
  ...(['hidden', 'liked', 'disliked', 'speech', 'voice', 'sound', 'volume'] as const),
  ...(['theme', 'textPercent', 'motion', 'figure'] as const),
];
/** Options that only the person can know: a policy may not even propose them. */
const unmanaged: readonly OptionKey[] = ['easedOn', 'hipCleared'];
const lockable = optionKeys.filter((key) => ![...theirs, ...unmanaged].includes(key));

/** An allowed value for each option that is not its default. */
const others: Items = {
  ...{ intervalMinutes: 45, waitMinutes: 2, awayMinutes: 3, laterMinutes: 20, counts: 'browser' },
  ...{
    way: 'badge',
    inFullScreen: 'ask',
    when: 'hours',
    hours: [[[540, 600]], [], [], [], [], [], []],
  },
  ...{ daysOff: ['2026-12-24'], callSites: ['meet.example.org'], plan: 'hour', easedOn: '2026-11-23' },
  ...{ longer: true, lookFar: true, opener: false, limits: ['knee'], hipCleared: true, seat: 'wheelchair' },
  ...{ hopes: ['hips'] },
  ...{ equipment: ['wall'], floorAtWork: true, discreet: true, hidden: ['chin-tuck'], liked: ['chin-tuck'] },
  ...{ disliked: ['chin-tuck'], errands: ['water'], speech: true, voice: 'Anna', sound: false, volume: 50 },
  ...{ goalMinutes: 60, backDaily: true, theme: 'dark', textPercent: 150, motion: 'less', figure: 'bun' },
};

test('this test has an allowed value other than the default for every option', () => {
  for (const key of optionKeys) {
    expect(isOptionValue(key, others[key])).toBe(true);
    expect(others[key]).not.toEqual(defaultOptions[key]);
  }
});

/** A policy that proposes a value for one option, and one that locks it although the person chose the default. */
const proposed = (key: OptionKey) => stored({ [key]: others[key] });
const locked = (key: OptionKey) =>
  stored({ [key]: others[key], locked: [key] }, { [key]: defaultOptions[key] });

test.each([...lockable, ...theirs])('%s has the value that an organisation proposes', (key) => {
  expect(readOptions(proposed(key))).toEqual({ ...defaultOptions, [key]: others[key] });
});

test.each(unmanaged)('%s cannot be set by a policy', (key) => {
  expect(readOptions(proposed(key))).toEqual(defaultOptions);
  expect(readPolicy(policyIn(proposed(key))).ignored).toEqual([key]);
});

test.each(lockable)('%s can be locked, whatever the person chose', (key) => {
  expect(readOptions(locked(key))[key]).toEqual(others[key]);
  expect(isLockedOption(key, policyIn(locked(key)))).toBe(true);
  expect(readPolicy(policyIn(locked(key)))).toMatchObject({ locked: [key], ignored: [] });
});

test.each([...theirs, ...unmanaged])('%s cannot be locked, and the lock is reported as ignored', (key) => {
  expect(readOptions(locked(key))[key]).toEqual(defaultOptions[key]);
  const { locked: none, ignored } = readPolicy(policyIn(locked(key)));
  expect(none).toEqual([]);
  expect(ignored).toContain(`locked: ${key}`);
});

test('the schema has every option but those that a policy cannot set', () => {
  const { properties } = policySchema(String) as { properties: Items };
  expect(Object.keys(properties)).toEqual([
    ...optionKeys.filter((key) => !unmanaged.includes(key)),
    'locked',
    'exercises',
  ]);
});

test('the policy also applies to the options of the clock', () => {
  const items = stored({ ...others, locked: clockKeys }, { intervalMinutes: 30 });
  for (const [key, value] of Object.entries(readClockOptions(items))) expect(value).toEqual(others[key]);
});

test('the person’s choice wins over a proposal', () => {
  expect(readOptions(stored({ laterMinutes: 20 }, { laterMinutes: 7 })).laterMinutes).toBe(7);
});

describe('call sites and days off', () => {
  const both = stored({ callSites: ['meet.example.org'] }, { callSites: ['call.example.com'] });

  test('of an organisation are added to the person’s own', () => {
    expect(readOptions(both).callSites).toEqual(['meet.example.org', 'call.example.com']);
  });

  test('are stored without those of the organisation', () => {
    const policy = readPolicy(policyIn(both));
    expect(withoutAdded('callSites', readOptions(both).callSites, policy)).toEqual(['call.example.com']);
    expect(withoutAdded('hidden', ['chin-tuck'], policy)).toEqual(['chin-tuck']);
  });

  test('are limited in number, and those of the organisation come first', () => {
    const hosts = (of: string) => Array.from({ length: 30 }, (_, n) => `call${n}.${of}.example`);
    const { callSites } = readOptions(stored({ callSites: hosts('org') }, { callSites: hosts('own') }));
    expect(callSites).toEqual([...hosts('org'), ...hosts('own')].slice(0, optionTable.callSites.max));
  });

  test('can be locked: then only those of the organisation are in force', () => {
    const items = stored(
      { callSites: ['a.example.org'], locked: ['callSites'] },
      { callSites: ['b.example.org'] },
    );
    expect(readOptions(items).callSites).toEqual(['a.example.org']);
  });
});

describe('exercises of an organisation', () => {
  const exercise = {
    id: 'bar',
    name: 'Doorway hang',
    steps: ['Hold the bar.'],
    seconds: 20,
    area: 'shoulders',
  };

  test('are read without optional fields, and get ids with a prefix', () => {
    expect(readPolicy({ exercises: [exercise] })).toMatchObject({
      exercises: [{ ...exercise, id: 'own-org-bar', sided: false, picture: '' }],
      ignored: [],
    });
  });

  test('that cannot be read, or repeat an id, are reported by their position', () => {
    const wrong = [{ ...exercise, id: '' }, exercise, { ...exercise, seconds: 1 }, exercise, null, 'bar'];
    const { exercises, ignored } = readPolicy({ exercises: wrong });
    expect(exercises).toHaveLength(1);
    expect(ignored).toEqual([1, 3, 4, 5, 6].map((n) => `exercises: ${n}`));
  });
});

test('invalid fields are ignored one by one, and reported by name', () => {
  const policy = {
    intervalMinutes: 'soon',
    laterMinutes: 20,
    colour: 'red',
    hours: [[], []],
    locked: ['intervalMinutes', 'laterMinutes', 'sound', 'waitMinutes', 7],
    exercises: {},
  };
  expect(readOptions(stored(policy))).toEqual({ ...defaultOptions, laterMinutes: 20 });
  const { locked, ignored } = readPolicy(policy);
  expect(locked).toEqual(['laterMinutes']);
  expect(ignored).toEqual([
    ...['intervalMinutes', 'colour', 'hours'],
    ...['intervalMinutes', 'sound', 'waitMinutes', 'number'].map((name) => `locked: ${name}`),
    'exercises',
  ]);
});

test('whatever a policy contains, every option has an allowed value, and nothing throws', () => {
  const value = fc.oneof(fc.anything(), fc.constantFrom(...Object.values(others)));
  const names = fc.constantFrom(...optionKeys, 'locked', 'exercises', '__proto__', 'toString');
  const lists = fc.array(fc.oneof(fc.constantFrom(...optionKeys), fc.anything()));
  const policies = fc.oneof(
    fc.anything(),
    fc.tuple(fc.dictionary(names, value), lists).map(([policy, locked]) => ({ ...policy, locked })),
  );
  fc.assert(
    fc.property(policies, fc.dictionary(fc.constantFrom(...optionKeys), value), (policy, own) => {
      const items = stored(policy, own);
      const options = readOptions(items);
      const { locked, presets, ignored } = readPolicy(policyIn(items));
      for (const key of optionKeys) {
        expect(isOptionValue(key, options[key])).toBe(true);
        if (locked.includes(key)) expect(options[key]).toEqual(presets[key]);
        if (theirs.includes(key) && isOptionValue(key, own[key])) expect(options[key]).toEqual(own[key]);
      }
      expect(locked.filter((key) => !lockable.includes(key))).toEqual([]);
      expect(ignored.length).toBeLessThanOrEqual(20);
    }),
    { numRuns: 1000 },
  );
});

test('the schema has each option with its type, and no option has the name of another part of it', () => {
  const { properties } = policySchema((key) => `Label of ${key}`) as { properties: Items };
  expect(properties.intervalMinutes).toEqual({
    title: 'Label of intervalMinutes',
    type: 'integer',
    minimum: optionTable.intervalMinutes.min,
    maximum: optionTable.intervalMinutes.max,
  });
  expect(properties.way).toMatchObject({ type: 'string', enum: ['window', 'notification', 'badge'] });
  expect(properties.opener).toMatchObject({ type: 'boolean' });
  expect(properties.limits).toMatchObject({ type: 'array', items: { enum: optionTable.limits.choices } });
  expect(properties.callSites).toMatchObject({ type: 'array', items: { type: 'string' } });
  expect(properties.hours).toMatchObject({ type: 'array', items: { items: { items: { type: 'integer' } } } });
  expect(optionKeys.filter((key) => ['locked', 'exercises'].includes(key))).toEqual([]);
});
