import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Hindi',
  tag: 'hi',
  direction: 'ltr',
  quotes: ['“', '”'],
  isLatin: false,
  leftWords: [...forms('बा', 'एँ एं यें याँ यां ईं ईँ'), 'बायीं'],
  rightWords: [...forms('दा', 'एँ एं यें याँ यां ईं ईँ'), 'दायीं', ...forms('दाहिन', 'ा े ी')],
  phrasesWithoutSide: [],
  sameAsEnglish: [],
  allowedEnglishWords: [],
};
