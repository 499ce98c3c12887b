import { inItsWindow } from './scenarios';

inItsWindow('chromium');
