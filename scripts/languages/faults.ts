/** Finds what is wrong with the texts of a language. `npm run language` and the tests of all languages run this. */
import type { Check } from './check';
import { buttons } from './checks/buttons';
import { given, inEnglish } from './checks/english';
import { ending, marks } from './checks/punctuation';
import { sides } from './checks/sides';
import { numbers, values } from './checks/values';
import { lengthOf, limitOf } from './places';
import type { LanguageSettings } from './settings';
import { type English, isTranslated, spareForms, stampOf, type Translations, wantedTexts } from './texts';

/** What can be wrong with a text, in the order in which it is printed. */
export const faultKinds = {
  missing: 'not translated yet',
  stale: 'their English has changed since',
  extra: 'not in English, or a plural form that this language does not have',
  values: 'other values ($1, $2) than in English',
  numbers: 'a number of the English text is not there',
  long: 'too long for its place',
  english: 'left in English',
  sides: 'left and right do not fit',
  marks: 'characters that do not belong there',
  buttons: 'names a button by another text than the button has',
  ending: 'the mark at the end of the English text is missing',
  given: 'no such value: name, language and direction follow from the settings of the language',
} as const;

export type FaultKind = keyof typeof faultKinds;

export interface Fault {
  readonly key: string;
  readonly kind: FaultKind;
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
const checks: Readonly<Record<Exclude<FaultKind, 'missing' | 'stale' | 'extra'>, Check>> = {
  values,
  numbers,
  long,
  english: inEnglish,
  sides,
  marks,
  buttons,
  ending,
  given,
};

/** Everything that is wrong with the texts of a language, in the order of the English texts. */
export function faultsIn(all: English, texts: Translations, settings: LanguageSettings): readonly Fault[] {
  const needed = wantedTexts(all, settings.tag);
  const spare = spareForms(all, settings.tag).filter(({ key }) => Object.hasOwn(texts, key));
  const known = new Set([...needed, ...spare].map(({ key }) => key));
  const extra = Object.keys(texts).filter((key) => !known.has(key));
  return [
    ...[...needed, ...spare].flatMap((wanted): readonly Fault[] => {
      const { key } = wanted;
      const text = texts[key];
      if (!isTranslated(text)) return [{ key, kind: 'missing', detail: '' }];
      const isStale = text.from !== stampOf(wanted.english.message);
      const stale: readonly Fault[] = isStale ? [{ key, kind: 'stale', detail: '' }] : [];
      const checked = { key, message: text.message, wanted, english: all, texts, settings };
      const found = entriesOf(checks).flatMap(([kind, check]) => {
        const detail = check(checked);
        return detail === null ? [] : [{ key, kind, detail }];
      });
      return [...stale, ...found];
    }),
    ...extra.map((key): Fault => ({ key, kind: 'extra', detail: '' })),
  ];
}

/** The share of the texts that are translated and up to date, as numbers. */
export function progressOf(all: English, texts: Translations, settings: LanguageSettings) {
  const wanted = wantedTexts(all, settings.tag);
  const done = wanted.filter(({ key, english }) => {
    const text = texts[key];
    return isTranslated(text) && text.from === stampOf(english.message);
  });
  return { done: done.length, all: wanted.length };
}
