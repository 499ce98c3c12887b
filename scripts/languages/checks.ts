/** Finds what is wrong with the texts of a language. `npm run language` and the tests of all languages run this. */
import { lengthOf, limitOf } from './places';
import type { LanguageSettings } from './settings';
import {
  type English,
  type EnglishText,
  spareForms,
  stampOf,
  type Translations,
  type Wanted,
  wantedTexts,
} from './texts';

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
  ending: 'another end of the sentence than in English',
  given: 'no such value: name, language and direction follow from the settings of the language',
} as const;

export type FaultKind = keyof typeof faultKinds;

export interface Fault {
  readonly key: string;
  readonly kind: FaultKind;
  /** What exactly is wrong; empty if the kind says it all. */
  readonly detail: string;
}

/** A text with all that its checks need. */
interface Checked {
  readonly key: string;
  readonly message: string;
  readonly wanted: Wanted;
  readonly english: English;
  readonly texts: Translations;
  readonly settings: LanguageSettings;
}

/** Returns what is wrong with a text; null if nothing is. */
type Check = (checked: Checked) => string | null;

/** Words by which a person may search: in any language, and without sentences. */
function isSearchWords(key: string): boolean {
  return key.startsWith('option') && key.endsWith('_words');
}

function valuesIn(message: string): string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].toSorted();
}

const values: Check = ({ message, wanted }) => {
  // Chromium takes `$1$` for a named placeholder, and then refuses all of Flexor.
  const joined = /\$\w+\$\d?/.exec(message);
  if (joined) return `${joined[0]}: something must stand between two values`;
  const expected = valuesIn(wanted.english.message);
  const found = valuesIn(message);
  const absent = expected.filter(
    (value) => !found.includes(value) && !(wanted.mayOmitCount && value === '$1'),
  );
  const others = found.filter((value) => !expected.includes(value));
  if (absent.length + others.length === 0) return null;
  return [
    ...absent.map((value) => `${value} is not there`),
    ...others.map((value) => `${value} is not in English`),
  ].join(', ');
};

/** The zeros of other digits: Arabic, Persian, Devanagari, full-width. */
const zeros = [0x660, 0x6f0, 0x966, 0xff10];

function inAscii(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** The numbers in a text, without its values. Lengths in inches and feet are left out: other regions do not use them. */
function numbersIn(message: string): string[] {
  const metric = message
    .replaceAll(/\([^()]*\b(?:inch|inches|foot|feet)\b[^()]*\)|\$\d/g, ' ')
    .replaceAll(/\d+(?:[.,]\d+)?\s(?:inch|inches|foot|feet)\b/g, ' ');
  return inAscii(metric).match(/\d+/g) ?? [];
}

const numbers: Check = ({ key, message, wanted }) => {
  if (isSearchWords(key)) return null;
  const found = numbersIn(message);
  const absent = numbersIn(wanted.english.message).filter((number) => !found.includes(number));
  return absent.length > 0 ? absent.join(', ') : null;
};

const long: Check = ({ key, message, wanted }) => {
  const limit = limitOf(key, wanted.english);
  const length = lengthOf(key, message);
  return limit !== undefined && length > limit ? `${length} characters of ${limit}` : null;
};

/** Names that are written in Latin letters in every language, in lower case. */
const names = new Set(
  `flexor chrome chromium edge firefox safari windows mac macos linux chromeos wayland github mozilla google
  gary epler dr csv json mit ctrl alt shift esc tab enter space cm min km zoom teams meet webex slack
  cauda equina`.split(/\s+/),
);

/** Latin words of a text, without addresses and values. */
function latinWords(message: string): string[] {
  const plain = message.replaceAll(
    /\b(?:chrome|edge|about|https?|mailto):\S*|\*?\.?\b[\w-]+\.(?:com|org|net|us)\b/g,
    ' ',
  );
  return plain.match(/\p{Script=Latin}{2,}/gu) ?? [];
}

/** The texts that are settings of a language rather than words, with the values that they may have. */
const settingTexts: Readonly<Record<string, (settings: LanguageSettings) => readonly string[]>> = {
  name: () => ['Flexor'],
  language: ({ tag }) => [tag],
  direction: ({ direction }) => [direction],
  duration_style: () => ['long', 'short'],
};

/** Short English words that no other language of Flexor has. */
const englishOnly = /(?<!\p{L})(?:the|you|your|with|this|from|when|which)(?!\p{L})/iu;

const inEnglish: Check = ({ key, message, wanted, settings }) => {
  const english = wanted.english.message;
  const own = latinWords(message).filter((word) => !names.has(word.toLowerCase()));
  if (Object.hasOwn(settingTexts, key)) return null;
  if (message === english && own.length > 0 && !settings.same.includes(message)) return 'the English text';
  if (isSearchWords(key)) return null;
  const foreign = settings.isLatin
    ? own.filter((word) => englishOnly.test(word))
    : own.filter((word) => !settings.words.includes(word.toLowerCase()));
  return foreign.length > 0 ? foreign.join(', ') : null;
};

/** A cache of patterns, because every text is searched for the same words. */
const patternsOf = new WeakMap<readonly string[], RegExp>();

/** Matches any of some words: see `left` in `LanguageSettings`. */
function anyOf(words: readonly string[]): RegExp {
  const pattern = patternsOf.get(words) ?? patternFor(words);
  patternsOf.set(words, pattern);
  return pattern;
}

function patternFor(words: readonly string[]): RegExp {
  const patterns = words.map((word) => {
    const inside = word.replaceAll('*', '');
    const start = word.startsWith('*') ? '' : '(?<![\\p{L}\\p{M}])';
    const end = word.endsWith('*') ? '' : '(?![\\p{L}\\p{M}])';
    return `${start}${inside}${end}`;
  });
  // The longest first, so that a form with an ending is not taken for one without it.
  return new RegExp(patterns.toSorted((a, b) => b.length - a.length).join('|'), 'giu');
}

type Sides = Pick<LanguageSettings, 'left' | 'right' | 'noSide'>;

const english: Sides = { left: ['left'], right: ['right'], noSide: [] };

/** A cache of marked texts, because every language is compared with the same English ones. */
const markedTexts = new WeakMap<Sides, Map<string, string>>();

/** A text with ‹L› and ‹R› in place of its words for left and right. */
function marked(message: string, sides: Sides): string {
  const known = markedTexts.get(sides) ?? new Map<string, string>();
  const text = known.get(message) ?? withMarks(message, sides);
  known.set(message, text);
  markedTexts.set(sides, known);
  return text;
}

function withMarks(message: string, { left, right, noSide }: Sides): string {
  const without = noSide.reduce((text, phrase) => text.replaceAll(new RegExp(phrase, 'giu'), '…'), message);
  return without.replaceAll(anyOf(left), '‹L›').replaceAll(anyOf(right), '‹R›').toLowerCase();
}

function mirrored(text: string): string {
  return text.replaceAll(/‹[lr]›/g, (side) => (side === '‹l›' ? '‹r›' : '‹l›'));
}

function sidesIn(text: string): string {
  const found = { left: text.includes('‹l›'), right: text.includes('‹r›') };
  if (found.left && found.right) return 'both sides';
  return found.left || found.right ? `the ${found.left ? 'left' : 'right'}` : 'no side';
}

/** The key of the same text for the other side; the key itself if it names no side. */
function partnerOf(key: string): string {
  const opposite: Readonly<Record<string, string>> = { left: 'right', right: 'left' };
  return key
    .split('_')
    .map((part) => opposite[part] ?? part)
    .join('_');
}

const sides: Check = ({ key, message, wanted, english: all, texts, settings }) => {
  // The marks beside the figure.
  if (key === 'figure_l') return message === texts.figure_r?.message ? 'the same mark for both sides' : null;
  const partner = partnerOf(key);
  const isPair = partner !== key && Object.hasOwn(all, partner);
  if (!isPair && !key.startsWith('exercise_')) return null;
  const own = marked(message, settings);
  const [found, expected] = [sidesIn(own), sidesIn(marked(wanted.english.message, english))];
  if (found !== expected) return `names ${found}, English ${expected}`;
  const other = isPair ? texts[partner] : undefined;
  if (!other || mirrored(own) === marked(other.message, settings)) return null;
  return `does not mirror “${other.message}”`;
};

/** Every mark of quotation that a language of Flexor or a keyboard has. The apostrophe is ’. */
const quotationMarks = /["“”„«»‹›「」『』‘‚״]/g;

const marks: Check = ({ message, settings: { quotes } }) => {
  const wrong = message.match(/[!！¡'`]/g) ?? [];
  const [start, end] = quotes.map((quote) => quote.trim());
  const found = message.match(quotationMarks) ?? [];
  const foreign = found.filter((mark) => mark !== start && mark !== end);
  if (wrong.length + foreign.length > 0) return [...new Set([...wrong, ...foreign])].join(' ');
  const isPaired = found.every((mark, n) => mark === (n % 2 === 0 ? start : end)) && found.length % 2 === 0;
  if (!isPaired) return `quotation marks are ${start}…${end}`;
  // French has a space inside its marks, at which no line may break.
  const inner = new RegExp(`${start}(?!\\u00a0|\\u202f)|(?<!\\u00a0|\\u202f)${end}`);
  return quotes[0] !== start && inner.test(message) ? 'a non-breaking space belongs inside the marks' : null;
};

/** A text as it is quoted inside another one. */
function asQuoted(message: string): string {
  return message.replace(/[.,?:。：？،؟।]+$/, '').toLowerCase();
}

/** A cache of the keys of all English texts, by what a quotation of the text says. */
const keysByQuotation = new WeakMap<English, Readonly<Record<string, readonly string[]>>>();

function keysOfQuotations(english: English): Readonly<Record<string, readonly string[]>> {
  const before = keysByQuotation.get(english);
  if (before) return before;
  const keys: Record<string, string[]> = Object.create(null);
  for (const [key, { message }] of Object.entries(english)) {
    const quoted = asQuoted(message);
    keys[quoted] = [...(keys[quoted] ?? []), key];
  }
  keysByQuotation.set(english, keys);
  return keys;
}

/** The keys of the texts that an English text quotes, such as the name of a button: one list for each quotation. */
function quotedKeys({ message }: EnglishText, english: English): (readonly string[])[] {
  const quoted = [...message.matchAll(/“([^”$]+)”/g)].map(([, inside = '']) => asQuoted(inside));
  return quoted.map((text) => keysOfQuotations(english)[text] ?? []).filter((keys) => keys.length > 0);
}

const buttons: Check = ({ message, wanted, english, texts }) => {
  const absent = quotedKeys(wanted.english, english).filter((keys) => {
    const names = keys.flatMap((key) => texts[key]?.message ?? []);
    return names.length > 0 && !names.some((name) => message.toLowerCase().includes(asQuoted(name)));
  });
  if (absent.length === 0) return null;
  return absent.map((keys) => keys.map((key) => `“${texts[key]?.message}” (${key})`).join(' or ')).join(', ');
};

/** How a sentence may end, for each end of an English one. */
const endings: Readonly<Record<string, RegExp>> = {
  '.': /[.。।…][”“»」״)）]?$/,
  '?': /[?？؟;。.][”“»」״)）]?$/,
  ':': /[:：]$/,
};

const ending: Check = ({ key, message, wanted }) => {
  if (isSearchWords(key)) return null;
  const expected = endings[wanted.english.message.replace(/[”)]$/, '').at(-1) ?? ''];
  return expected && !expected.test(message) ? `English ends with “${wanted.english.message.at(-1)}”` : null;
};

const given: Check = ({ key, message, settings }) => {
  const allowed = settingTexts[key]?.(settings) ?? [message];
  return allowed.includes(message) ? null : `“${message}” instead of ${allowed.join(' or ')}`;
};

const checks: Readonly<Partial<Record<FaultKind, Check>>> = {
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
      if (!text || text.message.trim() === '') return [{ key, kind: 'missing', detail: '' }];
      const isStale = text.from !== stampOf(wanted.english.message);
      const stale: readonly Fault[] = isStale ? [{ key, kind: 'stale', detail: '' }] : [];
      const checked = { key, message: text.message, wanted, english: all, texts, settings };
      const found = Object.entries(checks).flatMap(([kind, check]) => {
        const detail = check(checked);
        return detail === null ? [] : [{ key, kind: kind as FaultKind, detail }];
      });
      return [...stale, ...found];
    }),
    ...extra.map((key): Fault => ({ key, kind: 'extra', detail: '' })),
  ];
}

/** The share of the texts that are translated and up to date, as numbers. */
export function progressOf(all: English, texts: Translations, settings: LanguageSettings) {
  const wanted = wantedTexts(all, settings.tag);
  const done = wanted.filter(({ key, english }) => texts[key]?.from === stampOf(english.message));
  return { done: done.length, all: wanted.length };
}
