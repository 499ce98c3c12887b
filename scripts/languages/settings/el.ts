import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Greek',
  tag: 'el',
  direction: 'ltr',
  quotes: ['«', '»'],
  isLatin: false,
  leftWords: [...forms('αριστερ', 'ός ή ό ού ής ών ούς ές ά έ')],
  rightWords: [...forms('δεξι', 'ός ά ό ού άς ών ούς ές'), 'δεξί', 'δεξιοί'],
  phrasesWithoutSide: [],
  sameAsEnglish: [],
  allowedEnglishWords: [],
};
