/** The texts: every key is used, every placeholder explained. The compiler checks that every used key exists. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { optionKeys } from '../../src/core/options';
import { library } from '../../src/exercises/library';
import { root, source } from './source';

const entries = Object.entries<{ message: string; description?: string }>(messages);

/** Keys that are put together in code: those of options and exercises. */
const composed = [
  ...optionKeys.map((key) => new RegExp(`^option_${key}(_|$)`)),
  ...library.map(({ id }) => new RegExp(`^exercise_${id.replaceAll('-', '_')}_`)),
];

test('every text is used', () => {
  const code = [...source.map(({ text }) => text), readFileSync(resolve(root, 'manifest.json'), 'utf8')].join(
    '\n',
  );
  const unused = entries
    .map(([key]) => key)
    .filter((key) => {
      return (
        !composed.some((pattern) => pattern.test(key)) &&
        !code.includes(`'${key}'`) &&
        !code.includes(`__MSG_${key}__`)
      );
    });
  expect(unused).toEqual([]);
});

describe('every exercise has all its texts', () => {
  test.each(library.map((exercise) => [exercise.id, exercise] as const))('%s', (id, exercise) => {
    const prefix = `exercise_${id.replaceAll('-', '_')}`;
    const suffixes = exercise.dose.sides === 'left-right' ? ['_left', '_right'] : [''];
    const steps = Array.from({ length: exercise.steps }, (_, n) =>
      suffixes.map((side) => `step${n + 1}${side}`),
    ).flat();
    for (const part of [...steps, 'name', 'breathe', 'feel', 'mistake', 'easier', 'harder']) {
      expect(messages).toHaveProperty(`${prefix}_${part}.message`);
    }
    // A warning is there for whoever needs it, and for nobody else.
    expect(Object.hasOwn(messages, `${prefix}_care`)).toBe(exercise.care.length > 0);
    expect(messages).not.toHaveProperty(`${prefix}_step${exercise.steps + 1}${suffixes[0]}`);
  });
});

describe('what to do is said, not only the name of another exercise: the picture stays', () => {
  const plain = (text: string) => text.toLowerCase().replaceAll('-', ' ');
  const names = library.flatMap(({ id }) => {
    const named = entries.find(([key]) => key === `exercise_${id.replaceAll('-', '_')}_name`);
    return [plain(id), plain(named?.[1].message ?? id)];
  });
  test.each(['easier', 'harder', 'care', 'mistake'])('%s', (part) => {
    const naming = entries.filter(([key, { message }]) => {
      return (
        key.startsWith('exercise_') &&
        key.endsWith(`_${part}`) &&
        names.some((name) => plain(message).includes(name))
      );
    });
    expect(naming.map(([key, { message }]) => [key, message])).toEqual([]);
  });
});

test('what a translator fills in is explained', () => {
  const bare = entries.filter(([, { message, description }]) => /\$\d/.test(message) && !description);
  expect(bare.map(([key]) => key)).toEqual([]);
});

test('texts stay calm', () => {
  expect(
    entries.filter(([, { message }]) => /!|\blost\b|\bfailed\b/i.test(message)).map(([key]) => key),
  ).toEqual([]);
});

test('the stores show no more than 132 characters of the description', () => {
  expect(messages.description.message.length).toBeLessThanOrEqual(132);
});

test('a length in inches or feet is told in metric units too', () => {
  const imperial = entries.filter(([, { message }]) => /\binch(es)?\b|\d feet\b/i.test(message));
  const alone = imperial.filter(([, { message }]) => !/\d (centi)?metres\b/.test(message));
  expect(alone.map(([key]) => key)).toEqual([]);
});
