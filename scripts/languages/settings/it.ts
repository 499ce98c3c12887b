import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Italian',
  tag: 'it',
  direction: 'ltr',
  quotes: ['«', '»'],
  isLatin: true,
  leftWords: [...forms('sinistr', 'o a i e')],
  rightWords: [...forms('destr', 'o a i e')],
  phrasesWithoutSide: [],
  sameAsEnglish: ['No', 'no', 'Browser: $1', 'Volume'],
  allowedEnglishWords: [],
};
