import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Polish',
  tag: 'pl',
  direction: 'ltr',
  quotes: ['„', '”'],
  isLatin: true,
  leftWords: [...forms('lew', 'y a e ego emu ą ym ej ych ymi o')],
  rightWords: [...forms('praw', 'y a e ego emu ą ym ej ych ymi o')],
  phrasesWithoutSide: [],
  sameAsEnglish: [],
  allowedEnglishWords: [],
};
