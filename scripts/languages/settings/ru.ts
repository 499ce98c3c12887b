import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Russian',
  tag: 'ru',
  direction: 'ltr',
  quotes: ['«', '»'],
  isLatin: false,
  leftWords: [...forms('лев', 'ый ая ое ого ому ым ом ой ою ую ые ых ыми о'), 'слева', 'влево', 'налево'],
  rightWords: [
    ...forms('прав', 'ый ая ое ого ому ым ом ой ою ую ые ых ыми о'),
    'справа',
    'вправо',
    'направо',
  ],
  phrasesWithoutSide: [],
  sameAsEnglish: [],
  allowedEnglishWords: [],
};
