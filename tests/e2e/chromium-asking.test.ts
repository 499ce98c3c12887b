import { asked } from './scenarios';

asked('chromium');
