import { silence, speech, voiceOfTheTexts } from './scenarios/speech';

speech('firefox');
silence('firefox');
voiceOfTheTexts('firefox');
