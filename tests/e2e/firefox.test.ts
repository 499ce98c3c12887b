import { inBrowser } from './scenarios';

inBrowser('firefox');
