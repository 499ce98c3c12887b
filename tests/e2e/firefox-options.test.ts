import { options } from './scenarios/options';

options('firefox');
