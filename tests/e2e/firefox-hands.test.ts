import { handsOff } from './scenarios';

handsOff('firefox');
