/** Identifies the pressed key on any keyboard layout. */

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** Letters and vowel signs of any script. */
const WRITTEN = /^[\p{L}\p{M}]+$/u;
/** Letters of any Latin alphabet. The English names of keys (`Enter`, `Escape`) match too. */
const LATIN = /\p{Script=Latin}/u;
/** What the browser reports in place of a key while an input method is active. */
const UNNAMED = ['Process', 'Unidentified'];
/**
 * On a Hebrew keyboard the key with the printed `W` types this sign, which is not a letter. On Dvorak the key in the
 * same place types a comma, and means a comma.
 */
const HEBREW_W = "'";

/** Whether a modifier gives the key to the browser or the system: Alt with an arrow key goes back. */
export function hasModifier(event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

/**
 * The key in lower case, by the name that is printed on our buttons. Latin letters count as they are typed, so that the
 * keys of Dvorak and AZERTY match their labels. For any other script the position of the key counts, because most of
 * those keyboards also have Latin letters printed on their keys.
 */
export function keyOf({ key, code, shiftKey }: Pressed): string {
  // Turkish has two letters I, and `toLowerCase` turns one of them into two characters.
  if (key === 'ı' || key === 'İ') return 'i';
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter && (isOtherScript(key) || (letter === 'W' && key === HEBREW_W))) return letter.toLowerCase();
  // The digit row types signs on a French keyboard, and other digits on an Arabic one.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit && !shiftKey && key.length === 1 && !/[\da-z]/i.test(key)) return digit;
  return key.toLowerCase();
}

function isOtherScript(key: string): boolean {
  return UNNAMED.includes(key) || (WRITTEN.test(key) && !LATIN.test(key));
}
