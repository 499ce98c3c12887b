import type { LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Chinese (simplified)',
  tag: 'zh-CN',
  direction: 'ltr',
  quotes: ['“', '”'],
  isLatin: false,
  left: ['*左*'],
  right: ['*右*'],
  noSide: ['左右'],
  same: [],
  words: [],
};
