/** Reading the text of a backup: what makes it one, and what of it cannot be used. */
import { describe, expect, test } from 'vitest';
import type { BackupContents, Refusal } from '../../../src/core/backup/format';
import { readBackup } from '../../../src/core/backup/reading';
import { writeBackup } from '../../../src/core/backup/writing';
import { bout } from '../../browser/some-data';

const whole = { flexor: 'backup', version: 1, madeAt: 7, options: {}, own: {}, journal: [] };

function read(text: string): BackupContents | Refusal {
  const work = readBackup(text);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
const readFile = (part: object) => read(JSON.stringify({ ...whole, ...part }));
function contentsOf(part: object): BackupContents {
  const found = readFile(part);
  if ('why' in found) throw new Error(found.why);
  return found;
}

describe('a file is refused', () => {
  test.each([
    ['if it is empty', ' \n', 'empty'],
    ['if it is another one', '{"name": 1}', 'no backup'],
    ['if it is no object', '[1]', 'no backup'],
    ['if it is nothing', 'null', 'no backup'],
    ['if it only inherits its mark', '{"__proto__": {"flexor": "backup"}}', 'no backup'],
    ['if its mark is wrong', '{"flexor": "export"}', 'no backup'],
    ['if it is a backup that was cut off', '{\n "flexor": "backup", "ver', 'broken'],
    ['if it is another text that was cut off', '{ "name": "flexor', 'no backup'],
  ])('%s', (_, text, why) => expect(read(text)).toEqual({ why }));

  test('without a whole number from 1 on as its version', () => {
    for (const version of [0, 1.5, '1', undefined])
      expect(readFile({ version })).toEqual({ why: 'no version' });
  });

  test('of a newer version, which is named', () => {
    expect(readFile({ version: 2 })).toEqual({ why: 'newer', version: 2 });
  });

  test('if one of its parts is missing, which is named', () => {
    expect(readFile({ options: [] })).toEqual({ why: 'part', part: 'options' });
    expect(readFile({ own: null })).toEqual({ why: 'part', part: 'own' });
    expect(readFile({ journal: {} })).toEqual({ why: 'part', part: 'journal' });
  });
});

test('a byte order mark before the text is no fault', () => {
  expect(read(`\uFEFF${JSON.stringify(whole)}`)).toMatchObject({ madeAt: 7 });
});

test('the time at which it was made is left out if it cannot be one', () => {
  const timesOf = [8e15 - 1, -1, 8e15, 1.5, '7'].map((madeAt) => contentsOf({ madeAt }).madeAt);
  expect(timesOf).toEqual([8e15 - 1, -1, undefined, undefined, undefined]);
});

describe('what cannot be used is counted', () => {
  test('options that are not known, and options whose value is not allowed', () => {
    const options = {
      laterMinutes: { value: 7, at: 1 },
      theme: { value: 'pink', at: 1 },
      waitMinutes: 5,
      hologram: { value: true, at: 1 },
    };
    const { options: found, leftOut } = contentsOf({ options });
    expect(found).toEqual({ laterMinutes: 7 });
    expect(leftOut).toMatchObject({ unknown: 1 });
    expect(leftOut.wrong.toSorted()).toEqual(['theme', 'waitMinutes']);
  });

  test('own exercises that cannot be read, but not those that were deleted', () => {
    const own = { 'own-1': { value: null, at: 1 }, 'own-2': { value: { id: 'own-2' }, at: 1 }, 'own-3': 7 };
    expect(contentsOf({ own })).toMatchObject({ own: [], leftOut: { own: 2 } });
  });

  test('lines that cannot be read, with the number of the first one', () => {
    const { leftOut, days } = contentsOf({ journal: [bout(1), null, bout(2), 7] });
    expect(leftOut).toMatchObject({ lines: 2, firstLine: 2, twice: 0 });
    expect([...days.values()].flat()).toHaveLength(2);
  });

  test('copies of lines: each line is used once', () => {
    const { leftOut, days } = contentsOf({ journal: [bout(1), bout(2), bout(1), bout(1)] });
    expect(leftOut).toMatchObject({ lines: 0, firstLine: 0, twice: 2 });
    expect([...days.values()].flat()).toHaveLength(2);
  });
});

test('its progress rises to the end while it is read and while it is written', () => {
  const journal = Array.from({ length: 1000 }, (_, n) => bout(n));
  const reading = [...readBackup(JSON.stringify({ ...whole, journal }))];
  const days = Array.from({ length: 28 }, (_, n) => `journal:2026-11-${String(n + 1).padStart(2, '0')}`);
  const writing = [...writeBackup(Object.fromEntries(days.map((day) => [day, [bout(1)]])), 1)];
  for (const steps of [reading, writing]) {
    expect(steps.length).toBeGreaterThan(4);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect([steps[0], Math.max(...steps) <= 1]).toEqual([0, true]);
  }
});
