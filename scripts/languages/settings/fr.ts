import { forms, type LanguageSettings } from '../settings';

export const settings: LanguageSettings = {
  name: 'French',
  tag: 'fr',
  direction: 'ltr',
  quotes: ['«\u00a0', '\u00a0»'],
  isLatin: true,
  left: ['gauche', 'gauches'],
  right: [...forms('droit', '- e s es')],
  noSide: [
    'tout droit',
    'bien droit',
    'bien droite',
    'dos droit',
    'le dos bien droit',
    'tenez-vous droit',
    'restez droit',
    'buste droit',
  ],
  same: ['Options', 'Volume', 'Date'],
  words: [],
};
