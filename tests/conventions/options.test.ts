/** Each option is complete: it has a field, a lock on the field, code that uses it, and a row for administrators. */
import { expect, test } from 'vitest';
import { isPercent, type OptionKey, optionKeys, optionTable } from '../../src/core/options/options';
import { textOf } from './repository';
import { source } from './source';

/** Stored beside `plan`, whose field also changes it. */
const withoutField: readonly OptionKey[] = ['easedOn'];

/** The code of a file, without its comments. */
function codeOf(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm, '');
}

const code = source.map(({ path, text }) => ({ path, text: codeOf(text) }));
const fields = code.filter(
  ({ path }) =>
    path.startsWith('src/ui/options/') && !/\/(section|contents|data-text|managed)\.tsx?$/.test(path),
);

/** Whether a text contains an option's key as a string. */
const names = (text: string, key: string) => new RegExp(`['"]${key}['"]`).test(text);

test('every option has a field on the options page', () => {
  const without = optionKeys.filter((key) => !fields.some(({ text }) => names(text, key)));
  expect(without).toEqual(withoutField);
});

const mayLock = (key: OptionKey) => !('policy' in optionTable[key]);

/** Components that lock what they contain by the key that they get. */
const byKey = (key: string) =>
  new RegExp(`<(OptionSwitch|Choices|NumberField)\\s(?:(?!/>).)*?\\b(id|name)="${key}"`, 's');

test('every option that a policy may lock is locked at its field, because a wrong key would lock nothing', () => {
  const unlocked = optionKeys.filter(mayLock).filter((key) => {
    return !fields.some(
      ({ text }) =>
        byKey(key).test(text) || (/\b(Lockable|useLocked|NumberField|of=)/.test(text) && names(text, key)),
    );
  });
  expect(unlocked).toEqual([]);
});

test('every option is read outside of its field', () => {
  const reading = code.filter(
    ({ path }) => !path.startsWith('src/ui/options/') && !path.startsWith('src/core/options/'),
  );
  const unread = optionKeys.filter((key) => {
    const used = new RegExp(`\\b${key}\\b`);
    return !reading.some(({ text }) => used.test(text));
  });
  expect(unread).toEqual([]);
});

test('no two choices share a word, because the preview of a backup has one text for each word', () => {
  const words = optionKeys.flatMap((key): readonly string[] => {
    const row = optionTable[key];
    return 'choices' in row && typeof row.default === 'string' ? row.choices : [];
  });
  const twice = words.filter((word, index) => words.indexOf(word) < index);
  // Colours and motion both match the computer.
  expect(twice).toEqual(['system']);
});

test('a number is in percent, or its key ends in Minutes, because pages show it as one of the two', () => {
  const others = optionKeys.filter((key) => {
    return typeof optionTable[key].default === 'number' && !isPercent(key) && !key.endsWith('Minutes');
  });
  expect(others).toEqual([]);
});

/** The rows of the options table for administrators: the key, and whether it can be locked. */
const rows = [...textOf('docs/administrators.md').matchAll(/^\| `(\w+)` \|.*\| (yes|no) \|$/gm)].map(
  ([, key = '', lockable = '']) => [key, lockable === 'yes'] as const,
);

test('the page for administrators lists every option that a policy may set, and whether it may lock it', () => {
  const settable = optionKeys.filter((key) => {
    const row = optionTable[key];
    return !('policy' in row && row.policy === 'none');
  });
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(settable.map((key) => [key, mayLock(key)])));
});
