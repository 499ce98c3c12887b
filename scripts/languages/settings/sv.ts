import type { LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Swedish',
  tag: 'sv',
  direction: 'ltr',
  quotes: ['”', '”'],
  isLatin: true,
  left: ['vänster*', 'vänstra'],
  right: ['höger*', 'högra'],
  noSide: [],
  same: ['Data', 'System: $1'],
  words: [],
};
