import { day } from './day';
import { morning } from './morning';

day('firefox', 'A morning', morning);
