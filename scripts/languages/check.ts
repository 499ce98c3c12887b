/** A check of a translated text. */
import type { LanguageSettings } from './settings';
import type { English, ExpectedText, Translations } from './texts';

/** A text with all that its checks need. */
interface Checked {
  readonly key: string;
  readonly message: string;
  readonly wanted: ExpectedText;
  readonly english: English;
  readonly texts: Translations;
  readonly settings: LanguageSettings;
}

/** Returns what is wrong with a text; null if nothing is. */
export type Check = (checked: Checked) => string | null;

/** Words by which a person may search: in any language, and without sentences. */
export function isSearchWords(key: string): boolean {
  return key.startsWith('option') && key.endsWith('_words');
}
