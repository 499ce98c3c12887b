import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Ukrainian',
  tag: 'uk',
  direction: 'ltr',
  quotes: ['«', '»'],
  isLatin: false,
  leftWords: [
    ...forms('лів', 'ий а е ого ому у ої ій им ою их ими і о'),
    'ліворуч',
    'зліва',
    'вліво',
    'наліво',
  ],
  rightWords: [
    ...forms('прав', 'ий а е ого ому у ої ій им ою их ими і о'),
    'праворуч',
    'справа',
    'вправо',
    'направо',
  ],
  phrasesWithoutSide: [],
  sameAsEnglish: [],
  allowedEnglishWords: [],
};
