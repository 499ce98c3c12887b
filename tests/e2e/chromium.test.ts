import { inBrowser } from './scenarios';

inBrowser('chromium');
