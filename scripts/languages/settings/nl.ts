import type { LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Dutch',
  tag: 'nl',
  direction: 'ltr',
  quotes: ['“', '”'],
  isLatin: true,
  left: ['links', 'linkse', 'linksom', 'linksaf', 'linker*'],
  right: ['rechts', 'rechtse', 'rechtsom', 'rechtsaf', 'rechter*'],
  noSide: [],
  same: ['Later', 'Later · $1', 'Browser: $1', 'Water', 'Volume', '$1 in detail'],
  words: [],
};
