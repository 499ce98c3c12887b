import { awayFromTheDesk } from './scenarios';

awayFromTheDesk('firefox');
