import { silence, speech, voiceOfTheTexts } from './scenarios/speech';

speech('chromium');
silence('chromium');
voiceOfTheTexts('chromium');
