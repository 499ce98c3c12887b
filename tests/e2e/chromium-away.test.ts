import { awayFromTheDesk } from './scenarios';

awayFromTheDesk('chromium');
