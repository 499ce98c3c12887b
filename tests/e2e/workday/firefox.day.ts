import { day } from './day';
import { wholeDay } from './whole';

day('firefox', 'A day', wholeDay);
