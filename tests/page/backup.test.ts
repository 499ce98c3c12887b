/** Backups over a browser in memory: exporting and importing again, and all kinds of invalid files. */

import { beforeEach, describe, expect, test } from 'vitest';
import { asideKey } from '../../src/core/backup/aside';
import { type BackupPart, backupParts, MOST_BYTES } from '../../src/core/backup/format';
import { isJournalKey, readEntries } from '../../src/core/journal/days';
import { isOptionValue, optionKeys, readOptions } from '../../src/core/options/options';
import { OWN_KEY, readOwnExercises } from '../../src/core/options/own-exercises';
import { createBackup, importBackup, openBackup } from '../../src/page/backup';
import { erase } from '../../src/page/erasing';
import { leftOutTexts, refusalText } from '../../src/ui/options/data-text';
import { begin, NOON, seat, stored } from '../background/desk';
import { dispatchAndReconcile } from '../background/dispatch';
import { fake } from '../browser/fake-browser';
import { type BackupFile, backupFile, bout, own } from '../browser/some-data';
import { otherOptions } from '../core/options/other-options';
import fc from '../fast-check';
import { runsOf } from '../sample';

beforeEach(begin);

const everything: ReadonlySet<BackupPart> = new Set(backupParts);
const watch = () => ({ onProgress: () => {}, signal: new AbortController().signal });
/** A file in memory, because the disk would take longer than all the rest. */
const fileOf = (text: string) => ({ size: text.length, text: async () => text });
/** Long, because the run time of ten thousand files depends on the machine. */
const PATIENCE_MS = 600_000;
const snapshot = () => JSON.stringify(fake.local);

async function opened(text: string) {
  const found = await openBackup(fileOf(text), watch());
  if ('why' in found) throw new Error(refusalText(found));
  return found;
}

async function accept(text: string, wanted = everything): Promise<void> {
  await importBackup((await opened(text)).contents, wanted, NOON, watch());
}

function journal() {
  return Object.entries(fake.local)
    .filter(([key]) => isJournalKey(key))
    .flatMap(([, day]) => readEntries(day));
}

/** The sentences that the person sees about a file. */
async function sentences(file: Parameters<typeof openBackup>[0]): Promise<readonly string[]> {
  const found = await openBackup(file, watch());
  if ('why' in found) return [refusalText(found)];
  return leftOutTexts(found.contents.leftOut);
}

test('keeps what an organisation has locked, and reports it', async () => {
  const text = JSON.stringify(backupFile());
  const { intervalMinutes } = (await opened(text)).contents.options;
  fake.local.managed = { intervalMinutes: 45, locked: ['intervalMinutes'] };
  const { options, locked } = await opened(text);
  expect(locked).toEqual(['intervalMinutes']);
  expect(options.map(({ key }) => key)).not.toContain('intervalMinutes');
  await accept(text);
  expect(intervalMinutes).not.toBe(45);
  expect(readOptions(fake.local).intervalMinutes).toBe(45);
  expect(fake.local['option:intervalMinutes']).toBeUndefined();
});

describe('exporting and importing again', () => {
  test('restores every option, own exercise and line of the journal', async () => {
    for (const [key, value] of Object.entries(otherOptions())) fake.local[`option:${key}`] = { value, at: 7 };
    fake.local[OWN_KEY] = { [own.id]: { value: own, at: 7 } };
    fake.local['journal:2026-11-22'] = [bout(4, 1500)];
    fake.local['journal:2026-11-23'] = [bout(1), bout(2), { id: 'x.1', kind: 'from the future' }];
    const [options, lines] = [readOptions(fake.local), journal()];
    const text = await (await createBackup(NOON, watch())).text();
    fake.reset();
    expect((await opened(text)).options.map(({ key }) => key)).toEqual(optionKeys);
    await accept(text);
    expect(readOptions(fake.local)).toEqual(options);
    expect(readOwnExercises(fake.local[OWN_KEY])).toEqual([own]);
    expect(journal()).toEqual(lines);
  });

  test('also works for an empty Flexor', async () => {
    const text = await (await createBackup(NOON, watch())).text();
    expect(await opened(text)).toMatchObject({ options: [], journal: { added: 0, corrected: 0 } });
  });

  test('keeps data in formats of later versions', async () => {
    fake.local['journal:2026-11-23'] = [{ id: 'x.1', kind: 'from the future' }];
    fake.local['option:fancy'] = { value: 1, at: 1 };
    const text = await (await createBackup(NOON, watch())).text();
    expect(JSON.parse(text)).toMatchObject({
      options: { fancy: { value: 1, at: 1 } },
      journal: [{ id: 'x.1', kind: 'from the future' }],
    });
  });
});

describe('importing', () => {
  test('is one write of the wanted parts only', async () => {
    await accept(JSON.stringify(backupFile()), new Set(['journal'] as const));
    expect(fake.calls).toEqual(['set journal:2026-11-23 journal:2026-11-22']);
    expect(readOwnExercises(fake.local[OWN_KEY])).toEqual([]);
  });

  test('changes nothing if it is cancelled', async () => {
    const { contents } = await opened(JSON.stringify(backupFile()));
    const control = new AbortController();
    const bringing = importBackup(contents, everything, NOON, {
      onProgress: () => {},
      signal: control.signal,
    });
    control.abort();
    await expect(bringing).rejects.toThrow('abort');
    expect(fake.local).toEqual({});
  });

  test('adds the journal of a second computer to the entries here, and the clock goes on', async () => {
    const { contents } = await opened(JSON.stringify(backupFile()));
    await dispatchAndReconcile();
    seat(20);
    fake.idleSeconds = 400;
    await dispatchAndReconcile();
    const [clock, lived] = [stored(), journal()];
    await importBackup(contents, new Set(['journal'] as const), NOON, watch());
    expect(journal()).toEqual(expect.arrayContaining([...lived, bout(1), bout(4, 2001)]));
    expect(stored()).toEqual(clock);
  });

  test('does not reuse ids of this computer', async () => {
    await dispatchAndReconcile();
    const { device } = stored();
    const line = { ...bout(1), id: `${device}.500` };
    await accept(JSON.stringify({ ...backupFile(), journal: [line] }));
    expect(stored().sequence).toBe(501);
  });

  test('restores own exercises that were deleted here, and rejects more than the limit', async () => {
    fake.local[OWN_KEY] = { [own.id]: { value: null, at: 9 } };
    await accept(JSON.stringify(backupFile()));
    expect(readOwnExercises(fake.local[OWN_KEY])).toEqual([own]);
    const many = Array.from({ length: 51 }, (_, n) => ({ ...own, id: `own-${n}` }));
    const items = Object.fromEntries(many.map((one) => [one.id, { value: one, at: 1 }]));
    const full = await opened(JSON.stringify({ ...backupFile(), own: items }));
    expect(full.own.tooMany).toBe(51);
  });

  test('sets aside what is stored in place of a list', async () => {
    fake.local['journal:2026-11-23'] = 'no list';
    fake.local[OWN_KEY] = [7];
    await accept(JSON.stringify(backupFile()));
    expect(fake.local).toMatchObject({
      [`aside:journal:2026-11-23:${NOON}`]: 'no list',
      [`aside:${OWN_KEY}:${NOON}`]: [7],
    });
  });
});

describe('what was set aside', () => {
  const inTheWay = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.dictionary(fc.string(), fc.nat()),
  );
  const oddStore = fc.record({
    days: fc.dictionary(fc.constantFrom('journal:2026-11-24', 'journal:soon', 'journal:__proto__'), inTheWay),
    own: fc.oneof(
      fc.constant({}),
      fc.constantFrom(7, 'odd', null, []).map((value) => ({ [OWN_KEY]: value })),
    ),
    moved: fc.dictionary(
      fc.constantFrom('aside:clock:1', 'aside:clock', 'aside:own:2', 'aside:theme:3', 'aside:'),
      fc.jsonValue(),
    ),
  });
  test('is in every backup, and comes back once, however often it is brought in', async () => {
    await fc.assert(
      fc.asyncProperty(oddStore, async ({ days, own, moved }) => {
        fake.reset();
        Object.assign(fake.local, days, own, moved);
        const before = snapshot();
        const backup = async (at: number) => await (await createBackup(at, watch())).text();
        const [first, second] = [await backup(NOON), await backup(NOON + 1)];
        await accept(first);
        expect(snapshot()).toBe(before);
        fake.reset();
        await accept(first);
        const movedNow = Object.entries({ ...days, ...own }).map(([key, value]) => [
          asideKey(key, NOON),
          value,
        ]);
        const all = { ...Object.fromEntries(movedNow), ...moved };
        expect(JSON.parse(snapshot())).toEqual(JSON.parse(JSON.stringify(all)));
        const after = snapshot();
        for (const again of [first, second, await backup(NOON + 2)]) await accept(again);
        expect(snapshot()).toBe(after);
      }),
      { numRuns: runsOf(50, 500) },
    );
  });
});

describe('erasing', () => {
  async function live() {
    await dispatchAndReconcile();
    seat(20);
    fake.idleSeconds = 400;
    await dispatchAndReconcile();
    await accept(JSON.stringify(backupFile()));
    fake.local['aside:journal:2026-11-01:1'] = 'odd';
  }

  test('the history keeps the options, and a clock without memory of the history', async () => {
    await live();
    const { device, sequence } = stored();
    await erase('history');
    expect(Object.keys(fake.local).filter((key) => key.includes('journal'))).toEqual([]);
    expect(readOptions(fake.local)).toEqual(otherOptions());
    expect(stored()).toMatchObject({ device, sequence, up: null, question: null });
    fake.idleSeconds = 0;
    await dispatchAndReconcile();
    expect(journal()).toEqual([]);
  });

  test('the options keeps the history', async () => {
    await live();
    const lines = journal();
    await erase('options');
    expect(readOptions(fake.local)).toEqual(readOptions({}));
    expect(fake.local[OWN_KEY]).toBeUndefined();
    expect(journal()).toEqual(lines);
  });

  test('everything keeps only what an organisation has set', async () => {
    await live();
    fake.local.managed = { intervalMinutes: 45 };
    await erase('everything');
    expect(fake.local).toEqual({ managed: { intervalMinutes: 45 } });
  });
});

/** An invalid file, and the sentence about it. */
interface Hostile {
  readonly text: string;
  readonly said: RegExp;
}

const whole = JSON.stringify(backupFile());
const alter = (change: (file: BackupFile) => void) => {
  const file = backupFile();
  change(file);
  return JSON.stringify(file);
};
const anyJson = fc.json().map((text): unknown => JSON.parse(text));
const nested = fc.nat(3000).map((depth) => '['.repeat(depth) + ']'.repeat(depth));

const junk: fc.Arbitrary<Hostile> = fc
  .oneof(fc.string({ unit: 'binary' }), fc.json(), nested)
  .map((text) => ({ text, said: text.trim() === '' ? /is empty/ : /is not a Flexor backup/ }));
const truncated = fc
  .integer({ min: 12, max: whole.length - 1 })
  .map((length) => ({ text: whole.slice(0, length), said: /is incomplete/ }));
const newer = fc
  .integer({ min: 2, max: Number.MAX_SAFE_INTEGER })
  .map((version) => ({ text: alter((file) => Object.assign(file, { version })), said: /newer Flexor/ }));
const unversioned = anyJson
  .filter((version) => !Number.isSafeInteger(version) || Number(version) < 1)
  .map((version) => ({
    text: alter((file) => Object.assign(file, { version })),
    said: /has no version number/,
  }));
const partless = fc
  .tuple(fc.constantFrom(...backupParts), anyJson)
  .filter(([part, value]) =>
    part === 'journal'
      ? !Array.isArray(value)
      : typeof value !== 'object' || value === null || Array.isArray(value),
  )
  .map(([part, value]) => ({
    text: alter((file) => Object.assign(file, { [part]: value })),
    said: new RegExp(`part “${part}”`),
  }));

const wrongFields: readonly Readonly<Record<string, unknown>>[] = [
  { kind: 'x' },
  { kind: '__proto__' },
  { kind: null },
  { zone: 'Mars/Base' },
  { zone: '<script>' },
  { startedAt: 'soon' },
  { startedAt: -8e15 },
  { endedAt: 8e15 },
  { endedAt: 1 },
  { id: 'open.1' },
  { id: '<img src=x>' },
  { id: 7 },
  { sittingMs: 1e300 },
  { sittingMs: -1 },
  { certainty: 'sure' },
];
const wrongLines = fc
  .oneof(
    anyJson,
    fc.constantFrom(...wrongFields).map((fields) => ({ ...bout(9), ...fields })),
  )
  .chain((line) => fc.nat(4).map((at) => ({ line, at })))
  .map(({ line, at }) => ({
    text: alter((file) => file.journal.splice(at, 0, line)),
    said: new RegExp(`cannot read: 1. The first is entry ${at + 1} in`),
  }));
const wrongOption = fc
  .tuple(fc.constantFrom(...optionKeys), anyJson)
  .filter(([key, value]) => !isOptionValue(key, value))
  .map(([key, value]) => ({
    text: alter((file) => Object.assign(file.options, { [key]: { value, at: 1 } })),
    said: /has a value that Flexor cannot use/,
  }));
const unknownOption = fc
  .constantFrom('__proto__', 'constructor', 'toString', 'fancy', '<b>', '')
  .map((key) => ({
    text: whole.replace('"options":{', `"options":{${JSON.stringify(key)}:{"polluted":true},`),
    said: /does not know: 1/,
  }));
const wrongOwn = fc
  .oneof(
    anyJson.filter((item) => item === null || typeof item !== 'object' || !('value' in item)),
    fc
      .constantFrom(
        { id: '__proto__' },
        { name: '' },
        { name: 'x'.repeat(1000) },
        { steps: [] },
        { area: 'tail' },
      )
      .map((fields) => ({ value: { ...own, ...fields }, at: 1 })),
  )
  .map((item) => ({
    text: alter((file) => Object.assign(file.own, { 'own-9': item })),
    said: /Exercises of your own that Flexor cannot read: 1/,
  }));
const doubled = fc.integer({ min: 1, max: 50 }).map((times) => ({
  text: alter((file) => file.journal.push(...Array.from({ length: times }, () => bout(1)))),
  said: new RegExp(`Duplicate history entries: ${times}\\.`),
}));
const hostile = fc.oneof(
  junk,
  truncated,
  newer,
  unversioned,
  partless,
  wrongLines,
  wrongOption,
  unknownOption,
  wrongOwn,
  doubled,
);

describe('a hostile file', () => {
  test(
    'changes nothing, throws nothing, and gets a sentence about its problem',
    async () => {
      fake.local['option:laterMinutes'] = { value: 7, at: 1 };
      fake.local['journal:2026-11-23'] = [bout(1), 'odd'];
      const before = snapshot();
      await fc.assert(
        fc.asyncProperty(hostile, async ({ text, said }) => {
          expect((await sentences(fileOf(text))).join('\n')).toMatch(said);
        }),
        { numRuns: runsOf(60, 10_000) },
      );
      expect(snapshot()).toBe(before);
      expect(fake.calls).toEqual([]);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
    PATIENCE_MS,
  );

  test('that is accepted anyway imports only what Flexor can read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(wrongLines, wrongOption, unknownOption, wrongOwn, doubled),
        async ({ text }) => {
          fake.reset();
          await accept(text);
          expect(journal()).toHaveLength(4);
          const days = Object.entries(fake.local).filter(([key]) => isJournalKey(key));
          expect(days.flatMap(([, day]) => day)).toHaveLength(4);
          expect(readOwnExercises(fake.local[OWN_KEY])).toEqual([own]);
          const again = await opened(text);
          expect(again.journal).toEqual({ added: 0, corrected: 0, aside: 0 });
          expect(again.options).toEqual([]);
        },
      ),
      { numRuns: runsOf(50, 500) },
    );
  });

  test('with markup for names shows it as plain text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await accept(alter((file) => Object.assign(file.own, { 'own-1': { value: { ...own, name }, at: 1 } })));
    expect(readOwnExercises(fake.local[OWN_KEY])).toEqual([{ ...own, name }]);
  });

  test('that is too large is not even read', async () => {
    const huge = { size: MOST_BYTES + 1, text: () => Promise.reject(new Error('It was read')) };
    expect(await sentences(huge)).toEqual([
      'This file is larger than any backup. Is it the right one? Nothing has changed.',
    ]);
  });

  test('of hundreds of thousands of worthless lines can be cancelled while it is read', async () => {
    const control = new AbortController();
    const text = alter((file) => Object.assign(file, { journal: Array.from({ length: 300_000 }, () => 0) }));
    const reading = openBackup(fileOf(text), { onProgress: () => control.abort(), signal: control.signal });
    await expect(reading).rejects.toThrow('abort');
    expect(fake.local).toEqual({});
  });
});
