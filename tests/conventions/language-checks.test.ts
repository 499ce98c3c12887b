/** The checks of a language find each kind of mistake, in texts that are made up for it. */
import { describe, expect, test } from 'vitest';
import { faultsIn, progressOf, type TextFaultKind } from '../../scripts/languages/faults';
import { limitOf } from '../../scripts/languages/places';
import { forms, type LanguageSettings } from '../../scripts/languages/settings';
import {
  type English,
  mergeDelivered,
  neededForms,
  stampOf,
  type Translations,
  wantedTexts,
} from '../../scripts/languages/texts';

/** A made-up language with the plural forms of Polish. */
const settings: LanguageSettings = {
  name: 'Made-up',
  tag: 'pl',
  direction: 'ltr',
  quotes: ['„', '”'],
  isLatin: true,
  leftWords: forms('lew', 'a ą'),
  rightWords: forms('praw', 'a ą'),
  phrasesWithoutSide: ['mam prawą pamięć'],
  sameAsEnglish: ['Menu'],
  allowedEnglishWords: [],
};

const french: LanguageSettings = { ...settings, tag: 'fr', quotes: ['«\u00a0', '\u00a0»'] };
const greek: LanguageSettings = { ...settings, tag: 'el', isLatin: false, allowedEnglishWords: ['menu'] };
const japanese: LanguageSettings = {
  ...settings,
  tag: 'ja',
  isLatin: false,
  leftWords: ['*左*'],
  rightWords: ['*右*'],
};

function englishOf(texts: Readonly<Record<string, string>>): English {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => {
      const [message = '', description] = text.split(' // ');
      return [key, description === undefined ? { message } : { message, description }];
    }),
  );
}

/** Translations that are up to date. */
function translated(english: English, texts: Readonly<Record<string, string>>, tag: string): Translations {
  const wanted = new Map(wantedTexts(english, tag).map((one) => [one.key, one.english.message]));
  return Object.fromEntries(
    Object.entries(texts).map(([key, message]) => [key, { message, from: stampOf(wanted.get(key) ?? '') }]),
  );
}

/** The faults in some texts, each as its kind and key. */
function faultsOf(
  source: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
  of: LanguageSettings = settings,
): string[] {
  const english = englishOf(source);
  return faultsIn(english, translated(english, texts, of.tag), of).map(({ key, kind }) => `${kind} ${key}`);
}

test('a text that is missing, empty, or not in English is found', () => {
  expect(faultsOf({ a: 'Go on', b: 'Done' }, { b: ' ', c: 'Dalej' })).toEqual([
    'missing a',
    'missing b',
    'extra c',
  ]);
});

test('a blank text is not done', () => {
  const english = englishOf({ a: 'Go on' });
  expect(progressOf(english, translated(english, { a: ' ' }, 'pl'), settings)).toEqual({ done: 0, all: 1 });
});

test('a text is stale once its English has changed', () => {
  const before = translated(englishOf({ a: 'Go on' }), { a: 'Dalej' }, 'pl');
  expect(faultsIn(englishOf({ a: 'Go on' }), before, settings)).toEqual([]);
  const now = englishOf({ a: 'Continue' });
  expect(faultsIn(now, before, settings)).toEqual([{ key: 'a', kind: 'stale', detail: '' }]);
  expect(progressOf(now, before, settings)).toEqual({ done: 0, all: 1 });
});

/** What one check says about one text; “right” if no check finds anything. */
type Case = readonly [kind: TextFaultKind | 'right', english: string, text: string, of?: LanguageSettings];

const cases: readonly Case[] = [
  ['right', 'Paused until $1', 'Przerwa do $1'],
  ['values', 'Paused until $1', 'Przerwa'],
  ['values', 'Paused', 'Przerwa do $1'],
  ['values', 'From $1 to $2', 'Od $1$2'],
  ['numbers', 'Hold for 30 seconds', 'Trzymaj przez 20 sekund'],
  ['right', 'Hold for 30 seconds', 'اثبت ٣٠ ثانية', { ...greek, tag: 'ar' }],
  ['right', 'About 2 cm (1 inch) up', 'Około 2 cm do góry'],
  ['numbers', 'About 2 cm (1 inch) up', 'Około 3 cm do góry'],
  ['long', 'Skip // A button. At most about 10 characters.', 'Przeskocz teraz'],
  ['right', 'Skip // A button. At most about 10 characters.', 'Przeskocz teraz'.slice(0, 14)],
  ['right', 'Skip // A button. At most about 10 characters.', '今回は見送る。', japanese],
  ['long', 'Skip // A button. At most about 10 characters.', '今回は見送ります', japanese],
  ['right', 'Later · $1 // At most about 5 characters and $1.', 'Potem · $1'],
  ['english', 'Go on', 'Go on'],
  ['right', 'Flexor', 'Flexor'],
  ['right', 'Menu', 'Menu'],
  ['english', 'Take a walk', 'Idź with kolegą'],
  ['english', 'Take a walk', 'Κάνε μια walk', greek],
  ['right', 'Open the menu of Firefox', 'Άνοιξε το menu του Firefox', greek],
  ['right', 'Open chrome://extensions/shortcuts', 'Άνοιξε το chrome://extensions/shortcuts', greek],
  ['characters', 'Done', 'Gotowe!'],
  ['characters', 'Done', 'Fini l\u0027exercice', french],
  ['characters', 'Choose “Walk”', 'Wybierz “Spacer”'],
  ['characters', 'Choose “Walk”', 'Wybierz ”Spacer„'],
  ['right', 'Choose “Walk”', 'Wybierz „Spacer”'],
  ['characters', 'Choose “Walk”', 'Choisis «Marcher»', french],
  ['right', 'Choose “Walk”', 'Choisis «\u00a0Marcher\u00a0»', french],
  ['ending', 'You got up.', 'Wstałeś'],
  ['ending', 'Skip this one?', 'Pominąć tę'],
  ['ending', 'Skip this one?', 'Pominąć tę.'],
  ['right', 'Skip this one?', 'Να το παραλείψω;', greek],
  ['right', 'You got up.', '立ちました。', japanese],
];

describe('one text', () => {
  test.each(cases.map(([kind, source, text, of = settings]) => [kind, source, text, of] as const))(
    '%s: %s → %s',
    (kind, source, text, of) => {
      expect(faultsOf({ a: source }, { a: text }, of)).toEqual(kind === 'right' ? [] : [`${kind} a`]);
    },
  );
});

test('a missing mark is named as it stands in English, without the bracket after it', () => {
  const english = englishOf({ a: 'Sit (now.)' });
  const texts = translated(english, { a: 'Usiądź (teraz)' }, 'pl');
  expect(faultsIn(english, texts, settings)).toEqual([
    { key: 'a', kind: 'ending', detail: 'English ends with “.”' },
  ]);
});

describe('left and right', () => {
  const english = {
    exercise_a_step1_left: 'Lift your left foot',
    exercise_a_step1_right: 'Lift your right foot',
  };
  const pair = (left: string, right: string) =>
    faultsOf(english, { exercise_a_step1_left: left, exercise_a_step1_right: right });

  test('texts that mirror each other are right, in other forms of the words too', () => {
    expect(pair('Unieś lewą stopę', 'Unieś prawą stopę')).toEqual([]);
    expect(pair('Unieś lewą stopę', 'Unieś prawa stopę')).toEqual([]);
  });

  test('a text with the wrong side, with none or with other words is found', () => {
    expect(pair('Unieś prawą stopę', 'Unieś prawą stopę')).toContain('sides exercise_a_step1_left');
    expect(pair('Unieś stopę', 'Unieś prawą stopę')).toContain('sides exercise_a_step1_left');
    expect(pair('Unieś lewą stopę', 'Podnieś prawą stopę')).toHaveLength(2);
  });

  test('a word that only begins like a side, and a phrase without a side, name none', () => {
    expect(faultsOf({ exercise_a_feel: 'In your hip' }, { exercise_a_feel: 'Prawdziwe biodro' })).toEqual([]);
    expect(faultsOf({ exercise_a_feel: 'In your hip' }, { exercise_a_feel: 'Mam prawą pamięć' })).toEqual([]);
    expect(faultsOf({ exercise_a_feel: 'In your hip' }, { exercise_a_feel: 'Prawa strona' })).toEqual([
      'sides exercise_a_feel',
    ]);
  });

  test('sides are found inside words where a language writes no spaces', () => {
    const texts = { exercise_a_step1_left: '左足を上げます', exercise_a_step1_right: '右足を上げます' };
    expect(faultsOf(english, texts, japanese)).toEqual([]);
    const wrong = { ...texts, exercise_a_step1_right: '左足を上げます' };
    expect(faultsOf(english, wrong, japanese)).toContain('sides exercise_a_step1_right');
  });
});

test('the marks beside the figure differ, and are short', () => {
  const marks = { figure_l: 'L', figure_r: 'R' };
  expect(faultsOf(marks, { figure_l: 'ي', figure_r: 'ي' })).toEqual(['sides figure_l']);
  expect(faultsOf(marks, { figure_l: 'lew', figure_r: 'P' })).toEqual(['long figure_l']);
  expect(faultsOf(marks, { figure_l: '左', figure_r: '右' })).toEqual([]);
});

describe('the name of a button inside a text', () => {
  const english = { later: 'Later', hint: 'You chose “Later,” so Flexor waits' };

  test('is the text of the button', () => {
    expect(faultsOf(english, { later: 'Później', hint: 'Po „później” Flexor czeka' })).toEqual([]);
    expect(faultsOf(english, { later: 'Później', hint: 'Po „Potem” Flexor czeka' })).toEqual([
      'buttons hint',
    ]);
  });

  test('may be that of any button with this English text', () => {
    const two = { ...english, again: 'Later' };
    expect(faultsOf(two, { later: 'Potem', again: 'Później', hint: 'Po „Później” Flexor czeka' })).toEqual(
      [],
    );
  });
});

describe('plural forms', () => {
  const english = { week_one: '$1 break', week_other: '$1 breaks', weekday_other: 'Another day' };
  const all = {
    week_one: '$1 przerwa',
    week_few: '$1 przerwy',
    week_many: '$1 przerw',
    week_other: '$1 przerwy',
  };

  test('are those of the grammar, in whole numbers, and “other”', () => {
    const categories = (tag: string) => neededForms(tag).map(({ category }) => category);
    expect(categories('ja')).toEqual(['other']);
    expect(categories('de')).toEqual(['one', 'other']);
    expect(categories('es')).toEqual(['one', 'other']);
    expect(categories('cs')).toEqual(['one', 'few', 'other']);
    expect(categories('pl')).toEqual(['one', 'few', 'many', 'other']);
    expect(categories('ar')).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
  });

  test('are all there, and no others', () => {
    expect(faultsOf(english, { ...all, weekday_other: 'Inny dzień' })).toEqual([]);
    const { week_few, ...without } = all;
    expect(faultsOf(english, { ...without, weekday_other: 'Inny dzień' })).toEqual(['missing week_few']);
    const two = { ...all, week_two: '$1 przerwy', weekday_other: 'Inny dzień' };
    expect(faultsOf(english, two)).toEqual(['extra week_two']);
  });

  test('a form for millions may be there, but need not', () => {
    const source = { week_one: '$1 break', week_other: '$1 breaks' };
    const spanish = { ...settings, tag: 'es' };
    expect(faultsOf(source, { week_one: '$1 pausa', week_other: '$1 pausas' }, spanish)).toEqual([]);
    const more = { week_one: '$1 pausa', week_many: '$1 de pausas', week_other: '$1 pausas' };
    const texts = translated(englishOf(source), more, 'es');
    expect(faultsIn(englishOf(source), texts, spanish).map(({ kind }) => kind)).toEqual(['stale']);
  });

  test('only the form for a single number may leave the number out', () => {
    const source = { week_one: '$1 break', week_other: '$1 breaks' };
    const polish = { ...all, week_one: 'jedna przerwa', week_few: 'kilka przerw' };
    expect(faultsOf(source, polish)).toEqual(['values week_few']);
    // In Ukrainian, 21 has this form too.
    const ukrainian = { ...settings, tag: 'uk' };
    expect(faultsOf(source, { ...all, week_one: 'jedna' }, ukrainian)).toEqual(['values week_one']);
  });
});

describe('texts that a translator delivers', () => {
  const english = englishOf({ name: 'Flexor', language: 'en', direction: 'ltr', a: 'Go on', b: 'Done' });
  const stored = translated(english, { b: 'Gotowe', old: 'Stare' }, 'pl');

  test('stand in the order of the English ones, with the hash of their English; the settings fill in the rest', () => {
    const texts = mergeDelivered(english, settings, stored, { a: 'Dalej' });
    expect(Object.entries(texts).map(([key, { message }]) => [key, message])).toEqual([
      ['name', 'Flexor'],
      ['language', 'pl'],
      ['direction', 'ltr'],
      ['a', 'Dalej'],
      ['b', 'Gotowe'],
    ]);
    expect(texts.a?.from).toBe(stampOf('Go on'));
    expect(faultsIn(english, texts, settings)).toEqual([]);
  });

  test('with a key that the language does not need, or a value that is no text or blank, are refused', () => {
    expect(() => mergeDelivered(english, settings, stored, { c: 'Co' })).toThrow(
      'Made-up needs no such texts: c. Check the keys and the plural forms.',
    );
    expect(() => mergeDelivered(english, settings, stored, { a: 3 })).toThrow('The value of a is no text.');
    expect(() => mergeDelivered(english, settings, stored, { a: ' ' })).toThrow('The text of a is blank.');
  });
});

test('a limit leaves room to grow, except where a store cuts the text off', () => {
  expect(limitOf('a', { message: '', description: 'A button. At most about 12 characters.' })).toBe(17);
  expect(limitOf('description', { message: '', description: 'At most 132 characters.' })).toBe(132);
  expect(limitOf('a', { message: '', description: 'A sentence.' })).toBeUndefined();
});
