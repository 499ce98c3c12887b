/** Which key was pressed, on whatever keyboard. */

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** Letters and vowel signs, of any script. */
const WRITTEN = /^[\p{L}\p{M}]+$/u;
/** With the letters of any Latin alphabet stands what is named in English: `Enter`, `Escape`. */
const LATIN = /\p{Script=Latin}/u;
/** What an input method says in place of a key. */
const UNNAMED = ['Process', 'Unidentified'];
/** The letter that stands where `W` is printed on a Hebrew keyboard is none. On Dvorak a comma stands there. */
const HEBREW_W = "'";

/**
 * The key, in lower case, by the name that is printed on our buttons. Latin letters count as they are typed, so that
 * Dvorak and AZERTY mean what they say. Where another script is typed the place of the key counts, since most of those
 * keyboards have Latin letters printed there as well.
 */
export function keyOf({ key, code, shiftKey }: Pressed): string {
  // Turkish has two letters I, and lower case makes two characters of one of them.
  if (key === 'ı' || key === 'İ') return 'i';
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter && (isOtherScript(key) || (letter === 'W' && key === HEBREW_W))) return letter.toLowerCase();
  // The row of digits has signs on a French keyboard, and other digits on an Arabic one.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit && !shiftKey && key.length === 1 && !/[\da-z]/i.test(key)) return digit;
  return key.toLowerCase();
}

function isOtherScript(key: string): boolean {
  return UNNAMED.includes(key) || (WRITTEN.test(key) && !LATIN.test(key));
}
