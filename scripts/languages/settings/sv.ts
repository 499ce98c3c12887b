import type { LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Swedish',
  tag: 'sv',
  direction: 'ltr',
  quotes: ['”', '”'],
  isLatin: true,
  leftWords: ['vänster*', 'vänstra'],
  rightWords: ['höger*', 'högra'],
  phrasesWithoutSide: [],
  sameAsEnglish: ['Data', 'System: $1'],
  allowedEnglishWords: [],
};
