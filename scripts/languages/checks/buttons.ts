/** Whether a text that quotes a button calls it what the button says. */
import type { Check } from '../check';
import type { English, EnglishText } from '../texts';

/** A text as it is quoted inside another one. */
function asQuoted(message: string): string {
  return message.replace(/[.,?:。：？،؟।]+$/, '').toLowerCase();
}

type KeysByQuotation = ReadonlyMap<string, readonly string[]>;

/** A cache of the keys of all English texts, by what a quotation of the text says. */
const known = new WeakMap<English, KeysByQuotation>();

function keysByQuotation(english: English): KeysByQuotation {
  const before = known.get(english);
  if (before) return before;
  const keys = new Map<string, string[]>();
  for (const [key, { message }] of Object.entries(english)) {
    const quoted = asQuoted(message);
    keys.set(quoted, [...(keys.get(quoted) ?? []), key]);
  }
  known.set(english, keys);
  return keys;
}

/** The keys of the texts that an English text quotes, such as the name of a button: one list for each quotation. */
function quotedKeys({ message }: EnglishText, english: English): (readonly string[])[] {
  const quoted = [...message.matchAll(/“([^”$]+)”/g)].map(([, inside = '']) => asQuoted(inside));
  return quoted.map((text) => keysByQuotation(english).get(text) ?? []).filter((keys) => keys.length > 0);
}

export const buttons: Check = ({ message, wanted, english, texts }) => {
  const absent = quotedKeys(wanted.english, english).filter((keys) => {
    const names = keys.flatMap((key) => texts[key]?.message ?? []);
    return names.length > 0 && !names.some((name) => message.toLowerCase().includes(asQuoted(name)));
  });
  if (absent.length === 0) return null;
  return absent.map((keys) => keys.map((key) => `“${texts[key]?.message}” (${key})`).join(' or ')).join(', ');
};
