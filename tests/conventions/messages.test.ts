/** The texts: every key is used, every placeholder is explained. The compiler checks that every used key exists. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { Limit } from '../../src/core/options/limits';
import { isPercent, optionKeys } from '../../src/core/options/options';
import type { Exercise } from '../../src/exercises/exercise';
import { library } from '../../src/exercises/library';
import { insideBrackets } from './calls';
import { root, source } from './source';

const texts: Readonly<Record<string, { message: string; description: string }>> = messages;
const entries = Object.entries(texts);

/**
 * Keys that code composes: the labels of options, their words for the search, the problems of some, the forms of texts
 * that count, and the texts of exercises.
 */
const composed = [
  ...source
    .flatMap(({ text }) => [...text.matchAll(/\bplural\('(\w+)'/g)])
    .map(([, stem]) => new RegExp(`^${stem}_(one|other)$`)),
  ...optionKeys.map((key) => new RegExp(`^option_${key}(_words)?$`)),
  ...optionKeys.filter(isPercent).map((key) => new RegExp(`^option_${key}_value$`)),
  ...source
    .flatMap(({ text }) => [...text.matchAll(/<OptionSwitch\b(?:(?!\/>)[\s\S])*?\bname="(\w+)"/g)])
    .map(([, key]) => new RegExp(`^option_${key}_hint$`)),
  /^option_(hours|daysOff)_(same|missing|order|over|full)$/,
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
    const { sidedSteps = [] }: Exercise = exercise;
    const isSided = (step: number) => sidedSteps.includes(step);
    const steps = Array.from({ length: exercise.steps }, (_, n) => n + 1).flatMap((step) =>
      isSided(step) ? [`step${step}_left`, `step${step}_right`] : [`step${step}`],
    );
    for (const part of [...steps, 'name', 'breathe', 'feel', 'mistake', 'easier', 'harder']) {
      expect(messages).toHaveProperty(`${prefix}_${part}.message`);
    }
    // The warning exists only for exercises that need one.
    expect(Object.hasOwn(messages, `${prefix}_care`)).toBe(exercise.care.length > 0);
    const found = entries.map(([key]) => key).filter((key) => key.startsWith(`${prefix}_step`));
    expect(found.toSorted()).toEqual(steps.map((step) => `${prefix}_${step}`).toSorted());
    // A person who changes sides is told which one.
    expect(sidedSteps.length > 0).toBe(exercise.dose.sides === 'left-right');
  });
});

describe('a note says what to do, not only the name of another exercise, because the picture stays', () => {
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

/** How a note names each limit. A person who cannot go to the floor never sees such an exercise. */
const wordFor: Readonly<Record<Exclude<Limit, 'floor'>, RegExp>> = {
  'back-acute': /\b(sore|pain)\b[^.:]*\bback\b|\bback (pain|hurts)/i,
  knee: /\bknee\b/i,
  'hip-replacement': /\bhip replacement\b/i,
  balance: /\b(balance|unsteady)\b/i,
  pregnancy: /\bpregnan/i,
  shoulder: /\bshoulder\b/i,
  neck: /\bneck\b/i,
  wrist: /\bwrists?\b/i,
  'blood-pressure': /\bblood pressure\b|\bdizz/i,
};

test.each(library.filter(({ care }) => care.length > 1).map((one) => [one.id, one.care] as const))(
  '%s: a note that several limits show has a word for each of them',
  (id, care: readonly Limit[]) => {
    const note = texts[`exercise_${id.replaceAll('-', '_')}_care`]?.message ?? '';
    expect(care.filter((limit) => limit !== 'floor' && !wordFor[limit].test(note))).toEqual([]);
  },
);

test('a note names a limit as the options do: “Sore neck:”, not “Neck:”', () => {
  const bare = entries.filter(([key, { message }]) => {
    return (
      /^exercise_.*_care$/.test(key) &&
      /(^|\. )(shoulder|neck|wrists?|knee|back|balance)\b[^.:]*:/i.test(message)
    );
  });
  expect(bare.map(([key]) => key)).toEqual([]);
});

test('a note leaves enough room for the figure', () => {
  const long = entries.filter(([key, { message }]) => /^exercise_.*_care$/.test(key) && message.length > 200);
  expect(long.map(([key, { message }]) => [key, message.length])).toEqual([]);
});

test.each([
  'hurt_urgent',
  'hurt_chest_urgent',
  'safety_emergency',
  'safety_now',
  'hurt_now',
  'safety_pregnant_text',
  'safety_today_more',
  'option_limits_pregnancy_hint',
])('an urgent text says to call, whom, and when: %s', (key) => {
  expect(texts[key]?.message).toMatch(
    /\bcall your (local emergency number|midwife or doctor)\b.* (now|at once)\b/i,
  );
});

test('urgent problems are described by their signs, not by their place in a list', () => {
  const counted = entries.filter(([key, { message }]) => {
    return key.startsWith('safety_') && /\bthe (first|last|next) (two|three|four|five|\d)\b/i.test(message);
  });
  expect(counted.map(([key]) => key)).toEqual([]);
  expect(texts.safety_now_why?.message).toContain('cauda equina');
});

test('every text is described to translators, with all its values', () => {
  const bare = entries.filter(([, { message, description }]) => {
    return (
      description.trim().length < 20 || message.match(/\$\d/g)?.some((value) => !description.includes(value))
    );
  });
  expect(bare.map(([key]) => key)).toEqual([]);
});

test('two values do not touch: Chromium takes the first for a named placeholder, and refuses the extension', () => {
  expect(entries.filter(([, { message }]) => /\$\w+\$/.test(message)).map(([key]) => key)).toEqual([]);
});

test('texts stay calm', () => {
  expect(
    entries.filter(([, { message }]) => /!|\blost\b|\bfailed\b/i.test(message)).map(([key]) => key),
  ).toEqual([]);
});

test('the description fits the 132 characters that the stores show', () => {
  expect(messages.description.message.length).toBeLessThanOrEqual(132);
});

test('a length in inches or feet is also given in metric units', () => {
  const imperial = entries.filter(([, { message }]) => /\binch(es)?\b|\d feet\b/i.test(message));
  const alone = imperial.filter(([, { message }]) => !/\d (centi)?met(er|re)s\b/.test(message));
  expect(alone.map(([key]) => key)).toEqual([]);
});

/** The arguments of a call: its text without nested brackets, split at the commas. */
function argumentsIn(inside: string): string[] {
  let flat = inside.replaceAll(/'[^'\n]*'|`[^`]*`/g, 'text');
  for (let before = ''; before !== flat; ) {
    before = flat;
    flat = flat.replaceAll(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, '');
  }
  return flat.split(',').filter((part) => part.trim() !== '');
}

test('each call of a text fills in as many values as the text has placeholders', () => {
  const wrong = source.flatMap(({ path, text }) =>
    [...text.matchAll(/\bt\('(\w+)'/g)].flatMap(({ 1: key = '', index }) => {
      const filled = argumentsIn(insideBrackets(text.slice(index + 2)));
      if (filled.some((part) => part.includes('...'))) return [];
      const places = new Set(texts[key]?.message.match(/\$\d/g) ?? []).size;
      return filled.length - 1 === places ? [] : [`${path}: ${key} has ${places}, not ${filled.length - 1}`];
    }),
  );
  expect(wrong).toEqual([]);
});
