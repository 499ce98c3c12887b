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
  same: ['Start', 'Hold', 'Hold.', 'Data', 'Browser: $1', 'System: $1', 'Balance'],
  words: [],
};
