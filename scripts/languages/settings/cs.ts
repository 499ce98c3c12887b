import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Czech',
  tag: 'cs',
  direction: 'ltr',
  quotes: ['„', '“'],
  isLatin: true,
  leftWords: [
    ...forms('lev', 'ý á é ého ému ou ým ém ých ými í o a u'),
    'vlevo',
    'zleva',
    'doleva',
    'nalevo',
  ],
  rightWords: [
    ...forms('prav', 'ý á é ého ému ou ým ém ých ými í o a u'),
    'vpravo',
    'zprava',
    'doprava',
    'napravo',
  ],
  phrasesWithoutSide: [],
  sameAsEnglish: ['Data'],
  allowedEnglishWords: [],
};
