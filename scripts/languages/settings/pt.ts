import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Portuguese (Portugal)',
  tag: 'pt-PT',
  direction: 'ltr',
  quotes: ['«', '»'],
  isLatin: true,
  left: [...forms('esquerd', 'o a os as')],
  right: [...forms('direit', 'o a os as')],
  noSide: ['bem direito', 'costas direitas', 'costas bem direitas'],
  same: ['Volume'],
  words: [],
};
