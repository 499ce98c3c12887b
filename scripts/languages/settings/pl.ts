import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Polish',
  tag: 'pl',
  direction: 'ltr',
  quotes: ['„', '”'],
  isLatin: true,
  left: [...forms('lew', 'y a e ego emu ą ym ej ych ymi o')],
  right: [...forms('praw', 'y a e ego emu ą ym ej ych ymi o')],
  noSide: [],
  same: [],
  words: [],
};
