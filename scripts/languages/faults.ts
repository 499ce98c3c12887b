/** Finds what is wrong with the texts of a language. `npm run language` and the tests of all languages run this. */
import type { Check } from './check';
import { buttons } from './checks/buttons';
import { given, inEnglish } from './checks/english';
import { characters, ending } from './checks/punctuation';
import { sides } from './checks/sides';
import { numbers, values } from './checks/values';
import { lengthOf, limitOf } from './places';
import type { LanguageSettings } from './settings';
import { type English, isTranslated, spareForms, stampOf, type Translations, wantedTexts } from './texts';

/** The meaning of each kind of fault, in the order in which faults are printed. */
export const faultMeanings = {
  missing: 'not translated yet',
  stale: 'the English text has changed since the translation',
  extra: 'not in English, or a plural form that this language does not have',
  values: 'the values ($1, $2) differ from the English ones, or two stand side by side',
  numbers: 'a number of the English text is not there',
  long: 'too long for its place',
  english: 'left in English',
  sides: 'left and right do not fit',
  characters: 'wrong characters, quotation marks or spaces in quotation marks',
  buttons: 'names a button by another text than the button has',
  ending: 'the mark at the end of the English text is missing',
  given:
    'a value that this text cannot have: name, language and direction follow from the settings, duration_style is long or short',
} as const;

export type TextFaultKind = keyof typeof faultMeanings;

export interface TextFault {
  readonly key: string;
  readonly kind: TextFaultKind;
  /** What exactly is wrong; empty if the kind says it all. */
  readonly detail: string;
}

/** The keys and values of a record, with the type of its keys. */
function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  const entries: [Key, Value][] = [];
  for (const key in record) entries.push([key, record[key]]);
  return entries;
}

const long: Check = ({ key, message, wanted }) => {
  const limit = limitOf(key, wanted.english);
  const length = lengthOf(key, message);
  return limit !== undefined && length > limit ? `${length} characters of ${limit}` : null;
};

/** One check for each kind that looks at the text itself. */
const checks: Readonly<Record<Exclude<TextFaultKind, 'missing' | 'stale' | 'extra'>, Check>> = {
  values,
  numbers,
  long,
  english: inEnglish,
  sides,
  characters,
  buttons,
  ending,
  given,
};

/**
 * Everything that is wrong with the texts of a language: first the needed texts, in the order of English, then spare
 * plural forms of the language, then keys that the language does not need.
 */
export function faultsIn(
  english: English,
  texts: Translations,
  settings: LanguageSettings,
): readonly TextFault[] {
  const needed = wantedTexts(english, settings.tag);
  const spare = spareForms(english, settings.tag).filter(({ key }) => Object.hasOwn(texts, key));
  const known = new Set([...needed, ...spare].map(({ key }) => key));
  const extra = Object.keys(texts).filter((key) => !known.has(key));
  return [
    ...[...needed, ...spare].flatMap((wanted): readonly TextFault[] => {
      const { key } = wanted;
      const text = texts[key];
      if (!isTranslated(text)) return [{ key, kind: 'missing', detail: '' }];
      const isStale = text.from !== stampOf(wanted.english.message);
      const stale: readonly TextFault[] = isStale ? [{ key, kind: 'stale', detail: '' }] : [];
      const checked = { key, message: text.message, wanted, english, texts, settings };
      const found = entriesOf(checks).flatMap(([kind, check]) => {
        const detail = check(checked);
        return detail === null ? [] : [{ key, kind, detail }];
      });
      return [...stale, ...found];
    }),
    ...extra.map((key): TextFault => ({ key, kind: 'extra', detail: '' })),
  ];
}

interface Progress {
  /** The number of needed texts that are translated and up to date. */
  readonly done: number;
  /** The number of needed texts. */
  readonly all: number;
}

/** How far the translation of a language is. */
export function progressOf(english: English, texts: Translations, settings: LanguageSettings): Progress {
  const wanted = wantedTexts(english, settings.tag);
  const done = wanted.filter(({ key, english: { message } }) => {
    const text = texts[key];
    return isTranslated(text) && text.from === stampOf(message);
  });
  return { done: done.length, all: wanted.length };
}
