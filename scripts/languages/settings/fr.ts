import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'French',
  tag: 'fr',
  direction: 'ltr',
  quotes: ['«\u00a0', '\u00a0»'],
  isLatin: true,
  leftWords: ['gauche', 'gauches'],
  rightWords: [...forms('droit', '- e s es')],
  phrasesWithoutSide: [
    'tout droit',
    'bien droit',
    'bien droite',
    'dos droit',
    'le dos bien droit',
    'tenez-vous droit',
    'restez droit',
    'buste droit',
  ],
  sameAsEnglish: ['Options', 'Volume', 'Date'],
  allowedEnglishWords: [],
};
