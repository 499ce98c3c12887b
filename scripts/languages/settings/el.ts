import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Greek',
  tag: 'el',
  direction: 'ltr',
  quotes: ['«', '»'],
  isLatin: false,
  left: [...forms('αριστερ', 'ός ή ό ού ής ών ούς ές ά έ')],
  right: [...forms('δεξι', 'ός ά ό ού άς ών ούς ές'), 'δεξί', 'δεξιοί'],
  noSide: [],
  same: [],
  words: [],
};
