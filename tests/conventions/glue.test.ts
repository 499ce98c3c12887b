/** The texts are whole: none is put together from parts, because another language has another order. */
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { isPercent, optionKeys } from '../../src/core/options/options';
import { insideBrackets, partsOf } from './calls';
import { source } from './source';

const texts: Readonly<Record<string, { message: string; description: string }>> = messages;

describe('no text is glued into a sentence', () => {
  /** Each call of a text that fills in another text: the outer key, and the place of the inner text, from 1. */
  const nested = source.flatMap(({ text }) =>
    [...text.matchAll(/\bt\('(\w+)'/g)].flatMap(({ 1: key = '', index }) => {
      const inner = partsOf(insideBrackets(text.slice(index + 2))).slice(1);
      return inner.flatMap((part, n) =>
        /\b(t|optionName|exerciseText)\(/.test(part) ? [[key, n + 1] as const] : [],
      );
    }),
  );

  /** A text stands for itself in quotation marks, after a colon up to a mark, or as a name before the colon. */
  function isApart(message: string, place: number): boolean {
    const isQuoted = message.includes(`“$${place}”`);
    const isNamed = new RegExp(`(^\\$${place}: |: \\$${place}($|,| \\())`).test(message);
    return isQuoted || isNamed;
  }

  /** The constants of a file that hold a text, by name. */
  function textsIn(code: string): readonly string[] {
    const constants = code.matchAll(/\bconst (\w+)(?:: [^=;]+)? = ([^;]*?);/g);
    return [...constants]
      .filter(
        ([, , value = '']) => /\b(t|plural|optionName|exerciseText)\(/.test(value) && !value.includes('=>'),
      )
      .map(([, name = '']) => name);
  }

  /** As `nested`, for a text that reaches the call in a constant. */
  const carried = source.flatMap(({ text }) => {
    const names = textsIn(text);
    return [...text.matchAll(/\bt\('(\w+)'/g)].flatMap(({ 1: key = '', index }) => {
      const values = partsOf(insideBrackets(text.slice(index + 2))).slice(1);
      return values.flatMap((value, n) => (names.includes(value.trim()) ? [[key, n + 1] as const] : []));
    });
  });

  test('a text that reaches another in a constant is apart from it too', () => {
    expect(carried.map(([key]) => key)).toEqual(expect.arrayContaining(['hurt_hide', 'gallery_comes']));
    expect(carried.filter(([key, place]) => !isApart(texts[key]?.message ?? '', place))).toEqual([]);
  });

  test('code joins no text and a value with a colon of its own', () => {
    const joined = source.flatMap(({ path, text }) =>
      [...text.matchAll(/\$\{t\([^`]*?\)\} ?:/g)].map(([code]) => `${path}: ${code}`),
    );
    expect(joined).toEqual([]);
  });

  test('two values have a word or a mark between them', () => {
    const touching = Object.entries(texts).filter(([, { message }]) => /\$\d\s*\$\d/.test(message));
    expect(touching.map(([key]) => key)).toEqual([]);
  });

  test('a text without words is a pattern of values that is known here', () => {
    const bare = Object.entries(texts).filter(
      ([, { message }]) => /\$\d/.test(message) && !/\p{L}/u.test(message),
    );
    const percentages = Object.fromEntries(
      optionKeys.filter(isPercent).map((key) => [`option_${key}_value`, '$1%']),
    );
    expect(Object.fromEntries(bare.map(([key, { message }]) => [key, message]))).toEqual({
      chart_named: '$1. $2: $3',
      file_number: '$1',
      history_bar: '$1: $2',
      option_hours_range: '$1 – $2',
      option_hours_run: '$1, $2',
      ...percentages,
      routine_holds: '$1 × $2',
    });
  });

  test('an idea where to walk is a whole question, which no other text completes', () => {
    const ideas = Object.entries(texts).filter(([key]) => key.startsWith('errand_'));
    expect(ideas.length).toBeGreaterThan(3);
    const parts = ideas.filter(([, { message }]) => !/^(?!(To|For|With|And)\b)\p{Lu}.* .*\?$/u.test(message));
    expect(parts.map(([key]) => key)).toEqual([]);
  });

  test('a text inside another is in quotation marks, or after a colon', () => {
    expect(nested.map(([key]) => key)).toEqual(
      expect.arrayContaining(['gallery_limit', 'gallery_need', 'managed_left', 'do_next', 'data_left_wrong']),
    );
    expect(nested.filter(([key, place]) => !isApart(texts[key]?.message ?? '', place))).toEqual([]);
  });

  test.each([
    [
      'do_next',
      [
        'do_next_again',
        'do_next_over',
        'do_next_switch',
        'do_next_rest',
        'do_next_left',
        'do_next_right',
        'do_next_ready',
        'do_next_down',
      ],
    ],
    ['gallery_limit', ['gallery_need', 'gallery_floor', 'gallery_discreet']],
    ['corrected_walk', ['corrected_sitting', 'corrected_not_me', 'corrected_deleted']],
  ])('%s and its like are whole texts', (first, others) => {
    for (const key of [first, ...others]) expect(texts[key]?.message).toMatch(/^\p{Lu}.*\w/u);
  });

  test('a text that counts has both English forms, and no other', () => {
    const calls = source.flatMap(({ text }) => [...text.matchAll(/\bplural\('(\w+)'/g)]);
    const stems = calls.map(([, stem = '']) => stem);
    expect(stems.length).toBeGreaterThan(2);
    const forms = stems.map((stem) =>
      ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) =>
        Object.hasOwn(texts, `${stem}_${form}`),
      ),
    );
    expect(forms).toEqual(stems.map(() => ['one', 'other']));
  });

  test('no text is chosen by whether a number is one', () => {
    const chosen = source.filter(({ text }) => /\bt\([^()]*=== 1 \?/.test(text));
    expect(chosen.map(({ path }) => path)).toEqual([]);
  });
});
