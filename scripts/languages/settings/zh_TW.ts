import type { LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Chinese (traditional)',
  tag: 'zh-TW',
  direction: 'ltr',
  quotes: ['「', '」'],
  isLatin: false,
  left: ['*左*'],
  right: ['*右*'],
  noSide: ['左右'],
  same: [],
  words: [],
};
