import { silence, speech } from './scenarios/speech';

speech('firefox');
silence('firefox');
