import type { LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Korean',
  tag: 'ko',
  direction: 'ltr',
  quotes: ['“', '”'],
  isLatin: false,
  left: ['왼*', '좌측*'],
  right: ['오른*', '우측*'],
  noSide: [],
  same: [],
  words: [],
};
