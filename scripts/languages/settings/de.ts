import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'German',
  tag: 'de',
  direction: 'ltr',
  quotes: ['„', '“'],
  isLatin: true,
  left: [...forms('link', 'e en em er es s'), 'linksherum'],
  right: [...forms('recht', 'e en em er es s'), 'rechtsherum'],
  noSide: ['rechter Winkel', 'rechten Winkel'],
  same: ['In $1', 'Browser: $1', 'System: $1', 'Name'],
  words: [],
};
