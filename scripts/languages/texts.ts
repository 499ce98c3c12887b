/** The texts of Flexor in English and in other languages, as the files in `public/_locales` have them. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../user-error';
import type { LanguageSettings } from './settings';

/** A text in English. */
export interface EnglishText {
  readonly message: string;
  readonly description?: string;
}

/** A text in another language. */
interface Translation {
  readonly message: string;
  /** `stampOf` the English message that was translated. */
  readonly from: string;
}

export type English = Readonly<Record<string, EnglishText>>;
export type Translations = Readonly<Record<string, Translation>>;

const localesFolder = resolve(import.meta.dirname, '../../public/_locales');

function fileOf(folder: string): string {
  return resolve(localesFolder, folder, 'messages.json');
}

/** The texts in English, in the order of their file. */
export function readEnglish(): English {
  return JSON.parse(readFileSync(fileOf('en'), 'utf8'));
}

/** The texts of a language, by the name of its folder; none if it has no file yet. */
export function readTranslations(folder: string): Translations {
  return existsSync(fileOf(folder)) ? JSON.parse(readFileSync(fileOf(folder), 'utf8')) : {};
}

/** Writes the texts of a language into its folder. Makes the folder if it is not there. */
export function writeTranslations(folder: string, texts: Translations): void {
  mkdirSync(resolve(localesFolder, folder), { recursive: true });
  writeFileSync(fileOf(folder), `${JSON.stringify(texts, null, 2)}\n`);
}

/** Whether there is a translation, and it is not blank. */
export function isTranslated(text: Translation | undefined): text is Translation {
  return text !== undefined && text.message.trim() !== '';
}

/** The folders of the languages that Flexor has, without English. */
export function translatedFolders(): string[] {
  return readdirSync(localesFolder).filter((folder) => folder !== 'en');
}

/** A short hash of an English message. A translation with another stamp is stale. */
export function stampOf(message: string): string {
  return createHash('sha256').update(message).digest('hex').slice(0, 8);
}

/** A plural form of a language. */
interface PluralForm {
  readonly category: Intl.LDMLPluralRule;
  /** Whether it stands for one number only, so that it may spell the number out or leave it out. */
  readonly isOneNumber: boolean;
}

/** The largest number that decides which plural forms a language needs. */
const LARGEST_COUNT = 999;

/**
 * The plural forms that a language needs: those of the whole numbers up to 999, and `other`. The remaining forms of its
 * grammar may be left out, because `plural` falls back to `other`: `many` stands for millions in French, Spanish,
 * Italian and Portuguese, and for fractions in Czech.
 */
export function neededForms(tag: string): readonly PluralForm[] {
  const rules = new Intl.PluralRules(tag);
  const counts = new Map<Intl.LDMLPluralRule, number>();
  for (let count = 0; count <= LARGEST_COUNT; count += 1) {
    const category = rules.select(count);
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
  return order
    .filter((category) => category === 'other' || counts.has(category))
    .map((category) => ({ category, isOneNumber: counts.get(category) === 1 }));
}

/** A text that a language must have (`wantedTexts`) or may have (`spareForms`). */
export interface ExpectedText {
  readonly key: string;
  /** The English text that it translates. */
  readonly english: EnglishText;
  /** Whether `$1` may be left out, because the form stands for one number only. */
  readonly mayOmitCount: boolean;
  /** The plural form; undefined for a text without plural forms. */
  readonly form?: Intl.LDMLPluralRule;
}

/** The part of a key before its plural form, if English has plural forms of this text. */
function stemOf(key: string, english: English): string | undefined {
  const stem = /^(.+)_(?:one|other)$/.exec(key)?.[1];
  return stem && Object.hasOwn(english, `${stem}_one`) && Object.hasOwn(english, `${stem}_other`)
    ? stem
    : undefined;
}

/** All texts that a language must have, in the order of the English ones, with its own plural forms. */
export function wantedTexts(english: English, tag: string): readonly ExpectedText[] {
  const forms = neededForms(tag);
  return Object.entries(english).flatMap(([key, text]): readonly ExpectedText[] => {
    const stem = stemOf(key, english);
    if (stem === undefined) return [{ key, english: text, mayOmitCount: false }];
    // All forms are listed at the place of the last English one.
    if (key.endsWith('_one')) return [];
    return forms.map(({ category, isOneNumber }) => ({
      key: `${stem}_${category}`,
      english: (category === 'one' ? english[`${stem}_one`] : undefined) ?? text,
      mayOmitCount: isOneNumber,
      form: category,
    }));
  });
}

/** Forms that the grammar of a language has, but that `other` may stand for. */
export function spareForms(english: English, tag: string): readonly ExpectedText[] {
  const needed = new Set(neededForms(tag).map(({ category }) => category));
  const spare = new Intl.PluralRules(tag)
    .resolvedOptions()
    .pluralCategories.filter((category) => !needed.has(category));
  return Object.entries(english).flatMap(([key, text]) => {
    const stem = key.endsWith('_other') ? stemOf(key, english) : undefined;
    if (stem === undefined) return [];
    return spare.map((form) => ({ key: `${stem}_${form}`, english: text, mayOmitCount: false, form }));
  });
}

/** The texts that follow from the settings of a language, so that no one has to translate them. */
export function givenTexts({ tag, direction }: LanguageSettings): Readonly<Record<string, string>> {
  return { name: 'Flexor', language: tag, direction };
}

/**
 * The texts of a language after a translator has delivered some: these replace the stored ones. They are in the order of
 * the English texts. Texts that English no longer has are left out.
 *
 * @throws UserError if `delivered` has a key that the language does not need, or a value that is no text or is blank
 */
export function mergeDelivered(
  english: English,
  settings: LanguageSettings,
  stored: Translations,
  delivered: Readonly<Record<string, unknown>>,
): Translations {
  const wanted = [...wantedTexts(english, settings.tag), ...spareForms(english, settings.tag)];
  const known = new Set(wanted.map(({ key }) => key));
  const unknown = Object.keys(delivered).filter((key) => !known.has(key));
  if (unknown.length > 0)
    throw new UserError(
      `${settings.name} needs no such texts: ${unknown.join(', ')}. Check the keys and the plural forms.`,
    );
  const all = { ...delivered, ...givenTexts(settings) };
  return Object.fromEntries(
    wanted.flatMap(({ key, english: { message } }): [string, Translation][] => {
      const text = Object.hasOwn(all, key) ? all[key as keyof typeof all] : undefined;
      if (text === undefined) return stored[key] ? [[key, stored[key]]] : [];
      if (typeof text !== 'string') throw new UserError(`The value of ${key} is no text.`);
      const translation = { message: text, from: stampOf(message) };
      if (!isTranslated(translation)) throw new UserError(`The text of ${key} is blank.`);
      return [[key, translation]];
    }),
  );
}
