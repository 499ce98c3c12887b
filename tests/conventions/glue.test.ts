/** The texts are whole: none is put together from parts, because another language has another order. */
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
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

  /** A text stands for itself in quotation marks, or at the end after a colon. */
  function isApart(message: string, place: number): boolean {
    return message.includes(`“$${place}”`) || message.endsWith(`: $${place}`);
  }

  test('a text inside another is in quotation marks, or after a colon', () => {
    expect(nested.map(([key]) => key)).toEqual(
      expect.arrayContaining(['gallery_limit', 'gallery_need', 'managed_left', 'do_next', 'data_left_wrong']),
    );
    expect(nested.filter(([key, place]) => !isApart(texts[key]?.message ?? '', place))).toEqual([]);
  });

  test.each([
    [
      'do_next',
      ['do_next_again', 'do_next_over', 'do_next_switch', 'do_next_rest', 'do_next_left', 'do_next_right'],
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
