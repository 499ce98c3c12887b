import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Spanish',
  tag: 'es',
  direction: 'ltr',
  quotes: ['«', '»'],
  isLatin: true,
  leftWords: [...forms('izquierd', 'o a os as')],
  rightWords: [...forms('derech', 'o a os as')],
  phrasesWithoutSide: [],
  sameAsEnglish: ['No', 'no'],
  allowedEnglishWords: [],
};
