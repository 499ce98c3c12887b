import type { LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Danish',
  tag: 'da',
  direction: 'ltr',
  quotes: ['”', '”'],
  isLatin: true,
  left: ['venstre*'],
  right: ['højre*'],
  noSide: [],
  same: [],
  words: [],
};
