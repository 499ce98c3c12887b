import { asked } from './scenarios';

asked('firefox');
