import type { LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Dutch',
  tag: 'nl',
  direction: 'ltr',
  quotes: ['“', '”'],
  isLatin: true,
  leftWords: ['links', 'linkse', 'linksom', 'linksaf', 'linker*'],
  rightWords: ['rechts', 'rechtse', 'rechtsom', 'rechtsaf', 'rechter*'],
  phrasesWithoutSide: [],
  sameAsEnglish: ['Later', 'Later · $1', 'Browser: $1', 'Water', 'Volume', '$1 in detail'],
  allowedEnglishWords: [],
};
