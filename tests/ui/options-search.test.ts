import { describe, expect, test, vi } from 'vitest';
import { findTexts, fittingChoices, hitsIn, rankOf } from '../../src/ui/options/search-words';

vi.mock('webextension-polyfill', async () => await import('./english'));

const fields = {
  sound: 'Soft sounds. For the start and the end. noise, beep, mute',
  limits: 'Anything to be careful with? A sore knee: no kneeling. pain, floor',
  hours: 'Keep to working hours. nine to five, weekend',
  pause: 'Café: turn to the window, and then back to the start of the day',
};

function found(query: string): string[] {
  const hits = findTexts(query, Object.values(fields));
  return Object.keys(fields).filter((_, n) => hits[n]);
}

describe('the search', () => {
  test.each([
    ['noise', 'sound'],
    ['NOISES', 'sound'],
    ['soun', 'sound'],
    ['kneel', 'limits'],
    ['kneeled', 'limits'],
    ['nine to five', 'hours'],
    ['cafe', 'pause'],
    ['CAFÉ', 'pause'],
  ])('finds by “%s”', (query, field) => {
    expect(found(query)).toEqual([field]);
  });

  test('needs all words where one field has them all', () => {
    expect(found('start end')).toEqual(['sound']);
  });

  test('goes by the rarest words of a question that no field has as a whole', () => {
    expect(found('how do I turn off the terrible noise?')).toContain('sound');
    expect(found('please no kneeling today')).toEqual(['limits']);
  });

  test.each(['xyzzy', 'zz'])('finds nothing by “%s”', (query) => {
    expect(found(query)).toEqual([]);
  });
});

test('a name fits better than the heading of the section, and this better than a hint', () => {
  const option = { names: ['Ask me in full screen too'], heading: 'How to ask' };
  const sites = { names: ['Another site'], heading: 'Calls and full screen' };
  const hint = { names: ['Soft sounds'], heading: 'Sound and speech' };
  const ranks = [option, sites, hint].map((texts) => rankOf('full screen', texts));
  expect(ranks).toEqual([2, 1, 0]);
});

describe('in a language that joins words', () => {
  test.each([
    ['أرض', 'لا أنزل إلى الأرض', 12, 17],
    ['רצפה', 'בלי לרדת לרצפה', 9, 14],
    ['午休', '你离开了，例如午休', 7, 9],
    ['床', '床に下りない運動', 0, 1],
    ['運動', '床に下りない運動', 6, 8],
    ['바닥', '맨바닥에 눕지 않기', 1, 3],
  ])('“%s” is found and marked in “%s”', (query, text, from, to) => {
    expect(findTexts(query, [text, 'Flexor'])).toEqual([true, false]);
    expect(hitsIn(query, text)).toEqual([[from, to]]);
  });
});

test.each([
  ['podlaha', 'podle počítače', false],
  ['podlaha', 'na podlahu', true],
  ['walking', 'a walk', true],
  ['Sitzen', 'wer lange sitzt', true],
])('another form of a word is found, another word is not: “%s” in “%s”', (query, text, isFound) => {
  expect(findTexts(query, [text])).toEqual([isFound]);
});

test.each([
  ['शोर', 'शरीर शुरुआत', false],
  ['शोर', 'आवाज़ शोर', true],
  ['が', 'か', false],
  ['ひざ', '長く', false],
  ['ёлка', 'елка', true],
  ['סֵפֶר', 'ספר', true],
  ['schön', 'schon', true],
])('marks count as letters except for accents and vowels that are often left out: “%s” in “%s”', (...row) => {
  const [query, text, isFound] = row;
  expect(findTexts(query, [text])).toEqual([isFound]);
});

describe('of a field that was found', () => {
  const texts = { names: ['What to be careful with'], heading: 'About you' };
  const choices = ['A sore knee: no kneeling', 'A sore neck', 'Getting down on the floor: no kneeling'];

  test.each([
    ['kneel', [true, false, true]],
    ['sore neck', [false, true, false]],
  ])('only the choices are shown that fit “%s”', (query, fit) => {
    expect(fittingChoices(query, texts, choices)).toEqual(fit);
  });

  test.each(['careful', 'about you', 'surgery'])(
    'all choices are shown if it was found by something else: “%s”',
    (query) => {
      expect(fittingChoices(query, texts, choices)).toEqual([true, true, true]);
    },
  );
});

describe('the words that are marked', () => {
  const marked = (query: string, text: string) =>
    hitsIn(query, text).map(([from, to]) => text.slice(from, to));

  test.each([
    ['kneel', 'Flexor leaves out kneeling and lying.', ['kneeling']],
    ['cafe', 'The Café, and one more café', ['Café', 'café']],
    ['how do I turn off the noise', 'How do I find the noise?', ['noise']],
    ['xyzzy', 'Soft sounds', []],
    ['', 'Soft sounds', []],
  ])('“%s” in “%s”', (query, text, words) => {
    expect(marked(query, text)).toEqual(words);
  });
});
