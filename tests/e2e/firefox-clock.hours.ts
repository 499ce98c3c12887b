import { clockSetAheadTests } from './scenarios';

clockSetAheadTests('firefox');
