import type { LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Korean',
  tag: 'ko',
  direction: 'ltr',
  quotes: ['“', '”'],
  isLatin: false,
  leftWords: ['왼*', '좌측*'],
  rightWords: ['오른*', '우측*'],
  phrasesWithoutSide: [],
  sameAsEnglish: [],
  allowedEnglishWords: [],
};
