import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'Hindi',
  tag: 'hi',
  direction: 'ltr',
  quotes: ['“', '”'],
  isLatin: false,
  left: [...forms('बा', 'एँ एं यें याँ यां ईं ईँ'), 'बायीं'],
  right: [...forms('दा', 'एँ एं यें याँ यां ईं ईँ'), 'दायीं', ...forms('दाहिन', 'ा े ी')],
  noSide: [],
  same: [],
  words: [],
};
