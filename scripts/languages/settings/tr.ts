import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Turkish',
  tag: 'tr',
  direction: 'ltr',
  quotes: ['“', '”'],
  isLatin: true,
  leftWords: [...forms('sol', '- a da dan daki u un una unda undaki unuz unuza unuzda unuzdaki')],
  rightWords: [...forms('sağ', '- a da dan daki ı ın ına ında ındaki ınız ınıza ınızda ınızdaki')],
  phrasesWithoutSide: [],
  sameAsEnglish: [],
  allowedEnglishWords: [],
};
