/** What the checks must know about a language. Each language has its own file in the folder `settings`. */

export interface LanguageSettings {
  /** Its name in English. */
  readonly name: string;
  /** The BCP 47 tag. It becomes the text `language`, and decides the format of dates and numbers, and the voice. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** How a quotation begins and how it ends. */
  readonly quotes: readonly [start: string, end: string];
  /** Whether it is written in Latin letters. If not, Latin words are leftover English. */
  readonly isLatin: boolean;
  /**
   * All words that mean the left, and the right, in every inflected form, in lower case. A `*` at an end of a word
   * says that more letters may stand there: `linker*` is also in “linkerbeen”.
   */
  readonly leftWords: readonly string[];
  readonly rightWords: readonly string[];
  /** Phrases that contain such a word but name no side, such as “rechter Winkel” or “左右”. */
  readonly phrasesWithoutSide: readonly string[];
  /** English texts that are the same in this language, such as “Name” in German. */
  readonly sameAsEnglish: readonly string[];
  /** English words that may stand in a text of a language with other letters, besides names. In lower case. */
  readonly allowedEnglishWords: readonly string[];
}

/**
 * A word in all its forms: `forms('link', 'e en')` is “linke” and “linken”. `-` stands for the stem alone:
 * `forms('droit', '- s')` is “droit” and “droits”.
 */
export function forms(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending));
}
