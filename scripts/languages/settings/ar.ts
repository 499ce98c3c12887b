import type { LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Arabic',
  tag: 'ar',
  direction: 'rtl',
  quotes: ['«', '»'],
  isLatin: false,
  left: ['*يسار*', '*يسرى*', '*أيسر*'],
  right: ['*يمين*', '*يمنى*', '*أيمن*'],
  noSide: [],
  same: [],
  words: [],
};
