import { day } from './day';
import { hour } from './hour';

day('chromium', 'An hour', hour);
