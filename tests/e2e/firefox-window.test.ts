import { inItsWindow } from './scenarios';

inItsWindow('firefox');
