/** Sync brings every computer to what was chosen last, in whatever order things happen. */

import { describe, expect, test } from 'vitest';
import { isOptionValue, optionKeys, optionStorageKey, readOptions } from '../../../src/core/options/options';
import {
  OWN_KEY,
  type OwnExercise,
  type OwnId,
  ownLimits,
  readOwnExercises,
} from '../../../src/core/options/own-exercises';
import { room, selectFitting } from '../../../src/core/sync/fitting';
import type { StoredItems } from '../../../src/core/sync/merge';
import { mergeAll as mergeAt } from '../../../src/core/sync/synced';
import { HOUR } from '../../../src/core/time';
import fc from '../../fast-check';
import { runsOf } from '../../sample';
import { Computer, settle } from './computers';

const own: OwnExercise = {
  id: 'own-1',
  name: 'Doorway hang',
  steps: ['Hold the bar.'],
  seconds: 20,
  sided: false,
  area: 'shoulders',
  picture: '',
};
const NOW = Date.UTC(2026, 10, 23);
const mergeNow = (here: StoredItems, there: StoredItems) =>
  mergeAt({ here, there, now: NOW, choseHere: true });
const interval = optionStorageKey('intervalMinutes');
const stored = (value: unknown, at: unknown) => ({ [interval]: { value, at } });
const intervalOf = (items: Record<string, unknown>) => readOptions(items).intervalMinutes;

describe('when two computers sync', () => {
  test('the later change of each option wins', () => {
    const here = { ...stored(45, 10), 'option:theme': { value: 'dark', at: 30 } };
    const there = { ...stored(60, 20), 'option:theme': { value: 'light', at: 5 } };
    const { toHere, toThere, pulled } = mergeNow(here, there);
    expect(toHere).toEqual(stored(60, 20));
    expect(toThere).toEqual({ 'option:theme': { value: 'dark', at: 30 } });
    expect(pulled).toEqual({ options: 1, own: 0 });
  });

  test('an option that only one of them has goes to the other', () => {
    expect(mergeNow({}, stored(60, 20)).toHere).toEqual(stored(60, 20));
    expect(mergeNow(stored(60, 20), {}).toThere).toEqual(stored(60, 20));
  });

  test('nothing is written once they have the same items', () => {
    expect(mergeNow(stored(60, 20), stored(60, 20))).toMatchObject({ toHere: {}, toThere: {} });
  });

  test('two changes of the same instant have the same winner on both', () => {
    const [one, other] = [stored(45, 7), stored(60, 7)];
    const [first, second] = [mergeNow(one, other), mergeNow(other, one)];
    expect(intervalOf({ ...one, ...first.toHere })).toBe(intervalOf({ ...other, ...second.toHere }));
  });

  test('a change of an item that came from a clock that is ahead wins', () => {
    const account = {};
    const [ahead, right] = [new Computer(account, 86_400_000), new Computer(account)];
    ahead.choose('intervalMinutes', 60, 1000);
    settle([ahead, right]);
    right.choose('intervalMinutes', 45, 2000);
    settle([ahead, right]);
    for (const { local } of [ahead, right]) expect(intervalOf(local)).toBe(45);
  });
});

describe('items from sync are not trusted', () => {
  const wrong = fc
    .tuple(fc.constantFrom(...optionKeys), fc.anything())
    .filter(([key, value]) => !isOptionValue(key, value));
  const anyAt = fc.oneof(fc.nat(), fc.anything());

  test('a value that is not allowed changes nothing here, and is not overwritten in sync', () => {
    fc.assert(
      fc.property(wrong, fc.nat(), ([key, value], at) => {
        const name = optionStorageKey(key);
        const { toHere, toThere, pulled } = mergeNow(
          { [name]: { value: 'mine', at: 1 } },
          { [name]: { value, at } },
        );
        expect(toHere).toEqual({});
        if (at > 1) expect(toThere).toEqual({});
        expect(pulled.options).toBe(0);
      }),
      { numRuns: runsOf(40, 200) },
    );
  });

  test('nothing throws, and only values that could be chosen here are taken over', () => {
    const names = [
      ...optionKeys.map(optionStorageKey),
      'own:own-1',
      'own:own-2',
      'own:__proto__',
      '__proto__',
      'own:',
      'clock',
      'sync',
      OWN_KEY,
    ];
    const anyItem = fc.oneof(
      fc.record({ value: fc.anything(), at: anyAt }),
      fc.record({ value: fc.constantFrom(45, 'dark', null, own, { ...own, id: 'own-2' }), at: anyAt }),
      fc.anything(),
    );
    const anyThere = fc.dictionary(fc.constantFrom(...names), anyItem);
    fc.assert(
      fc.property(anyThere, anyThere, (there, here) => {
        const { toHere } = mergeNow(here, there);
        for (const name of Object.keys(toHere))
          expect([...optionKeys.map(optionStorageKey), OWN_KEY]).toContain(name);
        const after = { ...here, ...toHere };
        for (const key of optionKeys) {
          const item = toHere[optionStorageKey(key)];
          if (item) expect(isOptionValue(key, readOptions(after)[key])).toBe(true);
        }
        readOwnExercises(after[OWN_KEY]);
      }),
      { numRuns: runsOf(40, 200) },
    );
    expect(Object.hasOwn(Object.prototype, 'value')).toBe(false);
  });

  test.each([Number.NaN, -5, 8.64e15, Number.POSITIVE_INFINITY, '7', null, {}])(
    'an invalid instant changes nothing here: %s',
    (at) => {
      expect(mergeNow(stored(45, 7), stored(60, at)).toHere).toEqual({});
      expect(mergeNow(stored(45, 7), stored(60, at)).toThere).toEqual(stored(45, 7));
    },
  );

  test('unknown fields of an exercise are not taken over', () => {
    const item = { value: { ...own, onclick: 'x' }, at: 1, more: true };
    const { toHere } = mergeNow({}, { 'own:own-1': item });
    expect(toHere).toEqual({ [OWN_KEY]: { 'own-1': { value: own, at: 1 } } });
  });
});

describe('a change dated more than a day ahead', () => {
  const far = NOW + 30 * 365 * 24 * HOUR;
  const merge = (here: StoredItems, there: StoredItems, choseHere: boolean) =>
    mergeAt({ here, there, now: NOW, choseHere });

  test('loses against a change with a believable date', () => {
    expect(merge(stored(45, far), stored(60, 7), false)).toMatchObject({
      toHere: stored(60, 7),
      toThere: {},
    });
    expect(merge(stored(45, 7), stored(60, far), false)).toMatchObject({ toHere: {}, toThere: {} });
    expect(merge(stored(45, 7), stored(60, far), true)).toMatchObject({ toHere: {}, toThere: stored(45, 7) });
  });

  test('is replaced by the next change, which has the date of now', () => {
    const account = {};
    const [broken, right] = [new Computer(account, far), new Computer(account)];
    broken.choose('intervalMinutes', 60, 1000);
    settle([broken, right]);
    right.choose('intervalMinutes', 45, NOW);
    expect(right.local[interval]).toEqual({ value: 45, at: NOW });
  });

  test('is taken over if nothing was chosen here, or if it is the later of two such changes', () => {
    expect(merge({}, stored(60, far), false).toHere).toEqual(stored(60, far));
    expect(merge(stored(45, far), stored(60, far + 1), false).toHere).toEqual(stored(60, far + 1));
    expect(intervalOf(stored(60, far))).toBe(60);
  });

  test('does not make two computers write for ever', () => {
    const account = {};
    const [ahead, right] = [new Computer(account, 72 * HOUR, NOW), new Computer(account, 0, NOW)];
    ahead.choose('intervalMinutes', 60, NOW);
    right.choose('intervalMinutes', 45, NOW);
    expect(settle([ahead, right])).toBeLessThan(10);
  });
});

/** Values that may be chosen, and what may happen on a computer. */
const values = { intervalMinutes: [45, 60], theme: ['dark', 'light'], limits: [['knee'], []] } as const;
const keys = fc.constantFrom('intervalMinutes', 'theme', 'limits');
const happening = fc.record({
  on: fc.nat(2),
  what: fc.constantFrom('choose', 'own', 'delete', 'meet', 'carry', 'time'),
  key: keys,
  which: fc.nat(1),
  passes: fc.nat(3),
});
const life = fc.record({
  ahead: fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.constant(0)),
  count: fc.constantFrom(2, 3),
  happenings: fc.array(happening, { maxLength: 40 }),
});

describe('whatever happens on two or three computers, in any order', () => {
  test('all of them end with the same items: the last choice of each', () => {
    fc.assert(
      fc.property(life, ({ ahead, count, happenings }) => {
        const account = {};
        const computers = ahead.slice(0, count).map((by) => new Computer(account, by));
        const latest = new Map<string, number>();
        let now = 100;
        const note = (name: string, item: unknown) =>
          latest.set(name, Math.max(latest.get(name) ?? 0, (item as { at: number }).at));
        for (const { on, what, key, which, passes } of happenings) {
          const computer = computers[on % count];
          if (!computer) continue;
          const id: OwnId = `own-${which}`;
          if (what === 'time') now += passes;
          else if (what === 'choose') {
            computer.choose(key, values[key][which], now);
            note(optionStorageKey(key), computer.local[optionStorageKey(key)]);
          } else if (what === 'meet' || what === 'carry') computer[what]();
          else {
            computer.keepOwn(id, what === 'own' ? { ...own, id, seconds: 10 + passes } : null, now);
            note(id, (computer.local[OWN_KEY] as Record<string, unknown>)[id]);
          }
        }
        settle(computers);
        const [first, ...others] = computers.map(({ local }) => local);
        for (const other of others) expect(other).toEqual(first);
        for (const [name, at] of latest) {
          const items = { ...first, ...(first?.[OWN_KEY] as Record<string, unknown> | undefined) };
          expect(items[name]).toMatchObject({ at });
        }
      }),
      { numRuns: runsOf(40, 200) },
    );
  });
});

describe('own exercises', () => {
  const many = (from: number, count: number, at: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        `own-${from + n}`,
        { value: { ...own, id: `own-${from + n}` }, at },
      ]),
    );
  const named = (record: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(record).map(([id, item]) => [`own:${id}`, item]));

  test('that were deleted elsewhere are deleted here, and do not come back', () => {
    const account = {};
    const [office, home] = [new Computer(account), new Computer(account)];
    office.keepOwn('own-1', own, 1);
    settle([office, home]);
    home.keepOwn('own-1', null, 2);
    settle([office, home]);
    for (const { local } of [office, home]) expect(readOwnExercises(local[OWN_KEY])).toEqual([]);
  });

  test('over the limit are not transferred', () => {
    const mine = many(0, 30, 1);
    const { toHere, left, pulled } = mergeNow({ [OWN_KEY]: mine }, named(many(30, 30, 1)));
    expect(readOwnExercises(toHere[OWN_KEY])).toHaveLength(ownLimits.exercises);
    expect(toHere[OWN_KEY]).toMatchObject(mine);
    expect({ left, pulled }).toEqual({ left: 10, pulled: { options: 0, own: 20 } });
  });

  test('that only a later version can read stay as they are', () => {
    const newer = { value: { ...own, area: 'tail' }, at: 1 };
    const { toHere, toThere } = mergeNow(
      { [OWN_KEY]: { 'own-9': newer } },
      named({ 'own-1': { value: own, at: 1 } }),
    );
    expect(toHere[OWN_KEY]).toEqual({ 'own-9': newer, 'own-1': { value: own, at: 1 } });
    expect(toThere).toEqual({});
  });
});

describe('room in the browser’s sync', () => {
  const wide = (length: number) => ({ value: 'ü'.repeat(length), at: 1 });

  test('an item that is too large is left out, and the others are not', () => {
    const wanted = { one: wide(4100), other: wide(10) };
    expect(selectFitting({}, wanted)).toEqual({ fits: { other: wide(10) }, left: ['one'] });
  });

  test('the selected items never exceed the limits of browsers', () => {
    const long = fc
      .record({ unit: fc.constantFrom('a', '<', 'ü', '跳', '😀', '"', '\ud800'), times: fc.nat(9000) })
      .map(({ unit, times }) => unit.repeat(times));
    const anyItems = fc.dictionary(fc.string({ unit: 'binary' }), long, { maxKeys: 30 });
    const size = (items: Record<string, unknown>) =>
      Object.entries(items).map(([name, item]) => Buffer.byteLength(name + JSON.stringify(item)));
    fc.assert(
      fc.property(anyItems, (wanted) => {
        const { fits, left } = selectFitting({}, wanted);
        expect(Object.keys(fits).length + left.length).toBe(Object.keys(wanted).length);
        for (const bytes of size(fits)) expect(bytes).toBeLessThanOrEqual(8192);
        expect(size(fits).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(102_400);
      }),
      { numRuns: runsOf(6, 30) },
    );
  });

  test('when it is full, existing items can still be changed', () => {
    const there = Object.fromEntries(Array.from({ length: 16 }, (_, n) => [`own:${n}`, wide(3000)]));
    expect(selectFitting(there, { 'own:16': wide(3000) }).left).toEqual(['own:16']);
    expect(selectFitting(there, { 'own:3': wide(2900) }).left).toEqual([]);
    const slots = Object.fromEntries(Array.from({ length: room.items }, (_, n) => [`own:${n}`, 1]));
    expect(selectFitting(slots, { more: 1, 'own:3': 2 })).toEqual({ fits: { 'own:3': 2 }, left: ['more'] });
  });

  test('options come before own exercises, and later own exercises before earlier ones', () => {
    const full = { steps: Array.from({ length: 6 }, () => '跳'.repeat(160)), name: '跳'.repeat(60) };
    const mine = Object.fromEntries(
      Array.from({ length: 45 }, (_, n) => [
        `own-${n}`,
        { value: { ...own, ...full, id: `own-${n}` }, at: n },
      ]),
    );
    const { toThere, left } = mergeNow({ ...stored(45, 1), [OWN_KEY]: mine }, {});
    expect(left).toBeGreaterThan(0);
    expect(toThere).toHaveProperty([interval]);
    expect(toThere).toHaveProperty(['own:own-44']);
    expect(toThere).not.toHaveProperty(['own:own-0']);
  });
});
