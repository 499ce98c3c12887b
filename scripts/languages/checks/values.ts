/** Whether a translation has the values ($1, $2) and the numbers of its English text. */
import { type Check, isSearchWords } from '../check';

function valuesIn(message: string): string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].toSorted();
}

export const values: Check = ({ message, wanted }) => {
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

export const numbers: Check = ({ key, message, wanted }) => {
  if (isSearchWords(key)) return null;
  const found = numbersIn(message);
  const absent = numbersIn(wanted.english.message).filter((number) => !found.includes(number));
  return absent.length > 0 ? absent.join(', ') : null;
};
