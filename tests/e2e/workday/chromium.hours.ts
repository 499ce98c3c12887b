import { day } from './day';
import { morning } from './morning';

day('chromium', 'A morning', morning);
