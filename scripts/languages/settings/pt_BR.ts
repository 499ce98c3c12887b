import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Portuguese (Brazil)',
  tag: 'pt-BR',
  direction: 'ltr',
  quotes: ['“', '”'],
  isLatin: true,
  leftWords: [...forms('esquerd', 'o a os as')],
  rightWords: [...forms('direit', 'o a os as')],
  phrasesWithoutSide: ['bem direito', 'costas direitas'],
  sameAsEnglish: ['Volume'],
  allowedEnglishWords: [],
};
