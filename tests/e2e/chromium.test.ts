import { atTheDesk } from './scenarios';

atTheDesk('chromium');
