import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Turkish',
  tag: 'tr',
  direction: 'ltr',
  quotes: ['“', '”'],
  isLatin: true,
  left: [...forms('sol', '- a da dan daki u un una unda undaki unuz unuza unuzda unuzdaki')],
  right: [...forms('sağ', '- a da dan daki ı ın ına ında ındaki ınız ınıza ınızda ınızdaki')],
  noSide: [],
  same: [],
  words: [],
};
