import type { LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Danish',
  tag: 'da',
  direction: 'ltr',
  quotes: ['”', '”'],
  isLatin: true,
  leftWords: ['venstre*'],
  rightWords: ['højre*'],
  phrasesWithoutSide: [],
  sameAsEnglish: ['Start', 'Hold', 'Hold.', 'Data', 'Browser: $1', 'System: $1', 'Balance'],
  allowedEnglishWords: [],
};
