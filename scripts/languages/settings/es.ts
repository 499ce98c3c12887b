import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Spanish',
  tag: 'es',
  direction: 'ltr',
  quotes: ['«', '»'],
  isLatin: true,
  left: [...forms('izquierd', 'o a os as')],
  right: [...forms('derech', 'o a os as')],
  noSide: [],
  same: ['No', 'no'],
  words: [],
};
