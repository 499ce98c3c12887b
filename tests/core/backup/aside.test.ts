/** What cannot be read is found with why, goes along in a backup, and leaves nothing else behind when it goes. */
import { describe, expect, test } from 'vitest';
import { findAside, movedIn, type SetAside, withoutUnreadable } from '../../../src/core/backup/aside';
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

test('a store that can be read has nothing of it', () => {
  const own = { 'own-1': { value: null, at: 1 } };
  const stored = { clock: newClock('desk'), [day]: [bout(1)], 'option:theme': { value: 'dark', at: 1 }, own };
  expect(found({ ...stored, welcomedAt: 1, 'counted:2026-11': 'text', managed: 7 })).toEqual([]);
});

test('lines, options and own exercises are found in their place, with why', () => {
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

test('what was moved tells when, and what it was', () => {
  const clock = { ...newClock('desk'), quietUntil: 9e15 };
  const [one] = found({ 'aside:clock:1795435200000': clock });
  expect(one).toMatchObject({
    place: 'clock',
    at: 1795435200000,
    why: ['quietUntil: not an instant before 2100'],
  });
  // A key like that could mean anything: it is listed under its own, so that what it names stays.
  expect(found({ 'aside:clock': clock, clock: newClock('desk') })).toMatchObject([{ key: 'aside:clock' }]);
});

describe('a backup', () => {
  const moved = { 'aside:clock:1795435200000': 'odd', 'aside:journal:2026-11-23:1': { toString: 1 } };
  const backupOf = (stored: Stored) => toEnd(writeBackup(stored, 1)).join('');
  const contents = (text: string) => {
    const read = toEnd(readBackup(text));
    if ('why' in read) throw new Error(read.why);
    return read;
  };

  test('has what was moved aside, and brings it back as it is', () => {
    expect(contents(backupOf({ ...moved, [day]: [bout(1)] })).aside).toEqual(moved);
  });

  test('without any has no place for it, and an odd place brings nothing in', () => {
    expect(backupOf({ [day]: [bout(1)] })).not.toContain('aside');
    const file = JSON.parse(backupOf({ [day]: [bout(1)] }));
    for (const aside of [
      7,
      null,
      'text',
      [1],
      { clock: {}, 'option:theme': 1, __proto__: 1, 'aside:option:theme:1': 1 },
    ])
      expect(contents(JSON.stringify({ ...file, aside })).aside).toEqual({});
    expect(movedIn(JSON.parse('{"__proto__": {"aside:clock:1": 1}}'))).toEqual({});
  });
});

test('without it, everything that can be read is left', () => {
  expect(withoutUnreadable(day, [bout(1), null, { ...bout(2), id: {} }, bout(3)])).toEqual([
    bout(1),
    bout(3),
  ]);
  expect(withoutUnreadable('option:theme', { value: 7 })).toBeUndefined();
});

test.each([[{ id: {} }], [{ id: { toString: 1 } }], [{ id: null }], [null], ['text'], [[]]])(
  'a stored line like %j keeps no other from being written, and stays',
  (odd) => {
    const line = bout(1) as Entry;
    expect(putEntries([odd], [line])).toEqual([odd, line]);
    expect(putEntries([odd, line], [line])).toEqual([odd, line]);
  },
);
