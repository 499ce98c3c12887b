/**
 * Feeds random data to everything that reads from storage, another version, a page or an organisation: no reader
 * throws, and no valid part is lost.
 */

import { describe, expect, test } from 'vitest';
import { asideAsText, findAside } from '../../src/core/backup/aside';
import { readBackup } from '../../src/core/backup/reading';
import { clockFaults, newClock, readClock } from '../../src/core/clock/clock';
import { decide } from '../../src/core/clock/decision';
import { desiredState } from '../../src/core/clock/desired-state';
import { readPageEvent } from '../../src/core/clock/events';
import { step } from '../../src/core/clock/step';
import { corrected } from '../../src/core/journal/corrections';
import { cutDay, putEntries, readEntries } from '../../src/core/journal/days';
import { type Entry, faultsOf } from '../../src/core/journal/entries';
import { readClockOptions } from '../../src/core/options/clock-options';
import {
  isOptionValue,
  MANAGED,
  optionKeys,
  optionStorageKey,
  readOptions,
} from '../../src/core/options/options';
import { OWN_KEY, readOwnExercises } from '../../src/core/options/own-exercises';
import { readPolicy } from '../../src/core/options/policy';
import { readSyncState } from '../../src/core/sync/state';
import { mergeAll } from '../../src/core/sync/synced';
import { addDays, HOUR, localDate, startOfDate } from '../../src/core/time';
import { countDays } from '../../src/measures/count';
import { entriesOfDate, withOpenEntries } from '../../src/measures/journal-now';
import { ribbonOf } from '../../src/measures/ribbon';
import { bout, own } from '../browser/some-data';
import fc from '../fast-check';
import { runsOf } from '../sample';
import stored from './stored/d0fe77c.json' with { type: 'json' };

const NOW = Date.UTC(2026, 10, 23, 12);

/** Wrong values, to be put in place of valid ones. */
const wrong = fc.oneof(
  fc.constantFrom<unknown>(
    ...[9e15, -9e15, 8.64e15, -1, 0, 1e300, 0.5, null, '', 'soon', '__proto__', 'Mars/Base', 'Etc/Unknown'],
    ...[{}, [], { toString: 1, valueOf: 1 }, { constructor: { prototype: 1 } }, true, 'x'.repeat(10_000)],
    JSON.parse('{"__proto__": {"polluted": true}}'),
  ),
  fc.json().map((text): unknown => JSON.parse(text)),
);

type Path = readonly (string | number)[];

/** The paths of all places within a JSON value. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

function put(value: unknown, [key, ...rest]: Path, wanted: unknown): unknown {
  if (key === undefined) return wanted;
  if (Array.isArray(value))
    return value.map((item, n) => (n === Number(key) ? put(item, rest, wanted) : item));
  return { ...(value as object), [key]: put(Object(value)[key], rest, wanted) };
}

/** One of these values with wrong values in one to three places. */
function damaged(values: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.constantFrom(...values).chain((value) => {
    const places = placesIn(value);
    const harm = fc.record({ place: fc.nat(places.length - 1), by: wrong });
    return fc
      .array(harm, { minLength: 1, maxLength: 3 })
      .map((harms) => harms.reduce((left, { place, by }) => put(left, places[place] ?? [], by), value));
  });
}

function toEnd<T>(work: Generator<number, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const clocks = stored.moments.map(({ clock }) => clock);
const lines = stored.moments.flatMap(({ journal }) => Object.values(journal).flat()) as unknown as Entry[];
const options = readOptions({});
const runs = { numRuns: runsOf(40, 1500) };

test('a damaged clock still handles every event, and can be stored and read again', () => {
  const events = [
    { type: 'looked' },
    { type: 'asked', origin: 'early' },
    { type: 'paused', until: HOUR },
    { type: 'paused', until: { at: NOW + HOUR } },
    { type: 'resumed' },
    { type: 'stood' },
  ] as const;
  fc.assert(
    fc.property(damaged(clocks), fc.constantFrom(...events), (raw, event) => {
      clockFaults(raw);
      const clock = readClock(raw) ?? newClock('desk');
      const now = Math.max(NOW, clock.pulse?.at ?? 0);
      decide(clock, options, now);
      desiredState(clock, options, now);
      withOpenEntries([], clock, options, now);
      const next = step(clock, event, now, options);
      expect(readClock(JSON.parse(JSON.stringify(next.clock)))).toBeDefined();
    }),
    runs,
  );
});

test('a clock with one damaged field keeps its device, its sequence and its bout', () => {
  const fields = [
    'pause',
    'hold',
    'reading',
    'hours',
    'question',
    'day',
    'offers',
    'noted',
    'lastStill',
  ] as const;
  fc.assert(
    fc.property(fc.constantFrom(...clocks), fc.constantFrom(...fields), wrong, (raw, field, value) => {
      const whole = readClock(raw);
      const clock = readClock({ ...raw, [field]: value });
      expect(clock).toMatchObject({ device: whole?.device, sequence: whole?.sequence });
      expect(clock?.bout).toEqual(whole?.bout);
    }),
    runs,
  );
});

describe('a damaged day of the journal', () => {
  const day = fc
    .array(fc.oneof(damaged(lines), fc.constantFrom<unknown>(...lines), wrong), { maxLength: 12 })
    .chain((odd) =>
      fc.nat(odd.length).map((at) => [...odd.slice(0, at), bout(1), ...odd.slice(at), bout(2)]),
    );

  test('keeps every line that can be read, and gives a reason for every other line', () => {
    fc.assert(
      fc.property(day, (odd) => {
        const read = readEntries(odd);
        expect(read).toEqual(expect.arrayContaining([bout(1), bout(2)]));
        for (const line of odd) if (readEntries([line]).length === 0) expect(faultsOf(line)).not.toEqual([]);
        expect(putEntries(odd, [bout(3)])).toEqual([...odd, bout(3)]);
        cutDay(odd, NOW, HOUR);
      }),
      runs,
    );
  });

  test('can be counted and drawn', () => {
    const today = localDate(NOW, 'UTC');
    fc.assert(
      fc.property(day, (odd) => {
        const journal = corrected(readEntries(odd));
        countDays(journal, addDays(today, -13), today);
        ribbonOf(
          entriesOfDate(journal, today),
          startOfDate(today, 'UTC'),
          startOfDate(addDays(today, 1), 'UTC'),
        );
      }),
      { numRuns: runsOf(40, 500) },
    );
  });
});

const kept = { 'option:theme': { value: 'dark', at: 1 }, 'option:intervalMinutes': { value: 45, at: 1 } };
const damagedOptions = fc.dictionary(
  fc.constantFrom(
    ...optionKeys.filter((key) => !['theme', 'intervalMinutes'].includes(key)).map(optionStorageKey),
  ),
  fc.oneof(wrong, fc.record({ value: wrong, at: wrong })),
);

test('each damaged option falls back on its own', () => {
  fc.assert(
    fc.property(damagedOptions, (odd) => {
      const read = readOptions({ ...odd, ...kept });
      expect(read).toMatchObject({ theme: 'dark', intervalMinutes: 45 });
      for (const key of optionKeys) expect(isOptionValue(key, read[key])).toBe(true);
      readClockOptions(odd);
    }),
    runs,
  );
});

test('damaged own exercises are left out one by one', () => {
  const odd = fc.dictionary(fc.string(), fc.oneof(wrong, damaged([{ value: own, at: 1 }])));
  fc.assert(
    fc.property(odd, (record) => {
      const read = readOwnExercises({ ...record, [own.id]: { value: own, at: 1 } });
      expect(read).toContainEqual(own);
    }),
    runs,
  );
  fc.assert(
    fc.property(wrong, (record) => {
      expect(Array.isArray(readOwnExercises(record))).toBe(true);
    }),
  );
});

test('damaged items in sync bring in nothing that cannot be read', () => {
  const there = fc.dictionary(
    fc.oneof(fc.constantFrom(...optionKeys.map(optionStorageKey), 'own:own-1', 'own:__proto__'), fc.string()),
    fc.oneof(wrong, fc.record({ value: wrong, at: wrong })),
  );
  fc.assert(
    fc.property(there, there, fc.boolean(), (here, odd, choseHere) => {
      const mine = { ...here, ...kept, [OWN_KEY]: { [own.id]: { value: own, at: NOW } } };
      const { toHere } = mergeAll({ here: mine, there: odd, now: NOW, choseHere });
      const after = { ...mine, ...toHere };
      for (const key of optionKeys) expect(isOptionValue(key, readOptions(after)[key])).toBe(true);
      readOwnExercises(after[OWN_KEY]);
    }),
    runs,
  );
  fc.assert(
    fc.property(wrong, (state) => {
      expect(() => readSyncState(state)).not.toThrow();
    }),
  );
});

test('the valid parts of a damaged policy are in force', () => {
  const odd = fc.dictionary(
    fc.oneof(fc.constantFrom(...optionKeys, 'locked', 'exercises'), fc.string()),
    wrong,
  );
  fc.assert(
    fc.property(odd, (policy) => {
      readPolicy({ ...policy, theme: 'dark' });
      expect(readOptions({ [MANAGED]: { ...policy, theme: 'dark' } }).theme).toBe('dark');
    }),
    runs,
  );
  fc.assert(
    fc.property(wrong, (policy) => {
      expect(readOptions({ [MANAGED]: policy })).toBeDefined();
    }),
  );
});

test('a damaged backup keeps the lines that can be read', () => {
  const file = { flexor: 'backup', version: 1, madeAt: NOW, options: {}, own: {}, journal: [] };
  const odd = fc.record({
    lines: fc.array(fc.oneof(wrong, damaged(lines)), { maxLength: 10 }),
    aside: wrong,
  });
  fc.assert(
    fc.property(odd, ({ lines: others, aside }) => {
      const text = JSON.stringify({ ...file, aside, journal: [...others, bout(1)] });
      const read = toEnd(readBackup(text));
      if ('why' in read) throw new Error(read.why);
      const ids = [...read.days.values()].flat().map(({ id }) => id);
      expect(ids).toContain(bout(1).id);
    }),
    runs,
  );
});

test('any message from a page is parsed as an event or rejected', () => {
  const events = damaged([
    { type: 'progressed', id: 'desk.1', done: [{ exercise: 'walk-short', side: null, seconds: 1 }] },
    { type: 'paused', until: HOUR },
    { type: 'paused', until: { at: NOW + HOUR } },
    { type: 'finished', id: 'desk.1', by: 'person', done: [], seated: false },
  ]);
  fc.assert(
    fc.property(fc.oneof(events, wrong, fc.anything()), (message) => {
      const event = readPageEvent(message);
      if (event) step(newClock('desk'), event, NOW, options);
    }),
    runs,
  );
});

test('everything that cannot be read can be listed and saved as a text', () => {
  const odd = fc.dictionary(
    fc.oneof(
      fc.constantFrom(
        'clock',
        'own',
        'journal:2026-11-23',
        'aside:clock:1',
        'aside:x',
        ...optionKeys.map(optionStorageKey),
      ),
      fc.string(),
    ),
    fc.oneof(wrong, fc.array(damaged(lines))),
  );
  fc.assert(
    fc.property(odd, (items) => {
      const found = toEnd(findAside(items));
      expect(asideAsText(found).endsWith('\n')).toBe(true);
    }),
    runs,
  );
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
