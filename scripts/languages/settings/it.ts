import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Italian',
  tag: 'it',
  direction: 'ltr',
  quotes: ['«', '»'],
  isLatin: true,
  left: [...forms('sinistr', 'o a i e')],
  right: [...forms('destr', 'o a i e')],
  noSide: [],
  same: ['No', 'no', 'Browser: $1', 'Volume'],
  words: [],
};
