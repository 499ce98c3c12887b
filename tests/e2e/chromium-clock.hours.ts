import { clockSetAheadTests } from './scenarios';

clockSetAheadTests('chromium');
