import { atTheDesk } from './scenarios';

atTheDesk('firefox');
