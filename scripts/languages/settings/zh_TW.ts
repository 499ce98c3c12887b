import type { LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Chinese (traditional)',
  tag: 'zh-TW',
  direction: 'ltr',
  quotes: ['「', '」'],
  isLatin: false,
  leftWords: ['*左*'],
  rightWords: ['*右*'],
  phrasesWithoutSide: ['左右'],
  sameAsEnglish: [],
  allowedEnglishWords: [],
};
