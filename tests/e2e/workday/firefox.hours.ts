import { day } from './day';
import { hour } from './hour';

day('firefox', 'An hour', hour);
