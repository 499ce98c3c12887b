import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Portuguese (Portugal)',
  tag: 'pt-PT',
  direction: 'ltr',
  quotes: ['«', '»'],
  isLatin: true,
  leftWords: [...forms('esquerd', 'o a os as')],
  rightWords: [...forms('direit', 'o a os as')],
  phrasesWithoutSide: ['bem direito', 'costas direitas', 'costas bem direitas'],
  sameAsEnglish: ['Volume'],
  allowedEnglishWords: [],
};
