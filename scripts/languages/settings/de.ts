import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'German',
  tag: 'de',
  direction: 'ltr',
  quotes: ['„', '“'],
  isLatin: true,
  leftWords: [...forms('link', 'e en em er es s'), 'linksherum'],
  rightWords: [...forms('recht', 'e en em er es s'), 'rechtsherum'],
  phrasesWithoutSide: ['rechter Winkel', 'rechten Winkel'],
  sameAsEnglish: ['In $1', 'Browser: $1', 'System: $1', 'Name'],
  allowedEnglishWords: [],
};
