/** Data that cannot be read is found with the reason, is part of a backup, and can be removed without other data. */
import { describe, expect, test } from 'vitest';
import {
  asideAsText,
  asideKey,
  findAside,
  isAsideKey,
  movedIn,
  type SetAside,
  withoutUnreadable,
} from '../../../src/core/backup/aside';
import { readBackup } from '../../../src/core/backup/reading';
import { writeBackup } from '../../../src/core/backup/writing';
import { newClock } from '../../../src/core/clock/clock';
import { putEntries } from '../../../src/core/journal/days';
import type { Entry } from '../../../src/core/journal/entries';
import { bout } from '../../browser/some-data';

type Stored = Readonly<Record<string, unknown>>;

function toEnd<T>(work: Generator<number, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const found = (stored: Stored): readonly SetAside[] => toEnd(findAside(stored));
const day = 'journal:2026-11-23';

test('nothing is found in a store that can be read', () => {
  const own = { 'own-1': { value: null, at: 1 } };
  const stored = { clock: newClock('desk'), [day]: [bout(1)], 'option:theme': { value: 'dark', at: 1 }, own };
  expect(found({ ...stored, welcomedAt: 1, 'counted:2026-11': 'text', managed: 7 })).toEqual([]);
});

test('lines, options and own exercises are found in their place, with the reason', () => {
  const stored = {
    [day]: [bout(1), { ...bout(2), endedAt: 9e15 }, null],
    'journal:2026-11-24': 'no list',
    'option:laterMinutes': { value: 'soon', at: 1 },
    own: { 'own-1': { value: { id: 'own-1' }, at: 1 }, constructor: 7 },
  };
  expect(found(stored).map(({ key, count, why: [first] }) => [key, count, first])).toEqual([
    [day, 2, 'endedAt: not an instant of 1969 to 2099'],
    ['journal:2026-11-24', 1, 'not a list'],
    ['option:laterMinutes', 1, 'not a value that can stand there'],
    ['own', 2, 'own-1: name: Invalid key: Expected "name" but received undefined'],
  ]);
});

test('a value that was moved aside is found with its place, its instant and the reason', () => {
  const clock = { ...newClock('desk'), quietUntil: 9e15 };
  const [one] = found({ 'aside:clock:1795435200000': clock });
  expect(one).toMatchObject({
    place: 'clock',
    at: 1795435200000,
    why: ['quietUntil: not an instant before 2100'],
  });
  // A key without an instant could mean anything: it is listed under itself, so that the value that it names stays.
  expect(found({ 'aside:clock': clock, clock: newClock('desk') })).toMatchObject([{ key: 'aside:clock' }]);
});

test('a value is moved to a key that names its place and the instant', () => {
  const key = asideKey('journal:2026-11-23', 7);
  expect(key).toBe('aside:journal:2026-11-23:7');
  expect([key, 'journal:2026-11-23', 'clock'].map(isAsideKey)).toEqual([true, false, false]);
  // A later version may move other values.
  expect(Object.keys(movedIn({ [key]: 1, 'aside:theme:7': 1, clock: 1 }))).toEqual([key, 'aside:theme:7']);
  expect(movedIn('no record')).toEqual({});
});

test('three reasons are listed for a place, each once, and those of lists and records that are none', () => {
  const odd = Array.from({ length: 30 }, (_, n) => ({
    ...bout(n),
    id: null,
    zone: 7,
    startedAt: 'a',
    endedAt: 'b',
  }));
  const [lines] = found({ [day]: [...odd, ...odd] });
  expect(lines?.count).toBe(60);
  expect(lines?.why).toHaveLength(3);
  expect(new Set(lines?.why).size).toBe(3);
  expect(found({ own: 'text' })).toMatchObject([{ key: 'own', why: ['not a record'] }]);
  const moved = found({ 'aside:own:7': 1, 'aside:journal:2026-11-23:8': 1, 'aside:clock:9': { device: 1 } });
  expect(moved.map(({ why }) => why[0])).toEqual(['not a record', 'not a list', expect.any(String)]);
  expect(moved.map(({ why }) => why.length <= 3)).toEqual([true, true, true]);
});

test('an own exercise that was deleted is readable, and one under the id of another is not', () => {
  const value = {
    id: 'own-2',
    name: 'Hang',
    steps: ['Hang.'],
    seconds: 30,
    sided: false,
    area: 'shoulders',
    picture: '',
  };
  const own = { 'own-1': { value: null, at: 1 }, 'own-2': { value, at: 1 }, 'own-3': { value, at: 1 } };
  expect(found({ own })).toMatchObject([{ count: 1 }]);
  expect(withoutUnreadable('own', own)).toEqual({ 'own-1': own['own-1'], 'own-2': own['own-2'] });
});

test('everything that was found can be kept as a text', () => {
  const items = found({ [day]: [null], 'aside:own:1795435200000': 7, [`aside:clock:${'8'.repeat(16)}`]: 8 });
  const text = asideAsText(items);
  expect(text).toContain('journal:2026-11-23, in its place\n  ');
  expect(text).toContain('\n\nown, moved 2026-11-23T12:00:00.000Z\n  not a record\n7\n\n');
  // An instant that no calendar has stays a number.
  expect(text).toContain('clock, moved 8888888888888888\n');
  expect(text.endsWith('8\n')).toBe(true);
});

test('its progress is told while a large store is looked through', () => {
  const days = Array.from({ length: 100 }, (_, n) => [`journal:${2000 + n}-01-01`, []]);
  const steps = [...findAside(Object.fromEntries(days))];
  expect(steps).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
});

describe('a backup', () => {
  const moved = { 'aside:clock:1795435200000': 'odd', 'aside:journal:2026-11-23:1': { toString: 1 } };
  const backupOf = (stored: Stored) => toEnd(writeBackup(stored, 1)).join('');
  const contents = (text: string) => {
    const read = toEnd(readBackup(text));
    if ('why' in read) throw new Error(read.why);
    return read;
  };

  test('contains what was moved aside, and brings it back unchanged', () => {
    expect(contents(backupOf({ ...moved, [day]: [bout(1)] })).aside).toEqual(moved);
  });

  test('contains everything else that is listed: values in the way, and keys of another version', () => {
    const stored = {
      ...{ [day]: 'no list', 'journal:soon': { lines: 1 }, own: 7 },
      ...{ 'aside:clock': 3, 'aside:theme:1': 4, 'journal:2026-11-24': [bout(1)] },
    };
    const { aside } = contents(backupOf(stored));
    expect(aside).toEqual({
      ...{
        [`aside:${day}:1`]: 'no list',
        'aside:journal:soon:1': { lines: 1 },
        'aside:own:1': 7,
      },
      ...{ 'aside:clock': 3, 'aside:theme:1': 4 },
    });
    const raws = (items: readonly SetAside[]) =>
      items.map(({ raw }) => JSON.stringify([raw].flat())).toSorted();
    expect(raws(found(aside))).toEqual(raws(found(stored)));
  });

  test('has no `aside` if nothing was moved aside, and an invalid `aside` brings nothing in', () => {
    expect(backupOf({ [day]: [bout(1)] })).not.toContain('aside');
    const file = JSON.parse(backupOf({ [day]: [bout(1)] }));
    for (const aside of [
      7,
      null,
      'text',
      [1],
      { clock: {}, 'option:theme': 1, __proto__: 1, ' aside:clock:1': 1 },
    ])
      expect(contents(JSON.stringify({ ...file, aside })).aside).toEqual({});
    expect(movedIn(JSON.parse('{"__proto__": {"aside:clock:1": 1}}'))).toEqual({});
  });
});

test('removing what cannot be read leaves everything that can be read', () => {
  expect(withoutUnreadable(day, [bout(1), null, { ...bout(2), id: {} }, bout(3)])).toEqual([
    bout(1),
    bout(3),
  ]);
  expect(withoutUnreadable('option:theme', { value: 7 })).toBeUndefined();
});

test.each([[{ id: {} }], [{ id: { toString: 1 } }], [{ id: null }], [null], ['text'], [[]]])(
  'a stored line like %j stays, and does not prevent others from being written',
  (odd) => {
    const line = bout(1) as Entry;
    expect(putEntries([odd], [line])).toEqual([odd, line]);
    expect(putEntries([odd, line], [line])).toEqual([odd, line]);
  },
);
