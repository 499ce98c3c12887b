import { silence, speech } from './scenarios/speech';

speech('chromium');
silence('chromium');
