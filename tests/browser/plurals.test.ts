/** Texts that count, in English and in a made-up language that has a form for each plural category. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { plural } from '../../src/browser/plurals';

describe('in English', () => {
  test.each([
    [0, '0 breaks'],
    [1, '1 break'],
    [2, '2 breaks'],
    [21, '21 breaks'],
    [1234, '1,234 breaks'],
  ])('%d', (count, text) => {
    expect(plural('week_breaks', count)).toBe(text);
  });

  test('more values follow the count', () => {
    expect(plural('routine_sets', 2, '8')).toBe('2 sets of 8');
  });
});

/** A language with the plural rules of Arabic, which use all six categories. */
function speak(texts: Readonly<Record<string, string>>): void {
  const messages: Readonly<Record<string, string>> = { language: 'ar', ...texts };
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, values) => {
    const [count = '', more = ''] = [values ?? []].flat();
    return (messages[key] ?? '').replace('$1', count).replace('$2', more);
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('in a language with all six categories', () => {
  const all = {
    week_breaks_zero: 'zero: $1',
    week_breaks_one: 'one: $1',
    week_breaks_two: 'two: $1',
    week_breaks_few: 'few: $1',
    week_breaks_many: 'many: $1',
    week_breaks_other: 'other: $1',
  };

  test.each([
    [0, 'zero: 0'],
    [1, 'one: 1'],
    [2, 'two: 2'],
    [3, 'few: 3'],
    [10, 'few: 10'],
    [11, 'many: 11'],
    [99, 'many: 99'],
    [100, 'other: 100'],
    [102, 'other: 102'],
  ])('%d', (count, text) => {
    speak(all);
    // The digits are those of the region; only the form is of interest here.
    const digits = new Intl.NumberFormat('ar').format(count);
    expect(plural('week_breaks', count).replace(digits, `${count}`)).toBe(text);
  });

  test('where a category has no text, the general one stands in', () => {
    speak({ week_breaks_one: 'one', week_breaks_other: 'other: $1' });
    expect([0, 2, 3, 11].map((count) => plural('week_breaks', count).split(':')[0])).toEqual(
      Array.from({ length: 4 }, () => 'other'),
    );
    expect(plural('week_breaks', 1)).toBe('one');
  });
});
