import type { LanguageSettings } from '../settings';

/** “And”, “the”, “in”, “to”, “from” and “that” are written as one word with the next. */
const prefixes = ['', 'ה', 'ב', 'ל', 'מ', 'ש', 'ו', 'וה', 'מה'];

function prefixed(...words: readonly string[]): string[] {
  return prefixes.flatMap((prefix) => words.map((word) => prefix + word));
}

export const settings: LanguageSettings = {
  name: 'Hebrew',
  tag: 'he',
  direction: 'rtl',
  quotes: ['”', '”'],
  isLatin: false,
  leftWords: [...prefixed('שמאל', 'שמאלה', 'שמאלי', 'שמאלית', 'שמאליים', 'שמאליות', 'שמאלך')],
  rightWords: [...prefixed('ימין', 'ימינה', 'ימני', 'ימנית', 'ימניים', 'ימניות', 'ימינך')],
  phrasesWithoutSide: [],
  sameAsEnglish: [],
  allowedEnglishWords: [],
};
