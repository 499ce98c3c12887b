import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Russian',
  tag: 'ru',
  direction: 'ltr',
  quotes: ['«', '»'],
  isLatin: false,
  left: [...forms('лев', 'ый ая ое ого ому ым ом ой ою ую ые ых ыми о'), 'слева', 'влево', 'налево'],
  right: [...forms('прав', 'ый ая ое ого ому ым ом ой ою ую ые ых ыми о'), 'справа', 'вправо', 'направо'],
  noSide: [],
  same: [],
  words: [],
};
