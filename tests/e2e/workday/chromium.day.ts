import { day } from './day';
import { wholeDay } from './whole';

day('chromium', 'A day', wholeDay);
