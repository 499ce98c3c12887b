import { handsOff } from './scenarios';

handsOff('chromium');
