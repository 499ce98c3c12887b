import { options } from './scenarios/options';

options('chromium');
