import type { LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Japanese',
  tag: 'ja',
  direction: 'ltr',
  quotes: ['「', '」'],
  isLatin: false,
  leftWords: ['*左*'],
  rightWords: ['*右*'],
  phrasesWithoutSide: ['左右'],
  sameAsEnglish: [],
  allowedEnglishWords: [],
};
