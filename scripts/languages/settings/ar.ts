import type { LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Arabic',
  tag: 'ar',
  direction: 'rtl',
  quotes: ['«', '»'],
  isLatin: false,
  leftWords: ['*يسار*', '*يسرى*', '*أيسر*'],
  rightWords: ['*يمين*', '*يمنى*', '*أيمن*'],
  phrasesWithoutSide: [],
  sameAsEnglish: [],
  allowedEnglishWords: [],
};
